import Documents
import Testing

@Suite("Plain text")
struct TextReaderTests {
  struct Case: CustomTestStringConvertible {
    let bytes: [UInt8]
    let lines: [String]
    let why: String
    var testDescription: String { why }
  }

  static let gbk: [UInt8] = [
    0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF, 0xAA, 0xC4, 0xEA, 0xB1, 0xA8,  // 信息公开年报
  ]
  static let big5: [UInt8] = [
    0xAC, 0x46, 0xA9, 0xB2, 0xB8, 0xEA, 0xB0, 0x54, 0xA4, 0xBD, 0xB6, 0x7D,  // 政府資訊公開
    0xA6, 0x7E, 0xAB, 0xD7, 0xB3, 0xF8, 0xA7, 0x69,  // 年度報告
  ]

  static let cases: [Case] = [
    Case(
      bytes: Array("\t一 \r\n\r\n 二\n".utf8), lines: ["\t一 ", "", " 二"],
      why: "spaces, tabs and blank lines part cells and stay"),
    Case(bytes: Array("一\r二".utf8), lines: ["一", "二"], why: "a lone carriage return ends a line"),
    Case(
      bytes: Array("第1页\n\u{0C}第2页".utf8), lines: ["第1页", "\u{0C}第2页"],
      why: "a form feed stays before the first character of its page"),
    Case(bytes: [0xEF, 0xBB, 0xBF] + Array("一".utf8), lines: ["一"], why: "a mark is no character"),
    Case(bytes: [0xFF, 0xFE, 0x00, 0x4E, 0x0A, 0, 0x31, 0], lines: ["一", "1"], why: "UTF-16 LE"),
    Case(bytes: [0xFE, 0xFF, 0x4E, 0x00], lines: ["一"], why: "UTF-16 BE"),
    Case(bytes: gbk, lines: ["信息公开年报"], why: "GBK has no mark and is no UTF-8"),
    Case(
      bytes: gbk + [0xFF] + gbk, lines: ["信息公开年报\u{FFFD}信息公开年报"],
      why: "a broken byte costs itself and nothing more"),
    Case(bytes: gbk + [0xC4], lines: ["信息公开年报\u{FFFD}"], why: "cut within a character"),
    Case(
      bytes: gbk + [0x81, 0x39, 0xEE, 0x39], lines: ["信息公开年报\u{3400}"],
      why: "GB 18030 has characters of four bytes, as in names"),
    Case(bytes: big5, lines: ["政府資訊公開年度報告"], why: "Big5 where no doubt is left"),
    Case(
      bytes: Array("信息公开年报".utf8.dropLast()), lines: ["信息公开年\u{FFFD}"],
      why: "UTF-8 cut within a character is still UTF-8"),
  ]

  @Test(arguments: cases) func reads(_ item: Case) throws {
    let document = try read(item.bytes, named: "a.txt")
    #expect(document == Document(format: .text, blocks: item.lines.map(Block.paragraph)))
  }

  @Test func refusesMoreLinesThanAnyReportHas() {
    var limits = ReadLimits()
    limits.blocks = 3
    #expect(throws: DocumentError.tooComplex) {
      try read(Array("1\n2\n3\n4".utf8), named: "a.txt", limits: limits)
    }
  }
}
