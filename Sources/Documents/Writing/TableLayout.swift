/// A manuscript's table as a full grid: every row covers every column, merged parts included.
///
/// A table that contradicts itself (cells over each other, columns that do not exist, merges that
/// run out of the table) is made to fit, for a word processor refuses such a file.
struct TableLayout {
  enum Slot: Equatable {
    case cell(ManuscriptCell)
    /// A part of a cell that began in an earlier row.
    case covered(column: Int, columnSpan: Int)
    case blank(column: Int)
  }

  let columns: Int
  let rows: [[Slot]]

  /// Word knows no wider tables.
  static let mostColumns = 63

  init(_ table: ManuscriptTable) {
    let cells = table.rows.lazy.flatMap(\.cells)
    let reach = cells.map { max($0.column, 0) + max($0.columnSpan, 1) }.max() ?? 1
    let columns = min(max(reach, table.columnWidths.count, 1), Self.mostColumns)
    var open = OpenMerges(columns: columns)
    var rows: [[Slot]] = []
    rows.reserveCapacity(table.rows.count)
    for (index, row) in table.rows.enumerated() {
      rows.append(open.slots(row, rowsLeft: table.rows.count - index))
    }
    self.columns = columns
    self.rows = rows
  }

  /// The widths of the columns, which together are exactly `width`.
  func widths(_ relative: [Double], total width: Int) -> [Int] {
    let known = relative.prefix(columns).map { $0.isFinite && $0 > 0 ? $0 : 0 }
    let mean = known.isEmpty ? 1 : max(known.reduce(0, +) / Double(known.count), 0.001)
    let all = (0..<columns).map { $0 < known.count && known[$0] > 0 ? known[$0] : mean }
    let sum = all.reduce(0, +)
    var edges = [0]
    var reached = 0.0
    for column in all {
      reached += column
      edges.append(Int((reached / sum * Double(width)).rounded()))
    }
    return zip(edges.dropFirst(), edges).map { $0 - $1 }
  }
}

/// The cells that reach down from the rows above.
private struct OpenMerges {
  /// For the first column of each merge: its width, and the rows it still covers.
  private var merges: [(columnSpan: Int, rows: Int)]

  init(columns: Int) {
    merges = Array(repeating: (0, 0), count: columns)
  }

  mutating func slots(_ row: ManuscriptRow, rowsLeft: Int) -> [TableLayout.Slot] {
    var slots: [TableLayout.Slot] = []
    var cells = row.cells.sorted { $0.column < $1.column }[...]
    var column = 0
    while column < merges.count {
      if merges[column].rows > 0 {
        merges[column].rows -= 1
        slots.append(.covered(column: column, columnSpan: merges[column].columnSpan))
        column += merges[column].columnSpan
      } else if let cell = cells.first, cell.column <= column {
        cells.removeFirst()
        let placed = place(cell, at: column, rowsLeft: rowsLeft)
        slots.append(.cell(placed))
        column += placed.columnSpan
      } else {
        slots.append(.blank(column: column))
        column += 1
      }
    }
    return slots
  }

  private mutating func place(
    _ cell: ManuscriptCell, at column: Int, rowsLeft: Int
  ) -> ManuscriptCell {
    var cell = cell
    let room = merges[column...].prefix { $0.rows == 0 }.count
    cell.column = column
    cell.columnSpan = min(max(cell.columnSpan, 1), room)
    cell.rowSpan = min(max(cell.rowSpan, 1), rowsLeft)
    merges[column] = (cell.columnSpan, cell.rowSpan - 1)
    return cell
  }
}
