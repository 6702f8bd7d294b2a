import Testing

@testable import Documents

@Suite("Writing Word files")
struct DocxWriterTests {
  private static func manuscript(
    _ blocks: [ManuscriptBlock], comments: [String] = []
  ) -> Manuscript {
    Manuscript(
      title: "临溪县<2024>年报", blocks: blocks,
      comments: comments.map { ManuscriptComment(author: "公开核查", text: $0) })
  }

  private static func paragraph(
    _ runs: ManuscriptRun..., style: ParagraphStyle = .body
  ) -> ManuscriptBlock {
    .paragraph(ManuscriptParagraph(style, runs))
  }

  @Test("Every part is XML, whatever the words are")
  func isWellFormed() throws {
    let hostile = "a<b>&\"']]>\u{0}\u{1}\u{B}\u{1B}\u{FFFE}\u{FFFF}𠮷\tb\r\n c "
    let cell = ManuscriptCell(hostile, column: 0)
    let written = DocxWriter.write(
      Manuscript(
        title: hostile,
        blocks: [
          Self.paragraph(ManuscriptRun(hostile, comments: [0])),
          .table(ManuscriptTable(columnWidths: [1], rows: [ManuscriptRow([cell])])),
        ], comments: [ManuscriptComment(author: hostile, text: hostile)]))
    #expect(try malformedParts(of: written) == [])
    let lines = outline(try read(written))
    #expect(lines.prefix(2) == ["a<b>&\"']]>𠮷\tb", " c "])
  }

  @Test("All styles, lines and breaks are read back")
  func readsBack() throws {
    let blocks: [ManuscriptBlock] =
      ParagraphStyle.allCases.map { .paragraph(ManuscriptParagraph($0, "样式\($0.rawValue)“引号”")) }
      + [.pageBreak, Self.paragraph(ManuscriptRun("甲"), ManuscriptRun("乙\n丙", bold: true))]
    let lines = outline(try read(DocxWriter.write(Self.manuscript(blocks))))
    #expect(lines == ParagraphStyle.allCases.map { "样式\($0.rawValue)“引号”" } + ["甲乙", "丙"])
  }

  @Test("The same manuscript gives the same bytes")
  func isDeterministic() {
    var dice = Dice(1)
    let manuscript = Self.manuscript([.table(randomTable(&dice))])
    #expect(DocxWriter.write(manuscript) == DocxWriter.write(manuscript))
  }

  @Test("Random merges survive", arguments: 0..<200 as Range<UInt64>)
  func keepsMerges(seed: UInt64) throws {
    var dice = Dice(seed)
    let table = randomTable(&dice)
    let written = DocxWriter.write(Self.manuscript([.table(table)]))
    let first = try read(written).blocks.first
    #expect(first == .table(table.grid))
  }

  struct Broken: CustomTestStringConvertible {
    let cells: [[ManuscriptCell]]
    let lines: [String]
    let why: String
    var testDescription: String { why }
  }

  static let broken: [Broken] = [
    Broken(
      cells: [
        [.init("甲", column: 0, rowSpan: 9), .init("乙", column: 1)], [.init("丙", column: 1)],
      ],
      lines: ["0+1×2:甲 | 1:乙", "1:丙"], why: "a merge that runs out of the table"),
    Broken(
      cells: [[.init("甲", column: 0, columnSpan: 2), .init("乙", column: 1)]],
      lines: ["0+2×1:甲"], why: "a cell over another, with no room left"),
    Broken(
      cells: [[.init("甲", column: 0), .init("乙", column: 3)]],
      lines: ["0:甲 | 1: | 2: | 3:乙"], why: "columns that nobody fills"),
    Broken(
      cells: [[.init("甲", column: -2, columnSpan: 0), .init("乙", column: 1)]],
      lines: ["0:甲 | 1:乙"], why: "a column before the first"),
  ]

