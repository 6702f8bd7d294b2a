/// Draws the rows of a table that stand together on one page.
struct TablePainter {
  var table: SetTable
  /// Where each cell over several rows shows its text, by cell: in these rows only.
  var textRows: [Int: Range<Int>] = [:]

  /// `fragments` are the rows that stand together, page by page, in order.
  init(_ table: SetTable, fragments: [Range<Int>]) {
    self.table = table
    guard fragments.count > 1 else { return }
    for (index, cell) in table.cells.enumerated() where cell.rows.count > 1 {
      let parts = fragments.map { $0.clamped(to: cell.rows) }.filter { !$0.isEmpty }
      let need = table.needed(cell.lines.count)
      textRows[index] =
        parts.first { table.height(of: $0) >= need }
        ?? parts.max { table.height(of: $0) < table.height(of: $1) }
    }
  }

  func draw(_ rows: Range<Int>, on canvas: Canvas, y top: Double) {
    var tops = [top]
    for row in rows { tops.append(tops[tops.count - 1] + table.heights[row]) }
    canvas.rules(rules(rows, tops), width: SetTable.ruleWidth)
    for row in rows {
      var column = 0
      while column < table.columnCount {
        let index = table.owners[row * table.columnCount + column]
        let cell = table.cells[index]
        let shown = (textRows[index] ?? cell.rows).clamped(to: rows)
        if shown.lowerBound == row, !shown.isEmpty {
          draw(
            cell, on: canvas, top: tops[shown.lowerBound - rows.lowerBound],
            bottom: tops[shown.upperBound - rows.lowerBound])
        }
        column = cell.columns.upperBound
      }
    }
  }

  private func draw(_ cell: SetTable.Cell, on canvas: Canvas, top: Double, bottom: Double) {
    let inner = table.innerEdges(cell.columns)
    let left = Paper.left + inner.left
    let right = Paper.left + inner.right
    let free = bottom - top - Double(cell.lines.count) * table.linePitch
    var y = top + (cell.above ?? free / 2)
    for line in cell.lines where !cell.text.clusters.isEmpty {
      let x =
        switch cell.alignment {
        case .left: left
        case .center: left + (right - left - line.width) / 2
        case .right: right - line.width
        }
      canvas.show(
        SetLine(text: cell.text, line: line, size: table.size, pitch: nil),
        x: x, baseline: Paper.baseline(top: y, pitch: table.linePitch, size: table.size))
      y += table.linePitch
    }
  }

  private typealias Rule = (x0: Double, y0: Double, x1: Double, y1: Double)

  /// Between squares of different cells, joined as far as they run straight.
  private func rules(_ rows: Range<Int>, _ tops: [Double]) -> [Rule] {
    let columns = 0..<table.columnCount
    func owner(_ row: Int, _ column: Int) -> Int {
      rows.contains(row) && columns.contains(column)
        ? table.owners[row * table.columnCount + column] : -1
    }
    var rules: [Rule] = []
    for row in rows.lowerBound...rows.upperBound
    where row == rows.lowerBound || row == rows.upperBound || !table.joinedRows.contains(row) {
      let y = tops[row - rows.lowerBound]
      for run in Self.runs(columns, where: { owner(row - 1, $0) != owner(row, $0) }) {
        let from = Paper.left + table.edges[run.lowerBound]
        rules.append((from, y, Paper.left + table.edges[run.upperBound], y))
      }
    }
    for column in 0...table.columnCount {
      let x = Paper.left + table.edges[column]
      for run in Self.runs(rows, where: { owner($0, column - 1) != owner($0, column) }) {
        let from = tops[run.lowerBound - rows.lowerBound]
        rules.append((x, from, x, tops[run.upperBound - rows.lowerBound]))
      }
    }
    return rules
  }

  /// The longest stretches of `range` in which `holds` is true.
  private static func runs(_ range: Range<Int>, where holds: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in range where holds(index) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }
}
