/// A table with its lines broken and its rows measured, at one size of type.
struct SetTable: Sendable {
  struct Cell: Sendable {
    var rows: Range<Int>
    var columns: Range<Int>
    var alignment: ManuscriptCell.Alignment
    var text: ShapedText
    var lines: [LineBreaker.Line]
    /// What is free above and below the text, where the cell is a part of a longer one.
    var above: Double?
    var below: Double?
  }

  private(set) var size: Double
  /// Left edges of the columns, and the right edge of the last.
  private(set) var edges: [Double]
  var cells: [Cell]
  private(set) var heights: [Double]
  /// Row by row, the cell that covers each square.
  private(set) var owners: [Int]
  /// Rows repeated on each page.
  var headerRows: Int
  /// Rows that go on with the text of the row above them.
  var joinedRows: Set<Int> = []

  var columnCount: Int { edges.count - 1 }
  var rowCount: Int { heights.count }
  var linePitch: Double { size * (isForm ? 1.5 : 1.22) }
  /// Inside the rules, above and below.
  var padding: Double { size * (isForm ? 0.3 : 0.22) }

  /// What the rows are at least high, where any more than their text.
  var leastHeights: [Double]
  private let isForm: Bool

  /// The least height of a row of a form, in heights of its type.
  static let formRow = 2.3
  static let ruleWidth = 0.5

  /// `texts` are those of the grid's cells; `width` is that of the whole table.
  init(
    _ grid: TableGrid, texts: [ShapedText], width: Double, size: Double, headerRows: Int,
    leastHeights: [Double] = [], isForm: Bool = false
  ) {
    self.size = size
    edges = [0]
    for share in grid.columnShares { edges.append(edges[edges.count - 1] + share * width) }
    owners = grid.owners
    heights = []
    cells = []
    self.headerRows = 0
    self.leastHeights = leastHeights
    self.isForm = isForm
    cells.reserveCapacity(grid.cells.count)
    for (cell, text) in zip(grid.cells, texts) {
      let inner = innerEdges(cell.columns)
      // Centred labels look best in lines of one length.
      let width = inner.right - inner.left
      let lines =
        cell.alignment == .center
        ? TitleBreaker(size: size, width: width).lines(of: text)
        : LineBreaker(size: size, pitch: nil, width: width).lines(of: text)
      cells.append(
        Cell(
          rows: cell.rows, columns: cell.columns, alignment: cell.alignment, text: text,
          lines: lines))
    }
    measure(rows: grid.rowCount)
    self.headerRows = closedHeader(headerRows)
    if isForm { divideLongRows(count: grid.rowCount) }
  }

  /// Where text may stand in a cell over `columns`: a narrow cell needs its room for characters.
  func innerEdges(_ columns: Range<Int>) -> (left: Double, right: Double) {
    let left = edges[columns.lowerBound]
    let right = edges[columns.upperBound]
    let padding = right - left < 4 * size ? size * 0.15 : size * 0.3
    return (left + padding, right - padding)
  }

  func height(of rows: Range<Int>) -> Double {
    heights[rows].reduce(0, +)
  }

  func needed(_ lines: Int) -> Double {
    Double(lines) * linePitch + 2 * padding
  }

  private func height(of cell: Cell) -> Double {
    Double(cell.lines.count) * linePitch + (cell.above ?? padding) + (cell.below ?? padding)
  }

  /// Rows that no cell ties together, in order: a page may end between any two of these.
  func groups() -> [Range<Int>] {
    var ends = Array(0..<rowCount)
    for cell in cells where !cell.rows.dropFirst().allSatisfy(joinedRows.contains) {
      ends[cell.rows.lowerBound] = max(ends[cell.rows.lowerBound], cell.rows.upperBound - 1)
    }
    var groups: [Range<Int>] = []
    var start = 0
    var end = 0
    for row in ends.indices {
      end = max(end, ends[row])
      guard row == end else { continue }
      groups.append(start..<(row + 1))
      start = row + 1
      end = start
    }
    return groups
  }

