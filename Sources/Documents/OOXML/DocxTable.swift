/// A table of WordprocessingML while it is read; merges are resolved at its end.
struct DocxTable {
  enum Merge { case none, begins, continues }

  /// Properties of the cell that is open.
  var span = 1
  var vertical = Merge.none
  var horizontal = Merge.none

  /// Deleted by a tracked change: its cells are read but not kept.
  var isRowDeleted = false

  private var rows: [[Cell]] = []
  private var column = 0

  private struct Cell {
    var cell: TableCell
    var vertical: Merge
  }

  /// Word itself ends at 63 columns.
  private static let widest = 4096

  mutating func beginRow() {
    rows.append([])
    column = 0
    isRowDeleted = false
  }

  mutating func endRow() {
    if isRowDeleted, !rows.isEmpty { rows.removeLast() }
    isRowDeleted = false
  }

  mutating func skip(_ columns: Int) {
    column = min(Self.widest, column + max(0, columns))
  }

  mutating func add(_ blocks: [Block]) throws {
    defer { (span, vertical, horizontal) = (1, .none, .none) }
    if rows.isEmpty { rows.append([]) }
    let width = max(1, min(span, Self.widest))
    guard column + width <= 2 * Self.widest else { throw DocumentError.tooComplex }
    column += width
    let row = rows.count - 1
    if horizontal == .continues, let last = rows[row].indices.last {
      rows[row][last].cell.columnSpan += width
      return
    }
    let cell = TableCell(blocks: blocks, column: column - width, columnSpan: width)
    rows[row].append(Cell(cell: cell, vertical: vertical))
  }

  /// The table with each vertical merge as one cell.
  func content() -> TableContent {
    var content = TableContent()
    /// For the column a merge begins at: its cell, and the row it has reached.
    var merges: [Int: (row: Int, index: Int, reached: Int)] = [:]
    for (number, row) in rows.enumerated() {
      content.rows.append([])
      for part in row {
        let column = part.cell.column
        if part.vertical == .continues, let merge = merges[column], merge.reached == number - 1 {
          content.rows[merge.row][merge.index].rowSpan += 1
          merges[column]?.reached = number
          continue
        }
        // A part that continues nothing begins a merge itself: rows above it may be gone.
        if part.vertical == .none {
          merges[column] = nil
        } else {
          merges[column] = (number, content.rows[number].count, number)
        }
        content.rows[number].append(part.cell)
      }
    }
    return content
  }
}
