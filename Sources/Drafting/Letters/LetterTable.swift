import Documents

/// A table of a letter under construction.
struct LetterTable {
  private let widths: [Double]
  private var rows: [ManuscriptRow] = []

  init(widths: [Double]) {
    self.widths = widths
  }

  var manuscript: ManuscriptTable {
    ManuscriptTable(columnWidths: widths, rows: rows, isForm: true)
  }

  mutating func add(_ row: TemplateRow, of line: FilledLine) {
    var cells: [ManuscriptCell] = []
    for (column, text) in row.cells.enumerated() {
      if text == "<", !cells.isEmpty {
        cells[cells.count - 1].columnSpan += 1
      } else if text == "^", extend(column) {
        continue
      } else {
        cells.append(cell(text, column: column, of: line))
      }
    }
    rows.append(ManuscriptRow(cells, leastHeight: row.leastHeight))
  }

  /// Labels stand in the middle, what is filled in from the left.
  private func cell(_ text: String, column: Int, of line: FilledLine) -> ManuscriptCell {
    let isLabel = !text.isEmpty && !line.hasValue(text) && !text.contains("□")
    return ManuscriptCell(
      line.filled(text), column: column, alignment: isLabel ? .center : .left)
  }

  /// Makes the box above one row higher; false where there is none.
  private mutating func extend(_ column: Int) -> Bool {
    for row in rows.indices.reversed() {
      guard let index = rows[row].cells.firstIndex(where: { $0.column == column }) else { continue }
      guard row + rows[row].cells[index].rowSpan == rows.count else { return false }
      rows[row].cells[index].rowSpan += 1
      return true
    }
    return false
  }
}
