import Testing

@testable import Documents

/// Text as a face with Han characters of 1 em and Latin ones of half an em would shape it.
private func shaped(_ text: String) -> ShapedText {
  var shaped = ShapedText()
  for scalar in text.unicodeScalars {
    let bytes = Array(String(scalar).utf8)
    shaped.clusters.append(
      ShapedText.Cluster(
        firstByte: shaped.bytes.count, byteCount: bytes.count, firstGlyph: 0, glyphCount: 0,
        font: 0, advance: scalar == "\n" ? 0 : scalar.isASCII ? 0.5 : 1,
        breakClass: BreakClass(scalar.value)))
    shaped.bytes += bytes
  }
  return shaped
}

private func words(_ lines: [LineBreaker.Line], of text: ShapedText) -> [String] {
  lines.map { line in
    String(
      decoding: line.clusters.flatMap { index in
        let cluster = text.clusters[index]
        return text.bytes[cluster.firstByte..<(cluster.firstByte + cluster.byteCount)]
      }, as: UTF8.self)
  }
}

@Suite("Lines of print")
struct PrintedLineTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let width: Double
    let lines: [String]
    let why: String
    var testDescription: String { why }

    init(_ text: String, _ width: Double, _ lines: [String], _ why: String) {
      (self.text, self.width, self.lines, self.why) = (text, width, lines, why)
    }
  }

  static let broken: [Case] = [
    Case("", 4, [""], "no text is one empty line"),
    Case("政府信息公开", 6, ["政府信息公开"], "a line may be full"),
    Case("政府信息公开", 5, ["政府信息公", "开"], "one character too many"),
    Case("政府信息，公开", 4, ["政府信", "息，公开"], "a comma begins no line"),
    Case("政府信息（公开）", 5, ["政府信息", "（公开）"], "a bracket ends no line"),
    Case("建立“一张网”", 3, ["建立", "“一张", "网”"], "a quotation mark knows its side"),
    Case("共计12345件", 4, ["共计", "12345件"], "a number holds together"),
    Case("增12.5%，降", 4, ["增", "12.5%，", "降"], "a rate keeps its sign and its comma"),
    Case("费用1,234.5元", 4, ["费用", "1,234.5", "元"], "no break after the comma of a number"),
    Case("一二 三四", 2, ["一二", "三四"], "the space hangs over the end"),
    Case("一\n二", 9, ["一", "二"], "a line break that was typed"),
    Case("一\n\n二", 9, ["一", "", "二"], "an empty line that was typed"),
    Case("一二\n", 9, ["一二"], "a line break at the end opens no line"),
    Case("abcdefgh", 2, ["abcd", "efgh"], "a word wider than the line is torn"),
    Case("办理结果", 0.5, ["办", "理", "结", "果"], "a cell narrower than a character"),
    Case("。。。", 1, ["。", "。", "。"], "nothing but marks that begin no line"),
  ]

  @Test("Lines end where they may", arguments: broken)
  func lines(_ example: Case) {
    let text = shaped(example.text)
    let lines = LineBreaker(size: 1, pitch: nil, width: example.width).lines(of: text)
    #expect(words(lines, of: text) == example.lines)
  }

  static let titles: [Case] = [
    Case(
      "云溪县人民政府2025年政府信息公开工作年度报告", 20,
      ["云溪县人民政府2025年", "政府信息公开工作年度报告"], "two lines, no word torn"),
    Case("云溪县2025年工作报告", 20, ["云溪县2025年工作报告"], "one line stays one"),
    Case("（三）不予公开", 5, ["（三）", "不予公开"], "the number of an item stands alone"),
    Case("甲乙丙丁戊己庚辛", 6, ["甲乙丙丁", "戊己庚辛"], "two lines of about one length"),
    Case("云溪县人民政府\n年度报告", 20, ["云溪县人民政府", "年度报告"], "breaks typed are kept"),
  ]

  @Test("Titles are balanced", arguments: titles)
  func title(_ example: Case) {
    let text = shaped(example.text)
    let lines = TitleBreaker(size: 1, width: example.width).lines(of: text)
    #expect(words(lines, of: text) == example.lines)
  }

  @Test("No width loses a character or begins a line with a mark")
  func everyWidth() {
    let sample = "根据《条例》（国务院令第711号），“三安全一稳定”……共12,345.6万元，占98.7%；其他（含）。"
    let text = shaped(sample)
    for width in 4...40 {
      let lines = LineBreaker(size: 1, pitch: nil, width: Double(width) / 2 + 2).lines(of: text)
      #expect(words(lines, of: text).joined() == sample)
      let heads = lines.dropFirst().compactMap { line in
        line.clusters.first.map { text.clusters[$0].breakClass }
      }
      #expect(!heads.contains(.closing), "width \(width)")
    }
  }

  @Test("A justified line fills its width and keeps numbers whole")
  func justified() {
    let text = shaped("共12345件，其")
    let line = LineBreaker.Line(clusters: 0..<text.clusters.count, width: 6.5, isLast: false)
    var set = SetLine(text: text, line: line, size: 1)
    set.justify(to: 7.3)
    let positions = set.positions(from: 0)
    let digits = positions[2] - positions[1]
    #expect(abs((positions.last ?? 0) - 7.3) < 0.001)
    #expect(digits == 0.5)
  }
}

