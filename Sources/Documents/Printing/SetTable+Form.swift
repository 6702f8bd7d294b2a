extension SetTable {
  /// Rows of more lines than this may be divided between pages where the table is a form.
  private static let mostWholeLines = 6
  /// What is left of a divided row on any page, at least.
  private static let linesTogether = 2

  /// Divides the rows with long text into rows of two lines, without rules between them. Cells with
  /// little text, the labels, go over all of them.
  mutating func divideLongRows(count: Int) {
    var most = Array(repeating: 0, count: count)
    for cell in cells where cell.rows.count == 1 {
      most[cell.rows.lowerBound] = max(most[cell.rows.lowerBound], cell.lines.count)
    }
    guard most.contains(where: { $0 > Self.mostWholeLines }) else { return }
    var starts = [0]
    for lines in most {
      let pieces = lines > Self.mostWholeLines ? lines / Self.linesTogether : 1
      starts.append(starts[starts.count - 1] + pieces)
    }
    cells = cells.flatMap { cell in
      var whole = cell
      whole.rows = starts[cell.rows.lowerBound]..<starts[cell.rows.upperBound]
      let isLong = cell.rows.count == 1 && cell.lines.count > Self.mostWholeLines
      return isLong ? pieces(of: whole) : [whole]
    }
    headerRows = starts[min(headerRows, count)]
    joinedRows = Set(0..<starts[count]).subtracting(starts)
    leastHeights = leastHeights.enumerated().flatMap { row, height in
      let pieces = starts[row + 1] - starts[row]
      return Array(repeating: height / Double(pieces), count: pieces)
    }
    refill(rows: starts[count])
  }

  private func pieces(of cell: Cell) -> [Cell] {
    let count = max(1, min(cell.lines.count / Self.linesTogether, cell.rows.count))
    return cell.rows.enumerated().map { index, row in
      let from = min(index, count) * Self.linesTogether
      let to = index + 1 >= count ? cell.lines.count : from + Self.linesTogether
      var piece = cell
      piece.rows = row..<(row + 1)
      piece.lines = index < count ? Array(cell.lines[from..<to]) : []
      if index >= count { piece.text = ShapedText() }
      piece.above = index == 0 ? padding : 0
      piece.below = index + 1 == cell.rows.count ? padding : 0
      return piece
    }
  }
}
