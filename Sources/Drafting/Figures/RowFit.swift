import Documents

extension Spreadsheet.Sheet {
  /// The sheet with rows as high as their wrapped texts need: programs do not measure merged
  /// cells, and some measure none when a file is opened.
  var fitted: Spreadsheet.Sheet {
    var sheet = self
    for index in rows.indices {
      let lines = rows[index].cells.map { $0.rowSpan > 1 ? 1 : lineCount(of: $0) }.max() ?? 1
      // Excel allows 409 points.
      sheet.rows[index].height = min(Double(lines) * 15 + 3, 409)
    }
    return sheet
  }

  private func lineCount(of cell: Spreadsheet.Cell) -> Int {
    guard cell.look.wrapped, case .text(let text) = cell.value else { return 1 }
    let columns = cell.column..<(cell.column + cell.columnSpan)
    let width = columnWidths[columns.clamped(to: columnWidths.indices)].reduce(0, +)
    let room = max(Int(width) - 1, 2)
    // A Chinese character takes the room of two digits.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x80 ? 1 : 2) }
    }
    return lines.reduce(0) { $0 + max(($1 + room - 1) / room, 1) }
  }
}