@Suite("Tables in print")
struct PrintedTableTests {
  private func table(_ widths: [Double], _ rows: [[ManuscriptCell]]) -> ManuscriptTable {
    ManuscriptTable(columnWidths: widths, rows: rows.map(ManuscriptRow.init))
  }

  private func text(_ grid: TableGrid, _ row: Int, _ column: Int) -> String {
    grid.cells[grid.owner(row: row, column: column)].runs.map(\.text).joined()
  }

  @Test("Spans that overlap are cut, no text is lost")
  func overlap() {
    let grid = TableGrid(
      table(
        [1, 1],
        [
          [ManuscriptCell("甲", column: 0, columnSpan: 9, rowSpan: 9)],
          [ManuscriptCell("乙", column: 1), ManuscriptCell("丙", column: 7)],
        ]))
    #expect(grid.columnShares.count == 9)
    #expect(text(grid, 1, 1) == "甲\n乙\n丙")
  }

  @Test("Squares that no cell covers are filled")
  func holes() {
    let grid = TableGrid(
      table([1, .nan, -3], [[ManuscriptCell("甲", column: -5, rowSpan: -2)], []]))
    #expect(text(grid, 0, 0) == "甲")
    #expect(text(grid, 1, 2) == "")
    #expect(grid.columnShares.allSatisfy { abs($0 - 1 / 3) < 0.001 })
  }

  @Test("A cell without a column to stand in")
  func noColumns() {
    #expect(TableGrid(table([], [[], []])).rowCount == 0)
    #expect(
      TableGrid(table([], [[ManuscriptCell("甲", column: .max, columnSpan: .max)]])).cells.count
        == 256)
  }

  struct Heights: CustomTestStringConvertible {
    let needs: [RowHeights.Need]
    let heights: [Double]
    let why: String
    var testDescription: String { why }
  }

  static let heights: [Heights] = [
    Heights(needs: [], heights: [10, 10, 10], why: "nothing spans rows"),
    Heights(
      needs: [.init(rows: 0..<2, height: 15)], heights: [10, 10, 10], why: "there is room enough"),
    Heights(
      needs: [.init(rows: 0..<2, height: 30)], heights: [15, 15, 10], why: "the lack is shared"),
    Heights(
      needs: [.init(rows: 0..<3, height: 40), .init(rows: 1..<3, height: 30)],
      heights: [10, 15, 15], why: "what the short span added serves the long one"),
  ]

  @Test("Rows make room for what spans them", arguments: heights)
  func rows(_ example: Heights) {
    #expect(RowHeights.solve(smallest: [10, 10, 10], needs: example.needs) == example.heights)
  }

  @Test("A row higher than the page goes on in further rows with all its lines")
  func divided() {
    let long = String(repeating: "公开", count: 200)
    let grid = TableGrid(
      table(
        [1, 1],
        [
          [ManuscriptCell("头", column: 0), ManuscriptCell("头", column: 1)],
          [ManuscriptCell(long, column: 0, rowSpan: 2), ManuscriptCell("右", column: 1)],
          [ManuscriptCell("下", column: 1)],
        ]))
    let texts = grid.cells.map { shaped($0.runs.map(\.text).joined()) }
    let whole = SetTable(grid, texts: texts, width: 100, size: 10, headerRows: 1)
    let table = whole.divided(limit: 100)
    #expect(table.heights.allSatisfy { $0 <= 100 })
    #expect(
      table.cells.map(\.lines.count).reduce(0, +) == whole.cells.map(\.lines.count).reduce(0, +))
    #expect(!table.owners.contains(-1))
  }

  @Test("Pages end between rows that no cell ties together")
  func groups() {
    let grid = TableGrid(
      table(
        [1, 1],
        [
          [ManuscriptCell("甲", column: 0, rowSpan: 2)], [],
          [ManuscriptCell("乙", column: 0)],
          [ManuscriptCell("丙", column: 1, rowSpan: 2)], [],
        ]))
    let texts = grid.cells.map { _ in ShapedText() }
    let set = SetTable(grid, texts: texts, width: 100, size: 10, headerRows: 1)
    #expect(set.groups() == [0..<2, 2..<3, 3..<5])
    #expect(set.headerRows == 2)
  }
}

