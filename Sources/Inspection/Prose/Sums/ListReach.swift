/// How far a list of parts reaches.
struct ListReach {
  let text: CountedText
  let scope: Range<Int>

  /// Where the next count begins; a percentage in between is passed over.
  func nextCount(after index: Int, _ end: Int) -> Int {
    let next = text.quantities[(index + 1)...].first { $0.kind == .count }
    return next?.range.lowerBound ?? end
  }

  /// Where the list ends: at its bracket, before a second 其中 that divides the total again, or
  /// with the scope.
  func end(of marker: ListMarker, _ index: Int, _ next: Int) -> Int {
    if marker.isBracket { return closing(marker.range.lowerBound) }
    let end = turn(from: next)
    for part in text.quantities.indices[(index + 1)...] {
      let tail = text.quantities[part].range.upperBound
      guard tail < end else { continue }
      let after = tail..<min(end, nextCount(after: part, end))
      guard !after.isEmpty, let again = ListMarker.first(text.glyphs, after), !again.isBracket
      else { continue }
      // Right behind a part, 其中 divides that part.
      if again.range.lowerBound - tail > 3 { return again.range.lowerBound }
    }
    return end
  }

  /// The list runs to the end of the scope, but not into 同时…, 此外….
  private func turn(from start: Int) -> Int {
    var index = start
    while index < scope.upperBound {
      let mark = text.glyphs[index]
      if mark == .semicolon || mark == .comma,
        Self.stoppers.contains(where: { text.glyphs.starts(with: $0, at: index + 1) })
      {
        return index
      }
      index += 1
    }
    return scope.upperBound
  }

  private func closing(_ bracket: Int) -> Int {
    var depth = 0
    for index in bracket..<scope.upperBound {
      if text.glyphs[index] == .bracketOpen { depth += 1 }
      if text.glyphs[index] == .bracketClose {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return scope.upperBound
  }

  private static let stoppers = words(
    "同时|此外|另外|另,|同比|较上年|比上年|较去年|比去年|累计|全年|共|合计|并对|未发生|未收到|没有")
}
