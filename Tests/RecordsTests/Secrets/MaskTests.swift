import Testing

@testable import Records

@Suite("What is shown of personal data")
struct MaskTests {
  @Test(
    "Masked",
    arguments: [
      (
        .identityNumber, "140930198501011239", "14*************239",
        "18: the first two, the last three"
      ),
      (.identityNumber, "14093019850101123x", "14*************23X", "the check character"),
      (.identityNumber, "140930850101123", "14**********123", "the old 15 digits"),
      (.identityNumber, "140930 1985 0101 1239", "14*************239", "blanks do not count"),
      (.identityNumber, "E12345678", "E******78", "a passport"),
      (.identityNumber, "12345", "1****", "too short to be one"),
      (.identityNumber, "1", "*", "nothing is shown whole"),
      (.identityNumber, "", "", "none"),
      (.phone, "13800001234", "138****1234", "as offices print it"),
      (.phone, "+86 138 0000 1234", "138****1234", "with the country's code"),
      (.phone, "0350-5551234", "*********34", "a landline"),
      (.phone, "5551234", "*****34", "without area code"),
      (.phone, "12345", "*****", "too short"),
      (.email, "wangxiulan@example.cn", "w***@example.cn", "the domain is no secret"),
      (.email, "w@example.cn", "w***@example.cn", "one letter"),
      (.email, "@example.cn", "***@example.cn", "no name"),
      (.email, "wangxiulan", "w*********", "no address"),
      (.address, "山西省忻州市清河县城关镇东街12号3单元501", "山西省忻州市清河县城关镇***", "镇"),
      (.address, "清河县东乡李家沟村7号", "清河县东乡***", "乡"),
      (.address, "北京市朝阳区望京街道花家地12号", "北京市朝阳区望京街道***", "街道"),
      (.address, "内蒙古自治区锡林郭勒盟清河旗白音苏木12号", "内蒙古自治区锡林郭勒盟清河旗白音苏木***", "苏木"),
      (.address, "城关镇东街12号", "城关镇***", "no county named"),
      (.address, "清河县古镇路12号", "清河县******", "a road, no town"),
      (.address, "清河县东街12号楼", "清河县******", "no town named"),
      (.address, "镇江市京口区谏壁街道月湖路8号", "镇江市京口区谏壁街道***", "镇 in a city's name"),
      (.address, "幸福小区3号楼2单元101", "幸福小**********", "a compound is no county"),
      (.address, "幸福小区古镇12号", "幸福小******", "… and what stands behind it no town"),
      (.address, "东街", "**", "nothing is shown whole"),
      (.postcode, "036500", "036500", "it says no more than the township"),
    ] as [(PersonalField, String, String, Comment)])
  func masked(field: PersonalField, text: String, shown: String, why: Comment) {
    #expect(Mask.masked(text, field) == shown, why)
  }

  @Test("No value that is long enough is ever shown whole, but a postcode")
  func neverWhole() {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<2000 {
      let text = numbers.text(atMost: 40)
      guard text.count > 3 else { continue }
      for field in PersonalField.allCases where field != .postcode {
        #expect(Mask.masked(text, field) != text || text.isEmpty)
      }
    }
  }
}