  @Test("A table that contradicts itself is made to fit", arguments: broken)
  func mends(_ broken: Broken) throws {
    let table = ManuscriptTable(
      columnWidths: [1, .nan], rows: broken.cells.map(ManuscriptRow.init))
    let written = DocxWriter.write(Self.manuscript([.table(table)]))
    let lines = outline(try read(written))
    if broken.lines.count == 1, !broken.lines[0].contains("|") {
      #expect(lines.first == "甲")
    } else {
      #expect(Array(lines.dropFirst().prefix(broken.lines.count)) == broken.lines)
    }
  }

  @Test("Comments stand on their words; one without a place is not lost")
  func anchorsComments() throws {
    let cell = ManuscriptCell([ManuscriptRun("12", marked: true, comments: [1])], column: 1)
    let written = DocxWriter.write(
      Self.manuscript(
        [
          Self.paragraph(ManuscriptRun("题")),
          Self.paragraph(
            ManuscriptRun("全年"), ManuscriptRun("70", comments: [0]),
            ManuscriptRun("件", bold: true, comments: [0, 1]), ManuscriptRun("。", comments: [9])),
          .table(
            ManuscriptTable(
              columnWidths: [1, 1], rows: [ManuscriptRow([.init("甲", column: 0), cell])])),
        ], comments: ["一\n二", "三", "无处"]))
    #expect(try commentedTexts(of: written) == ["题", "70件", "件", "12"])
    let comments = try text("word/comments.xml", of: written)
    #expect(comments.split(separator: "<w:comment ").count == 5)
    #expect(try text("word/document.xml", of: written).contains(#"<w:highlight w:val="yellow"/>"#))
  }

  static let markup: [(part: String, markup: String, why: String)] = [
    ("word/document.xml", #"<w:pgSz w:w="11906" w:h="16838"/>"#, "A4"),
    (
      "word/document.xml", #"<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587""#,
      "the margins of GB/T 9704"
    ),
    ("word/settings.xml", "<w:evenAndOddHeaders/>", "page numbers outside"),
    ("word/styles.xml", #"<w:outlineLvl w:val="0"/>"#, "headings in the navigation pane"),
    ("word/styles.xml", #"w:firstLineChars="200""#, "two characters' indent"),
    ("word/styles.xml", #"w:line="579" w:lineRule="exact""#, "22 lines a page"),
    ("word/styles.xml", #"w:eastAsia="方正小标宋简体""#, "the face of titles"),
    ("word/footer2.xml", #"<w:jc w:val="left"/>"#, "even pages left"),
  ]

  @Test("The layout is that of GB/T 9704", arguments: markup)
  func hasLayout(part: String, markup: String, why: String) throws {
    let written = DocxWriter.write(Self.manuscript([Self.paragraph(ManuscriptRun("文"))]))
    #expect(try text(part, of: written).contains(markup), "\(why)")
  }

  @Test("A table that must stay together is set as large as its page allows")
  func fitsThePage() throws {
    func table(rows: Int) -> ManuscriptTable {
      let row = ManuscriptRow((0..<10).map { ManuscriptCell("12", column: $0) })
      return ManuscriptTable(
        columnWidths: Array(repeating: 1, count: 10), rows: Array(repeating: row, count: rows),
        keepTogether: true)
    }
    for (rows, style) in [(28, "Table21"), (45, "Table18"), (200, "Table21")] {
      let written = DocxWriter.write(Self.manuscript([.table(table(rows: rows))]))
      let body = try text("word/document.xml", of: written)
      #expect(body.contains(#"<w:pStyle w:val="\#(style)"/><w:keepNext/>"#), "\(rows) rows")
    }
  }

  @Test("LibreOffice opens it", .enabled(if: HelperProgram.find("soffice") != nil))
  func isOpened() async throws {
    var dice = Dice(7)
    let table = randomTable(&dice)
    let runs = [ManuscriptRun("正文", comments: [0])]
    let written = DocxWriter.write(
      Self.manuscript(
        [.paragraph(ManuscriptParagraph(.body, runs)), .table(table)], comments: ["意见"]))
    let resaved = try await convert(written, named: "in.docx", to: "docx:MS Word 2007 XML")
    #expect(try read(written).blocks.prefix(2) == read(resaved).blocks.prefix(2))
  }
}
