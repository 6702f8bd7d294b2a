extension Spreadsheet.Sheet {
  /// A table of a manuscript as a sheet: the same merges, numbers as numbers.
  package init(name: String, table: ManuscriptTable) {
    let layout = TableLayout(table)
    let rows = layout.rows.enumerated().map { index, slots in
      Spreadsheet.Row(
        slots.compactMap { slot -> Spreadsheet.Cell? in
          guard case .cell(let cell) = slot else { return nil }
          return Spreadsheet.Cell(cell, head: index < table.headerRows)
        })
    }
    // 80 characters of the standard face are about the width of a page.
    let widths = layout.widths(table.columnWidths, total: 800).map { max(Double($0) / 10, 6) }
    self.init(name: name, columnWidths: widths, rows: rows, frozenRows: table.headerRows)
  }
}

extension Spreadsheet.Cell {
  fileprivate init(_ cell: ManuscriptCell, head: Bool) {
    let text = cell.runs.map(\.text).joined()
    let look = Spreadsheet.Look(
      bold: cell.bold || (!text.isEmpty && cell.runs.allSatisfy(\.bold)), header: head,
      marked: cell.runs.contains(where: \.marked), ruled: true, wrapped: true,
      alignment: cell.alignment)
    self.init(
      Spreadsheet.Value(figure: text), column: cell.column, columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan, look: look)
  }
}

extension Spreadsheet.Value {
  /// A number where the text is nothing but one, else text: `007` and `1,024` stay as they stand.
  package init(figure text: String) {
    if text.isEmpty {
      self = .blank
    } else if text.utf8.count <= 15, let number = Int(text), String(number) == text {
      self = .integer(number)
    } else if JSON.isNumber(text.utf8), text.utf8.count <= 16, !text.utf8.contains(0x65),
      !text.utf8.contains(0x45)
    {
      self = .decimal(text)
    } else {
      self = .text(text)
    }
  }
}
