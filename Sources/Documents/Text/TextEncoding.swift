/// The encodings in which Chinese offices save text; the raw value is iconv's name.
enum TextEncoding: String, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Holds GB 2312 and GBK.
  case gb18030 = "GB18030"
  case big5 = "BIG5-HKSCS"

  /// The encoding that a page means by `label`, nil for those not read here.
  init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "ms936", "windows-936",
      "chinese", "gb2312-80", "euc-cn":
      self = .gb18030
    case "big5", "big5-hkscs", "cp950", "x-x-big5": self = .big5
    default: return nil
    }
  }

  /// The encoding that the first bytes mark, and how many bytes the mark has.
  static func mark(of bytes: [UInt8]) -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    return nil
  }

  /// The likeliest encoding of text without a mark.
  ///
  /// UTF-8 if it is so but for a few faults (a file cut off, a pasted byte), Big5 only where no
  /// doubt is left, otherwise GB 18030.
  static func guess(_ bytes: [UInt8]) -> TextEncoding {
    let census = EncodingCensus(bytes)
    if census.faultsOfUTF8 * 20 <= census.sequencesOfUTF8 { return .utf8 }
    return census.isClearlyBig5 ? .big5 : .gb18030
  }
}
