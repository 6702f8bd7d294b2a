/// A table as its borders give it: where its lines run, and which rectangles between them are
/// cells. Merged cells are those that no border divides.
struct RuledTable: Equatable, Sendable {
  struct Cell: Equatable, Sendable {
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
    var words: [PageWord] = []
  }

  /// More fields than this are a drawing or an attack.
  static let mostFields = 100_000

  /// Positions of the borders, ascending; rows and columns lie between two neighbours.
  var rowEdges: [Double]
  var columnEdges: [Double]
  /// By row, then by column.
  var cells: [Cell]

  var box: Box {
    Box(
      left: columnEdges.first ?? 0, top: rowEdges.first ?? 0, right: columnEdges.last ?? 0,
      bottom: rowEdges.last ?? 0)
  }

  func box(of cell: Cell) -> Box {
    Box(
      left: columnEdges[cell.column], top: rowEdges[cell.row],
      right: columnEdges[cell.column + cell.columnSpan], bottom: rowEdges[cell.row + cell.rowSpan])
  }

  /// nil where the net encloses fewer than two cells: a frame around text is no table.
  init?(_ net: RulingNet) {
    rowEdges = Self.distinct(net.levels.map(\.position))
    columnEdges = Self.distinct(net.uprights.map(\.position))
    guard rowEdges.count >= 2, columnEdges.count >= 2,
      rowEdges.count * columnEdges.count <= Self.mostFields
    else { return nil }
    cells = []
    var fields = Fields(net, rowEdges: rowEdges, columnEdges: columnEdges)
    for row in 0..<(rowEdges.count - 1) {
      for column in 0..<(columnEdges.count - 1) {
        if let cell = fields.takeCell(row: row, column: column) { cells.append(cell) }
      }
    }
    guard cells.count >= 2 else { return nil }
  }

  private static func distinct(_ positions: [Double]) -> [Double] {
    var result: [Double] = []
    for position in positions.sorted()
    where position - (result.last ?? -.infinity) > RulingNet.tolerance {
      result.append(position)
    }
    return result
  }
}

/// The fields of the finest raster, and the walls between them.
private struct Fields {
  let rows: Int
  let columns: Int
  /// A wall above field (row, column); one more row than fields.
  private var above: [Bool]
  /// A wall left of field (row, column); one more column than fields.
  private var before: [Bool]
  private var taken: [Bool]

  init(_ net: RulingNet, rowEdges: [Double], columnEdges: [Double]) {
    rows = rowEdges.count - 1
    columns = columnEdges.count - 1
    above = Self.walls(net.levels, lines: rowEdges, along: columnEdges)
    // Filled column by column, so that index = line * rows + row.
    before = Self.walls(net.uprights, lines: columnEdges, along: rowEdges)
    taken = Array(repeating: false, count: rows * columns)
  }

  private static func walls(
    _ rulings: [Ruling], lines: [Double], along edges: [Double]
  ) -> [Bool] {
    let parts = edges.count - 1
    var walls = Array(repeating: false, count: lines.count * parts)
    for ruling in rulings {
      let line = lines.lastIndex { $0 <= ruling.position + 1e-6 } ?? 0
      for part in 0..<parts {
        let middle = (edges[part] + edges[part + 1]) / 2
        if ruling.from <= middle, ruling.to >= middle { walls[line * parts + part] = true }
      }
    }
    return walls
  }

  private func hasWallAbove(_ row: Int, _ column: Int) -> Bool { above[row * columns + column] }
  private func hasWallBefore(_ row: Int, _ column: Int) -> Bool { before[column * rows + row] }

  /// The largest rectangle without walls inside whose top left field is this one; nil where the
  /// field belongs to another cell, or to none because a side is open.
  mutating func takeCell(row: Int, column: Int) -> RuledTable.Cell? {
    guard !taken[row * columns + column] else { return nil }
    var right = column + 1
    while right < columns, !hasWallBefore(row, right), !taken[row * columns + right] { right += 1 }
    var bottom = row + 1
    while bottom < rows, isOpen(bottom, column..<right) { bottom += 1 }
    for r in row..<bottom {
      for c in column..<right { taken[r * columns + c] = true }
    }
    guard isClosed(row..<bottom, column..<right) else { return nil }
    return RuledTable.Cell(
      row: row, column: column, rowSpan: bottom - row, columnSpan: right - column)
  }

  /// Whether the fields of `row` continue a cell from above: no wall over or between them.
  private func isOpen(_ row: Int, _ range: Range<Int>) -> Bool {
    range.allSatisfy { column in
      !hasWallAbove(row, column) && !taken[row * columns + column]
        && (column == range.lowerBound || !hasWallBefore(row, column))
    }
  }

  /// Whether the rectangle is shut on each outer side of the table that it touches: by a wall, or
  /// by the two walls beside it that lead there, the page having ended before the border.
  private func isClosed(_ rowRange: Range<Int>, _ columnRange: Range<Int>) -> Bool {
    let (top, bottom) = (rowRange.lowerBound, rowRange.upperBound)
    let (left, right) = (columnRange.lowerBound, columnRange.upperBound)
    if top == 0 || bottom == rows {
      let sides = { (row: Int) in hasWallBefore(row, left) && hasWallBefore(row, right) }
      if top == 0, !columnRange.contains(where: { hasWallAbove(0, $0) }), !sides(0) {
        return false
      }
      if bottom == rows, !columnRange.contains(where: { hasWallAbove(rows, $0) }),
        !sides(rows - 1)
      {
        return false
      }
    }
    if left == 0 || right == columns {
      let sides = { (column: Int) in hasWallAbove(top, column) && hasWallAbove(bottom, column) }
      if left == 0, !rowRange.contains(where: { hasWallBefore($0, 0) }), !sides(0) {
        return false
      }
      if right == columns, !rowRange.contains(where: { hasWallBefore($0, columns) }),
        !sides(columns - 1)
      {
        return false
      }
    }
    return true
  }
}
