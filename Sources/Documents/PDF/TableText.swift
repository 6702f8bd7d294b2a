/// A table with the text of its cells, which can be continued on the next page.
struct TableText: Equatable, Sendable {
  struct Cell: Equatable, Sendable {
    var text: CellText
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int

    func hasSameText(as other: Cell) -> Bool {
      text.text == other.text.text && column == other.column && columnSpan == other.columnSpan
        && rowSpan == other.rowSpan
    }
  }

  var columnEdges: [Double]
  var rowCount: Int
  var cells: [Cell]

  init(columnEdges: [Double], rowCount: Int, cells: [Cell]) {
    self.columnEdges = columnEdges
    self.rowCount = rowCount
    self.cells = cells
  }

  init(_ table: RuledTable) {
    columnEdges = table.columnEdges
    rowCount = table.rowEdges.count - 1
    cells = table.cells.map { cell in
      Cell(
        text: CellText(of: cell.words, width: table.box(of: cell).width), row: cell.row,
        column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
    }
  }

  /// Cells by rows. Borders that no cell begins at are left out of the count of columns and rows.
  var grid: Grid {
    let columns = Set(cells.map(\.column)).sorted()
    let rows = Set(cells.map(\.row)).sorted()
    var result: [[GridCell]] = Array(repeating: [], count: rows.count)
    for cell in cells.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
      let column = columns.count { $0 < cell.column }
      let row = rows.count { $0 < cell.row }
      result[row].append(
        GridCell(
          cell.text.text, column: column,
          columnSpan: columns.count { $0 < cell.column + cell.columnSpan } - column,
          rowSpan: rows.count { $0 < cell.row + cell.rowSpan } - row))
    }
    return Grid(rows: result)
  }

  /// Takes in the part of the same table on the next page; false where it is another table.
  mutating func append(_ next: TableText) -> Bool {
    guard let left = columnEdges.first, let right = columnEdges.last,
      let nextLeft = next.columnEdges.first, let nextRight = next.columnEdges.last,
      abs(left - nextLeft) <= 2 * RulingNet.tolerance,
      abs(right - nextRight) <= 2 * RulingNet.tolerance
    else { return false }
    var next = next
    shareColumns(with: &next)
    next.dropRows(leading: repeatedRows(of: next))
    guard next.rowCount > 0 else { return true }
    TableSeam(upper: self, lower: next).join(into: &self)
    return true
  }

  /// Gives both parts the borders of both, so that a column has one number.
  private mutating func shareColumns(with next: inout TableText) {
    var edges: [Double] = []
    for edge in (columnEdges + next.columnEdges).sorted()
    where edge - (edges.last ?? -.infinity) > RulingNet.tolerance {
      edges.append(edge)
    }
    renumber(edges)
    next.renumber(edges)
  }

  private mutating func renumber(_ edges: [Double]) {
    let numbers = columnEdges.map { old in
      edges.indices.min { abs(edges[$0] - old) < abs(edges[$1] - old) } ?? 0
    }
    for index in cells.indices {
      let end = numbers[cells[index].column + cells[index].columnSpan]
      cells[index].column = numbers[cells[index].column]
      cells[index].columnSpan = max(1, end - cells[index].column)
    }
    columnEdges = edges
  }

  /// How many rows at the head of `next` only repeat the head of this table.
  private func repeatedRows(of next: TableText) -> Int {
    var count = 0
    while count < min(rowCount, next.rowCount) {
      let own = cells.filter { $0.row == count }
      let other = next.cells.filter { $0.row == count }
      guard !own.isEmpty, zip(own, other).allSatisfy({ $0.hasSameText(as: $1) }),
        own.count == other.count, own.contains(where: { !$0.text.text.isEmpty }),
        !own.contains(where: { JoinRule.isNumber($0.text.text) })
      else { break }
      count += 1
    }
    // Not in the middle of a cell that spans rows.
    while count > 0, next.cells.contains(where: { $0.row < count && $0.row + $0.rowSpan > count }) {
      count -= 1
    }
    return count
  }

  private mutating func dropRows(leading count: Int) {
    guard count > 0 else { return }
    cells.removeAll { $0.row < count }
    for index in cells.indices { cells[index].row -= count }
    rowCount -= count
  }
}
