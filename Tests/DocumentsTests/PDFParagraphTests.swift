import Testing

@testable import Documents

@Suite("Paragraphs and page numbers of a PDF")
struct PDFParagraphTests {
  /// 20 characters to the line, from x = 100 to 300.
  private static let full = "公开信息公开信息公开信息公开信息公开信息"

  private func outline(_ lines: [(text: String, x: Double, y: Double)]) -> [String] {
    var page = SyntheticPage()
    for line in lines { page.write(line.text, x: line.x, y: line.y) }
    return SyntheticPage.outline([page])
  }

  @Test func lineToTheMarginGoesOn() {
    let lines = outline([
      ("年度报告", 180, 100), (String(Self.full.dropLast(2)), 120, 140), (Self.full, 100, 160),
      ("完毕。", 100, 180), ("另起一段。", 120, 200),
    ])
    #expect(
      lines == ["年度报告", String(Self.full.dropLast(2)) + Self.full + "完毕。", "另起一段。"])
  }

  @Test func indentBeginsAParagraph() {
    let lines = outline([(Self.full, 100, 140), (String(Self.full.dropLast(2)), 120, 160)])
    #expect(lines == [Self.full, String(Self.full.dropLast(2))])
  }

  @Test func wideStepBeginsAParagraph() {
    let lines = outline([
      (Self.full, 100, 140), (Self.full, 100, 160), (Self.full, 100, 180), (Self.full, 100, 240),
    ])
    #expect(lines == [Self.full + Self.full + Self.full, Self.full])
  }

  @Test func numberThatMovedToTheNextLineWhole() {
    let short = String(Self.full.dropLast(3))
    let lines = outline([(Self.full, 100, 120), (short, 100, 140), ("1234567件。", 100, 160)])
    #expect(lines == [Self.full + short + "1234567件。"])
  }

  @Test func gapsOfColumnsAreTabs() {
    let lines = outline([
      ("规章", 100, 100), ("3", 200, 100), ("0", 250, 100), ("8", 290, 100), (Self.full, 100, 120),
    ])
    #expect(lines == ["规章\t3\t0\t8", Self.full])
  }

  @Test func partsOfOneLineStandWithoutSpace() {
    #expect(outline([("截至", 100, 100), ("2024", 122, 100), ("年", 144, 100)]) == ["截至2024年"])
  }

  struct Footer: CustomTestStringConvertible {
    var text: String
    var isNumber: Bool
    var why: String
    var testDescription: String { why }
  }

  static let footers = [
    Footer(text: "— 1 —", isNumber: true, why: "GB/T 9704"),
    Footer(text: "-12-", isNumber: true, why: "typed dashes"),
    Footer(text: "－３－", isNumber: true, why: "full width"),
    Footer(text: "第 3 页 共 9 页", isNumber: true, why: "Word"),
    Footer(text: "3/9", isNumber: true, why: "browsers"),
    Footer(text: "- 3", isNumber: false, why: "one dash may be a sign"),
    Footer(text: "第3条", isNumber: false, why: "an article"),
    Footer(text: "2024年", isNumber: false, why: "a year"),
    Footer(text: "", isNumber: false, why: "nothing"),
  ]

  @Test(arguments: footers) func pageNumbers(_ footer: Footer) {
    #expect(PageNumbers.isMarkedNumber(footer.text) == footer.isNumber)
  }

  @Test func bareNumberInTheMarginGoesAndOneInTheTextStays() {
    #expect(outline([("正文", 100, 100), ("7", 100, 400), ("3", 295, 780)]) == ["正文", "7"])
  }

  @Test func runningHeadGoesAndTheTextRunsOnOverThePage() {
    let pages = (0..<3).map { number in
      var page = SyntheticPage()
      page.write("某县2024年报告", x: 200, y: 40)
      page.write(Self.full, x: 100, y: 700)
      page.write("第\(number + 1)页", x: 280, y: 800)
      return page
    }
    #expect(SyntheticPage.outline(pages) == [Self.full + Self.full + Self.full])
  }
}
