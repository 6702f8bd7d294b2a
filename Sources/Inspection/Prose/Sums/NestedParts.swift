/// Parts of parts: 网络4件（其中邮件1件）, 信函2件，其中挂号1件；….
struct NestedParts {
  let text: CountedText

  /// The list without them: those in brackets, and those behind a marker of their own up to the next
  /// semicolon.
  func removed(from list: [Int], behind start: Int) -> [Int] {
    var result: [Int] = []
    var skipUntil = 0
    var depth = 0
    var at = start
    for index in list {
      let range = text.quantities[index].range
      if at < range.lowerBound {
        depth += Self.depth(text[at..<range.lowerBound])
        at = range.lowerBound
      }
      if depth > 0 || range.lowerBound < skipUntil { continue }
      result.append(index)
      if let marker = marker(behind: index), !marker.isBracket {
        let rest = text.glyphs[marker.range.upperBound...]
        skipUntil = rest.firstIndex(of: .semicolon) ?? text.glyphs.count
      }
    }
    return result
  }

  private func marker(behind index: Int) -> ListMarker? {
    let isLast = index + 1 == text.quantities.count
    let next = isLast ? text.glyphs.count : text.quantities[index + 1].range.lowerBound
    return ListMarker.first(text.glyphs, text.quantities[index].range.upperBound..<next)
  }

  /// How many brackets a stretch of text opens and does not close.
  private static func depth(_ text: ArraySlice<Glyph>) -> Int {
    text.reduce(0) { depth, glyph in
      depth + (glyph == .bracketOpen ? 1 : glyph == .bracketClose ? -1 : 0)
    }
  }
}
