import Documents
import Testing

@Suite("Writing HTML")
struct ManuscriptHTMLTests {
  private static func page(_ blocks: [ManuscriptBlock], comments: [String] = []) -> [UInt8] {
    ManuscriptHTML.write(
      Manuscript(
        title: "年报 <&>", blocks: blocks,
        comments: comments.map { ManuscriptComment(author: "核查", text: $0) }))
  }

  @Test("Words never become markup")
  func escapes() {
    let hostile = "<script>alert(1)</script>&\"\u{1}"
    let cell = ManuscriptCell(hostile, column: 0)
    let html = String(
      decoding: Self.page(
        [
          .paragraph(ManuscriptParagraph(.title, hostile)),
          .table(ManuscriptTable(columnWidths: [1], rows: [ManuscriptRow([cell])])),
        ], comments: [hostile]), as: UTF8.self)
    #expect(!html.contains("<script"))
    #expect(html.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;</h1>"))
    #expect(html.contains("<title>年报 &lt;&amp;&gt;</title>"))
  }

  @Test("Headings are headings, and a line feed is a break")
  func hasStructure() {
    let html = String(
      decoding: Self.page([
        .paragraph(ManuscriptParagraph(.title, "题\n目")),
        .paragraph(ManuscriptParagraph(.heading1, "一、总体情况")),
        .paragraph(ManuscriptParagraph(.heading2, "（一）公开")), .pageBreak,
        .paragraph(ManuscriptParagraph(.signature, "2025年1月20日")),
      ]), as: UTF8.self)
    for element in [
      "<html lang=\"zh-CN\">", "<meta charset=\"utf-8\">", "<h1>题<br>目</h1>", "<h2>一、总体情况</h2>",
      "<h3>（一）公开</h3>", "<p class=\"signature page\">2025年1月20日</p>",
    ] {
      #expect(html.contains(element))
    }
  }

  @Test("Random tables are read back", arguments: 0..<100 as Range<UInt64>)
  func readsBack(seed: UInt64) throws {
    var dice = Dice(seed)
    let table = randomTable(&dice)
    let document = try read(Self.page([.table(table)]))
    let grids = document.blocks.filter { if case .table = $0 { true } else { false } }
    #expect(grids == [.table(table.grid)])
  }

  @Test("Every link leads somewhere, there and back")
  func linksComments() throws {
    let html = String(
      decoding: Self.page(
        [
          .paragraph(
            ManuscriptParagraph(
              .body,
              [
                ManuscriptRun("共"), ManuscriptRun("70", marked: true, comments: [0]),
                ManuscriptRun("件", comments: [1]), ManuscriptRun("又", comments: [0, 7]),
              ]))
        ], comments: ["不符", "存疑", "无处"]), as: UTF8.self)
    func values(_ name: String) -> [Substring] {
      html.split(separator: "\(name)=\"", omittingEmptySubsequences: false).dropFirst()
        .compactMap { $0.split(separator: "\"", maxSplits: 1).first }
    }
    let ids = values("id")
    let targets = values("href")
    #expect(Set(ids).count == ids.count)
    #expect(targets.count == 6)
    #expect(targets.allSatisfy { $0.hasPrefix("#") && ids.contains($0.dropFirst()) })
    #expect(html.contains("<mark>70</mark>"))
    #expect(html.contains("无处"))
  }

  @Test("A head that a merge leaves is no head")
  func hasHead() {
    func table(span: Int) -> ManuscriptTable {
      ManuscriptTable(
        columnWidths: [1, 1],
        rows: [
          ManuscriptRow([.init("甲", column: 0, rowSpan: span), .init("乙", column: 1)]),
          ManuscriptRow(span == 1 ? [.init("丙", column: 0)] : []),
        ], headerRows: 1)
    }
    for (span, has) in [(1, true), (2, false)] {
      let html = String(decoding: Self.page([.table(table(span: span))]), as: UTF8.self)
      #expect(html.contains("<thead>") == has)
    }
  }
}