@Suite("Pages of print")
struct PaginatorTests {
  private func item(
    _ heights: [Double], mild: Int = 1, keeps: Bool = false, head: Double = 0,
    begins: Bool = false, space: Bool = false
  ) -> Paginator.Item {
    var item = Paginator.Item(height: 0)
    item.heights = heights
    item.mildCount = mild
    item.keepsWithNext = keeps
    item.headHeight = head
    item.beginsPage = begins
    item.isSpace = space
    return item
  }

  /// Items of each page, a smaller variant as `item/variant`, a repeated head as `+item`.
  private func pages(_ items: [Paginator.Item]) -> [[String]] {
    Paginator.pages(of: items, limit: 100).map { page in
      page.map { place in
        (place.repeatsHead ? "+" : "") + "\(place.item)"
          + (place.variant > 0 ? "/\(place.variant)" : "")
      }
    }
  }

  @Test("Nothing is one empty page")
  func empty() {
    #expect(pages([]) == [[]])
  }

  @Test("A page may be full")
  func full() {
    #expect(pages([item([50]), item([50]), item([1])]) == [["0", "1"], ["2"]])
  }

  @Test("A heading goes with what follows it")
  func heading() {
    #expect(pages([item([80]), item([15], keeps: true), item([10])]) == [["0"], ["1", "2"]])
  }

  @Test("Headings without end do not hang")
  func headings() {
    let all = Array(repeating: item([30], keeps: true), count: 7)
    #expect(pages(all).map(\.count) == [3, 3, 1])
  }

  @Test("A table shrinks a little to save a page, much only where it must")
  func variants() {
    #expect(pages([item([40]), item([70, 60, 50], mild: 2)]) == [["0", "1/1"]])
    #expect(pages([item([45]), item([70, 60, 50], mild: 2)]) == [["0"], ["1"]])
    #expect(pages([item([45]), item([120, 110, 99])]) == [["0"], ["1/2"]])
  }

  @Test("A heading does not leave its table, whatever that one's size")
  func headingOfTable() {
    #expect(
      pages([item([50]), item([10], keeps: true), item([95, 90, 60], mild: 2)])
        == [["0"], ["1", "2/1"]])
  }

  @Test("The head of a table is repeated where it goes on")
  func head() {
    let rows = [item([20], keeps: true)] + Array(repeating: item([30], head: 20), count: 5)
    #expect(pages(rows) == [["0", "1", "2"], ["+3", "4"], ["+5"]])
  }

  @Test("Space at the head of a page is left out, a page break begins one page only")
  func space() {
    #expect(pages([item([90]), item([20], space: true), item([90])]) == [["0"], ["2"]])
    #expect(pages([item([10], begins: true), item([10], begins: true)]) == [["0"], ["1"]])
  }
}
