/// Writes one `xl/worksheets/sheet….xml`.
struct XlsxSheet {
  private var out = MarkupBuffer(capacity: piece)
  private let part = PartDeflater()
  private var merges: [String] = []
  /// For each row to come, the columns that merges of earlier rows cover, and their looks.
  private var covered: [Int: [Int: Int]] = [:]
  private var lastColumn = 0

  /// So much is written before it is packed: a ledger of many thousand rows is never whole in memory.
  private static let piece = 1 << 16

  /// The limits of the format.
  private static let mostRows = 1_048_576
  private static let mostColumns = 16384

  /// The part of an archive with this name. The rows may be made one by one while they are written.
  static func part(
    _ name: String, _ sheet: Spreadsheet.Sheet, _ rows: some Collection<Spreadsheet.Row>,
    looks: inout XlsxLooks
  ) -> ZipWriter.Entry {
    var written = XlsxSheet(sheet, rows, looks: &looks)
    written.pack()
    return written.part.finish(name)
  }

  private init(
    _ sheet: Spreadsheet.Sheet, _ rows: some Collection<Spreadsheet.Row>, looks: inout XlsxLooks
  ) {
    out.markup(DocxParts.head)
    out.markup("<worksheet \(XlsxWriter.namespace)>")
    out.markup(#"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"#)
    view(sheet)
    columns(sheet.columnWidths)
    out.markup("<sheetData>")
    let rows = rows.prefix(Self.mostRows)
    for (index, row) in rows.enumerated() {
      self.row(row, index, rows.count, looks: &looks)
      if out.bytes.count > Self.piece { pack() }
    }
    out.markup("</sheetData>")
    if sheet.filters, sheet.frozenRows > 0, rows.count >= sheet.frozenRows {
      let first = Self.reference(0, sheet.frozenRows - 1)
      out.markup(#"<autoFilter ref="\#(first):\#(Self.reference(lastColumn, rows.count - 1))"/>"#)
    }
    if !merges.isEmpty {
      out.markup(#"<mergeCells count="\#(merges.count)">"#)
      for merge in merges { out.markup(#"<mergeCell ref="\#(merge)"/>"#) }
      out.markup("</mergeCells>")
    }
    out.markup(#"<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3""#)
    out.markup(#" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0"/></worksheet>"#)
  }

  private mutating func pack() {
    part.add(out.bytes)
    out.removeAll()
  }

  private mutating func view(_ sheet: Spreadsheet.Sheet) {
    let rows = max(sheet.frozenRows, 0)
    let columns = max(sheet.frozenColumns, 0)
    guard rows + columns > 0 else { return }
    let pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight"
    out.markup(#"<sheetViews><sheetView workbookViewId="0"><pane"#)
    if columns > 0 { out.markup(#" xSplit="\#(columns)""#) }
    if rows > 0 { out.markup(#" ySplit="\#(rows)""#) }
    out.markup(#" topLeftCell="\#(Self.reference(columns, rows))" activePane="\#(pane)""#)
    out.markup(#" state="frozen"/></sheetView></sheetViews>"#)
  }

  private mutating func columns(_ widths: [Double]) {
    guard !widths.isEmpty else { return }
    out.markup("<cols>")
    for (index, width) in widths.enumerated() {
      let width = width.isFinite ? min(max(width, 1), 255) : 9
      out.markup(#"<col min="\#(index + 1)" max="\#(index + 1)" width="\#(width)""#)
      out.markup(#" customWidth="1"/>"#)
    }
    out.markup("</cols>")
  }

  private mutating func row(
    _ row: Spreadsheet.Row, _ index: Int, _ count: Int, looks: inout XlsxLooks
  ) {
    out.markup(#"<row r=""#)
    out.number(index + 1)
    out.markup(#"""#)
    if let height = row.height, height.isFinite, height > 0 {
      out.markup(#" ht="\#(height)" customHeight="1""#)
    }
    out.markup(">")
    var blanks = covered.removeValue(forKey: index) ?? [:]
    var next = 0
    for cell in row.cells.sorted(by: { $0.column < $1.column })
    where cell.column >= next && cell.column < Self.mostColumns && blanks[cell.column] == nil {
      write(blanks: &blanks, before: cell.column, index)
      let look = looks.index(.init(look: cell.look, isInteger: cell.value.isInteger))
      self.cell(cell.value, cell.column, index, look)
      next = cell.column + 1
      merge(cell, index, count, look, blanks: &blanks)
    }
    write(blanks: &blanks, before: Self.mostColumns, index)
    out.markup("</row>")
  }

  /// The covered cells are written too, blank: their rulings are the merged cell's edges.
  private mutating func merge(
    _ cell: Spreadsheet.Cell, _ row: Int, _ count: Int, _ look: Int, blanks: inout [Int: Int]
  ) {
    let end = min(cell.column + max(cell.columnSpan, 1), Self.mostColumns)
    let free = (cell.column + 1..<max(end, cell.column + 1)).prefix { blanks[$0] == nil }
    let lastColumn = cell.column + free.count
    let lastRow = min(row + max(cell.rowSpan, 1), count) - 1
    self.lastColumn = max(self.lastColumn, lastColumn)
    guard lastColumn > cell.column || lastRow > row else { return }
    for column in free { blanks[column] = look }
    for below in row + 1..<max(lastRow + 1, row + 1) {
      for column in cell.column...lastColumn { covered[below, default: [:]][column] = look }
    }
    merges.append(
      "\(Self.reference(cell.column, row)):\(Self.reference(lastColumn, lastRow))")
  }

  private mutating func write(blanks: inout [Int: Int], before column: Int, _ row: Int) {
    for blank in blanks.keys.filter({ $0 < column }).sorted() {
      guard let look = blanks.removeValue(forKey: blank) else { continue }
      cell(.blank, blank, row, look)
    }
  }

  private mutating func cell(_ value: Spreadsheet.Value, _ column: Int, _ row: Int, _ look: Int) {
    out.markup(#"<c r=""#)
    out.markup(Self.reference(column, row))
    out.markup(#"" s=""#)
    out.number(look)
    switch value {
    case .blank: out.markup(#""/>"#)
    case .integer(let number) where abs(Double(number)) < 1e15: self.number(String(number))
    case .integer(let number): text(String(number))
    case .decimal(let number) where Self.fits(number): self.number(number)
    case .decimal(let number): text(number)
    case .text(let string): text(string)
    }
  }

  private mutating func number(_ digits: String) {
    out.markup(#""><v>"#)
    out.markup(digits)
    out.markup("</v></c>")
  }

  /// In the cell itself, so that nothing can make a formula of it.
  private mutating func text(_ text: String) {
    out.markup(#"" t="inlineStr"><is><t xml:space="preserve">"#)
    out.escaped(XlsxText.escaped(text))
    out.markup("</t></is></c>")
  }

  /// Excel keeps 15 digits of a number.
  private static func fits(_ number: String) -> Bool {
    JSON.isNumber(number.utf8) && number.utf8.count { $0.isASCIIDigit } <= 15
  }

  static func reference(_ column: Int, _ row: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row + 1)
  }
}

extension Spreadsheet.Value {
  fileprivate var isInteger: Bool {
    if case .integer = self { true } else { false }
  }
}