  /// The same table with no row higher than `limit`: a higher one goes on in further rows.
  func divided(limit: Double) -> SetTable {
    let capacity = max(1, Int((limit - 2 * padding) / linePitch))
    var table = self
    // A cell over several rows that no page can hold would blow all of them up: it keeps its
    // first row only, and that one is divided below.
    for index in cells.indices where cells[index].rows.count > 1 {
      guard cells[index].lines.count > capacity else { continue }
      table.cut(index)
    }
    table.measure(rows: rowCount)
    guard let highest = table.heights.max(), highest > limit else {
      table.refill()
      return table
    }
    table.divideRows(capacity: capacity)
    return table
  }

  /// Leaves a cell its first row, and an empty one those below.
  private mutating func cut(_ index: Int) {
    var rest = cells[index]
    rest.rows = rest.rows.dropFirst()
    rest.text = ShapedText()
    rest.lines = []
    cells[index].rows = cells[index].rows.prefix(1)
    cells.append(rest)
  }

  private mutating func measure(rows: Int) {
    var smallest = (0..<rows).map { row in
      max(
        joinedRows.contains(row) || joinedRows.contains(row + 1) ? linePitch : needed(1),
        leastHeights.indices.contains(row) ? leastHeights[row] : 0)
    }
    var needs: [RowHeights.Need] = []
    for cell in cells {
      let need = height(of: cell)
      if cell.rows.count == 1 {
        smallest[cell.rows.lowerBound] = max(smallest[cell.rows.lowerBound], need)
      } else {
        needs.append(RowHeights.Need(rows: cell.rows, height: need))
      }
    }
    heights = RowHeights.solve(smallest: smallest, needs: needs)
  }

  private mutating func divideRows(capacity: Int) {
    var mostLines = Array(repeating: 1, count: rowCount)
    for cell in cells where cell.rows.count == 1 {
      let row = cell.rows.lowerBound
      mostLines[row] = max(mostLines[row], cell.lines.count)
    }
    // starts[row]: the first of the rows that the old one becomes.
    var starts = [0]
    for lines in mostLines {
      starts.append(starts[starts.count - 1] + (lines + capacity - 1) / capacity)
    }
    var divided: [Cell] = []
    for var cell in cells {
      let rows = starts[cell.rows.lowerBound]..<starts[cell.rows.upperBound]
      guard cell.rows.count == 1, rows.count > 1 else {
        cell.rows = rows
        divided.append(cell)
        continue
      }
      let lines = cell.lines
      for (piece, row) in rows.enumerated() {
        cell.rows = row..<(row + 1)
        cell.lines = Array(lines.dropFirst(piece * capacity).prefix(capacity))
        divided.append(cell)
      }
    }
    cells = divided
    headerRows = starts[headerRows]
    leastHeights = zip(starts, starts.dropFirst()).enumerated().flatMap { row, pieces in
      let least = leastHeights.indices.contains(row) ? leastHeights[row] : 0
      return Array(repeating: pieces.1 - pieces.0 > 1 ? 0 : least, count: pieces.1 - pieces.0)
    }
    refill(rows: starts[starts.count - 1])
  }

  /// The heights and owners anew, after cells were divided.
  mutating func refill(rows: Int) {
    measure(rows: rows)
    refill()
  }

  private mutating func refill() {
    owners = Array(repeating: -1, count: rowCount * columnCount)
    for (index, cell) in cells.enumerated() {
      for row in cell.rows {
        for column in cell.columns { owners[row * columnCount + column] = index }
      }
    }
  }

  /// The head, with every row that its cells reach into; nothing if it would be the whole table.
  private func closedHeader(_ wanted: Int) -> Int {
    guard wanted > 0 else { return 0 }
    let end = groups().first { $0.upperBound >= min(wanted, rowCount) }?.upperBound ?? 0
    return end < rowCount ? end : 0
  }
}
