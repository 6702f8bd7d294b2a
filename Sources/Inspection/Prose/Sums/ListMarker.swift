/// The words that open a list of parts.
struct ListMarker {
  var range: Range<Int>
  var extent: SumClaim.Extent
  /// A bracket: （网络4件，信函2件）.
  var isBracket: Bool

  /// The first marker in a stretch of text that holds no number.
  static func first(_ text: Glyphs, _ range: Range<Int>) -> ListMarker? {
    guard range.count <= 160 else { return nil }
    var from = range.lowerBound
    // 124条（含区政府文号文件），其中: a bracket without a number is passed over.
    if range.first.map({ text[$0] }) == .bracketOpen,
      let close = text[range].firstIndex(of: .bracketClose)
    {
      from = close + 1
    }
    for index in from..<max(from, range.upperBound) {
      for (word, extent) in markers where text.starts(with: word, at: index) {
        guard index + word.count <= range.upperBound, index - from <= 24 else {
          continue
        }
        return ListMarker(range: index..<index + word.count, extent: extent, isBracket: false)
      }
      if text[index] == .bracketOpen, index == range.lowerBound {
        return ListMarker(range: index..<index + 1, extent: .open, isBracket: true)
      }
      if text[index] == .colon, index - from <= 2 {
        return ListMarker(range: index..<index + 1, extent: .likely, isBracket: false)
      }
    }
    return nil
  }

  private static let markers: [(Glyphs, SumClaim.Extent)] = [
    (word("主要包括"), .open), (word("主要有"), .open), (word("主要为"), .open),
    (word("其中包括"), .open), (word("其中"), .open), (word("分别为"), .whole),
    (word("分别是"), .whole), (word("分为"), .whole), (word("包括"), .likely),
    (word("包含"), .open), (word("具体为"), .likely), (word("具体是"), .likely), (word("内容涉及"), .open),
    (word("具体包括"), .likely),
    (word("含"), .open),
  ]
}
