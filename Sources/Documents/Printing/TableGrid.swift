/// A table whose cells cover every square of its grid exactly once.
///
/// A manuscript may contradict itself (spans that overlap or run over the edge, squares that no
/// cell covers, columns without a width): here spans are cut, holes are filled with empty cells,
/// and the text of a cell that has no square of its own joins the cell that took it. No text is
/// lost.
struct TableGrid: Sendable, Equatable {
  struct Cell: Sendable, Equatable {
    var rows: Range<Int>
    var columns: Range<Int>
    var runs: [ManuscriptRun]
    var alignment: ManuscriptCell.Alignment
    var bold: Bool
  }

  private(set) var rowCount: Int
  /// Shares of the width: they add up to 1.
  private(set) var columnShares: [Double]
  private(set) var cells: [Cell] = []
  /// Row by row, the cell that covers each square.
  private(set) var owners: [Int]

  /// More columns than this no page can show.
  private static let mostColumns = 256

  init(_ table: ManuscriptTable) {
    rowCount = table.rows.count
    columnShares = Self.shares(table)
    owners = Array(repeating: -1, count: rowCount * columnShares.count)
    guard !columnShares.isEmpty else {
      rowCount = 0
      return
    }
    cells.reserveCapacity(owners.count)
    for (row, content) in table.rows.enumerated() {
      for cell in content.cells { place(cell, row: row) }
    }
    fillHoles()
  }

  func owner(row: Int, column: Int) -> Int {
    owners[row * columnShares.count + column]
  }

  private mutating func place(_ cell: ManuscriptCell, row: Int) {
    let column = min(max(cell.column, 0), columnShares.count - 1)
    let taken = owner(row: row, column: column)
    guard taken < 0 else {
      if cell.runs.contains(where: { !$0.text.isEmpty }) {
        cells[taken].runs += [ManuscriptRun("\n")] + cell.runs
      }
      return
    }
    var lastColumn = column
    let wanted = column + min(max(cell.columnSpan, 1), columnShares.count - column)
    while lastColumn + 1 < wanted, owner(row: row, column: lastColumn + 1) < 0 { lastColumn += 1 }
    let columns = column..<(lastColumn + 1)
    var lastRow = row
    let end = row + min(max(cell.rowSpan, 1), rowCount - row)
    while lastRow + 1 < end, columns.allSatisfy({ owner(row: lastRow + 1, column: $0) < 0 }) {
      lastRow += 1
    }
    add(
      Cell(
        rows: row..<(lastRow + 1), columns: columns, runs: cell.runs, alignment: cell.alignment,
        bold: cell.bold))
  }

  private mutating func add(_ cell: Cell) {
    for row in cell.rows {
      for column in cell.columns { owners[row * columnShares.count + column] = cells.count }
    }
    cells.append(cell)
  }

  private mutating func fillHoles() {
    for square in owners.indices where owners[square] < 0 {
      let row = square / columnShares.count
      let column = square % columnShares.count
      add(
        Cell(
          rows: row..<(row + 1), columns: column..<(column + 1), runs: [], alignment: .center,
          bold: false))
    }
  }

  private static func shares(_ table: ManuscriptTable) -> [Double] {
    var count = table.columnWidths.count
    for row in table.rows where count < mostColumns {
      for cell in row.cells {
        let column = min(max(cell.column, 0), mostColumns - 1)
        count = max(count, column + min(max(cell.columnSpan, 1), mostColumns - column))
      }
    }
    count = min(count, mostColumns)
    let given = table.columnWidths.prefix(count).map { $0.isFinite && $0 > 0 ? $0 : 0 }
    let positive = given.filter { $0 > 0 }
    let usual = positive.isEmpty ? 1 : positive.reduce(0, +) / Double(positive.count)
    var widths = given.map { $0 > 0 ? $0 : usual }
    widths += Array(repeating: usual, count: max(0, count - widths.count))
    let sum = widths.reduce(0, +)
    return widths.map { $0 / sum }
  }
}
