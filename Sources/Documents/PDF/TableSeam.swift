/// Where the end of a page cuts a table: cells that go on below, and rows torn in two.
struct TableSeam {
  let upper: TableText
  let lower: TableText

  /// A cell that ends at the cut, and the one of the same width that begins there.
  private struct Pair {
    var upper: Int
    var lower: Int
  }

  func join(into table: inout TableText) {
    let pairs = self.pairs
    let torn = isTornRow(pairs)
    let merged = torn ? pairs : pairs.filter(continues)
    let shift = upper.rowCount - (torn ? 1 : 0)
    table = upper
    for pair in merged {
      let below = lower.cells[pair.lower]
      table.cells[pair.upper].rowSpan += below.rowSpan - (torn ? 1 : 0)
      table.cells[pair.upper].text.append(below.text)
    }
    let gone = Set(merged.map(\.lower))
    for (index, cell) in lower.cells.enumerated() where !gone.contains(index) {
      var cell = cell
      cell.row += shift
      table.cells.append(cell)
    }
    table.rowCount = shift + lower.rowCount
  }

  private var pairs: [Pair] {
    var ends: [Int: Int] = [:]
    for (index, cell) in upper.cells.enumerated() where cell.row + cell.rowSpan == upper.rowCount {
      ends[cell.column] = index
    }
    return lower.cells.indices.filter { lower.cells[$0].row == 0 }.compactMap { index in
      guard let above = ends[lower.cells[index].column],
        upper.cells[above].columnSpan == lower.cells[index].columnSpan
      else { return nil }
      return Pair(upper: above, lower: index)
    }
  }

  /// Whether the first row below is the rest of the last row above.
  private func isTornRow(_ pairs: [Pair]) -> Bool {
    let above = upper.cells.count { $0.row + $0.rowSpan == upper.rowCount }
    let below = lower.cells.count { $0.row == 0 }
    guard pairs.count == above, pairs.count == below, let first = pairs.first else { return false }
    let clashes = pairs.filter { !text(above: $0).isEmpty && !text(below: $0).isEmpty }
    if clashes.isEmpty { return text(below: first).isEmpty }
    if clashes.allSatisfy(isRest) {
      return pairs.allSatisfy { !text(above: $0).isEmpty || text(below: $0).isEmpty }
    }
    // The rest of one label, its figures all standing above.
    guard clashes.count == 1, let clash = clashes.first, isTail(text(below: clash)) else {
      return false
    }
    let others = pairs.filter { $0.lower != clash.lower }
    return !others.isEmpty
      && others.allSatisfy { text(below: $0).isEmpty && !text(above: $0).isEmpty }
  }

  /// Whether a cell over several rows goes on below the cut.
  private func continues(_ pair: Pair) -> Bool {
    let spansRows = upper.cells[pair.upper].rowSpan > 1 || lower.cells[pair.lower].rowSpan > 1
    guard spansRows || dividesHeading else { return false }
    let below = text(below: pair)
    if below.isEmpty { return spansRows || !text(above: pair).isEmpty }
    // A label in the middle of its cell stands below the cut as a whole.
    if spansRows, text(above: pair).isEmpty { return true }
    guard isTail(below) else { return false }
    return spansRows || isRest(pair)
  }

  /// Whether the first row below is the second row of a heading: words only, several of which
  /// stand under one wide cell. The cells beside these then go over both rows.
  private var dividesHeading: Bool {
    let row = lower.cells.filter { $0.row == 0 }
    let starts = Set(
      upper.cells.filter { $0.row + $0.rowSpan == upper.rowCount && $0.columnSpan == 1 }
        .map(\.column))
    let words = row.filter { !$0.text.text.isEmpty }
    return words.contains { !starts.contains($0.column) }
      && !words.contains { isFigure($0.text.text) }
  }

  private func isFigure(_ text: String) -> Bool {
    JoinRule.isNumber(text) || text == "/" || text == "-" || text == "—"
  }

  private func text(above pair: Pair) -> String { upper.cells[pair.upper].text.text }
  private func text(below pair: Pair) -> String { lower.cells[pair.lower].text.text }

  /// Whether the text below would have stood above had there been room in the line.
  private func isRest(_ pair: Pair) -> Bool {
    isTail(text(below: pair))
      && upper.cells[pair.upper].text.isContinued(by: lower.cells[pair.lower].text)
  }

  /// A short text that begins nothing: no number, and no `一、`, `（一）`, `1.` before it.
  private func isTail(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.unicodeScalars.count <= 12,
      !JoinRule.isNumber(text)
    else { return false }
    switch first {
    case "(", "（", "0"..."9", "第": return false
    default: break
    }
    let second = text.unicodeScalars.dropFirst().first
    return !(second == "、" || second == "." || second == "．")
  }
}
