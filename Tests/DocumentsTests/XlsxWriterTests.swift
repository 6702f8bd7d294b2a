import Testing

@testable import Documents

@Suite("Writing Excel files")
struct XlsxWriterTests {
  private static func sheet(_ rows: [Spreadsheet.Row]) -> Spreadsheet {
    Spreadsheet(title: "表", sheets: [.init(name: "表一", rows: rows)])
  }

  private static func markup(_ spreadsheet: Spreadsheet) throws -> String {
    try text("xl/worksheets/sheet1.xml", of: XlsxWriter.write(spreadsheet))
  }

  static let values: [(value: Spreadsheet.Value, markup: String, why: String)] = [
    (.text("=1+1"), ">=1+1</t></is></c>", "text stays text"),
    (.text("@A"), #"t="inlineStr"><is><t xml:space="preserve">@A<"#, "text stays text"),
    (.integer(-8), "<v>-8</v>", "a number"),
    (.integer(1_234_567_890_123_456), ">1234567890123456</t>", "more digits than Excel keeps"),
    (.decimal("59237.2449"), "<v>59237.2449</v>", "a decimal as written"),
    (.decimal("251000元"), ">251000元</t>", "no number"),
    (.text("_x0041_"), ">_x005F_x0041_</t>", "what Excel would read as an escape"),
    (.text("a<\u{1}b"), ">a&lt;b</t>", "characters that XML forbids"),
    (
      .text(String(repeating: "长", count: 40000)), ">" + String(repeating: "长", count: 32767) + "<",
      "too long"
    ),
  ]

  @Test("Rows made while they are written give the same file, also a long one")
  func rowsOneByOne() throws {
    let row = { (index: Int) in
      Spreadsheet.Row([.integer(index), .text("第\(index)件申请的内容"), .blank])
    }
    let count = 5000
    let whole = Spreadsheet.Sheet(
      name: "台账", columnWidths: [6], rows: (0..<count).map(row), frozenRows: 1, filters: true)
    var empty = whole
    empty.rows = []
    let written = XlsxWriter.write(title: "登记", empty, rows: (0..<count).lazy.map(row))
    #expect(written == XlsxWriter.write(Spreadsheet(title: "登记", sheets: [whole])))
    #expect(try malformedParts(of: written) == [])
  }

  @Test(arguments: values)
  func writesValues(value: Spreadsheet.Value, markup: String, why: String) throws {
    let written = try Self.markup(Self.sheet([.init([value])]))
    #expect(written.contains(markup), "\(why)")
  }

  static let names: [(given: String, written: String, why: String)] = [
    ("三、收到[和]处理:*?/\\", "三、收到_和_处理_____", "forbidden characters"),
    (String(repeating: "长", count: 40), String(repeating: "长", count: 31), "too long"),
    ("", "表2", "no name"), ("'a'", "a", "apostrophes at the ends"),
    ("表一", "表一(2)", "a name twice"), ("HISTORY", "表2", "the name of Excel's own sheet"),
  ]

  @Test(arguments: names)
  func sanitisesNames(given: String, written: String, why: String) {
    let sheets = ["表一", given].map { Spreadsheet.Sheet(name: $0, rows: []) }
    #expect(XlsxName.names(of: sheets) == ["表一", written], "\(why)")
  }

  @Test("Names cut to one length stay different")
  func keepsNamesApart() {
    let sheets = (0..<3).map { _ in
      Spreadsheet.Sheet(name: String(repeating: "长", count: 31), rows: [])
    }
    let names = XlsxName.names(of: sheets)
    #expect(Set(names).count == 3)
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
  }

  @Test("Every part is XML; panes, filters and widths are there")
  func hasView() throws {
    let spreadsheet = Spreadsheet(
      title: "<&>",
      sheets: [
        .init(
          name: "a&b", columnWidths: [10, .infinity],
          rows: [
            .init([.text("序号"), .text("说明")], look: .head),
            .init([.integer(1), .text("一\n二")], look: .body),
          ], frozenRows: 1, frozenColumns: 1, filters: true)
      ])
    let written = XlsxWriter.write(spreadsheet)
    #expect(try malformedParts(of: written) == [])
    let sheet = try text("xl/worksheets/sheet1.xml", of: written)
    #expect(
      sheet.contains(#"<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight""#))
    #expect(sheet.contains(#"<autoFilter ref="A1:B2"/>"#))
    #expect(try text("xl/styles.xml", of: written).contains(#"wrapText="1""#))
    #expect(try malformedParts(of: XlsxWriter.write(Spreadsheet(sheets: []))) == [])
  }

  @Test("A cell inside a merge is left out, and merges never overlap")
  func dropsCovered() throws {
    let sheet = try Self.markup(
      Self.sheet([
        .init([
          .init(.text("甲"), column: 0, columnSpan: 2, rowSpan: 2), .init(.text("乙"), column: 1),
        ]),
        .init([.init(.text("丙"), column: 0, columnSpan: 3), .init(.text("丁"), column: 2)]),
      ]))
    #expect(!sheet.contains("乙") && !sheet.contains("丙") && sheet.contains("丁"))
    #expect(sheet.contains(#"<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>"#))
  }

  @Test(
    "Columns beyond Z",
    arguments: [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1")])
  func namesColumns(column: Int, name: String) {
    #expect(XlsxSheet.reference(column, 0) == name)
  }

  @Test("Random tables are read back", arguments: 0..<50 as Range<UInt64>)
  func readsBack(seed: UInt64) throws {
    var dice = Dice(seed)
    let table = randomTable(&dice)
    let written = XlsxWriter.write(Spreadsheet(sheets: [.init(name: "表", table: table)]))
    let grids = try read(written).blocks.compactMap { block -> Grid? in
      if case .table(let grid) = block { grid } else { nil }
    }
    let texts = grids.first?.rows.map { $0.filter { !$0.text.isEmpty } }.filter { !$0.isEmpty }
    // Rows without a word at the end of a sheet are not part of it, whatever reaches into them.
    let rows = table.grid.rows
    let last = rows.lastIndex { $0.contains { !$0.text.isEmpty } } ?? 0
    let expected = rows.enumerated().map { row, cells in
      cells.filter { !$0.text.isEmpty }.map { cell in
        var cell = cell
        cell.rowSpan = min(cell.rowSpan, last + 1 - row)
        return cell
      }
    }
    #expect(texts == expected.filter { !$0.isEmpty })
  }

  @Test("LibreOffice opens it", .enabled(if: HelperProgram.find("soffice") != nil))
  func isOpened() async throws {
    let written = XlsxWriter.write(
      Self.sheet([.init([.text("=1+1"), .integer(7), .decimal("0.5")])]))
    let csv = try await convert(
      written, named: "in.xlsx", to: "csv:Text - txt - csv (StarCalc):44,34,76")
    #expect(String(decoding: csv, as: UTF8.self).hasPrefix("=1+1,7,0.5"))
  }
}
