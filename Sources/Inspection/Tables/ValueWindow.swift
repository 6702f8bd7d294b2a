import Law

/// Picks the values of a row out of the cells behind its label, which may be too many (blank
/// cells of a merge, a page number) or too few (blanks left out).
enum ValueWindow {
  /// The value of each of `count` columns; nil where none is given.
  static func pick(
    _ tokens: [TableToken], count: Int, heads: [Int]?, showsBlanks: Bool = false
  ) -> [TableToken?] {
    if tokens.count == count { return tokens }
    if tokens.count > count { return excess(tokens, count) }
    if showsBlanks, heads == nil {
      return tokens + [TableToken?](repeating: nil, count: count - tokens.count)
    }
    return shortage(tokens, count, heads)
  }

  private static func excess(_ tokens: [TableToken], _ count: Int) -> [TableToken?] {
    let spare = tokens.count - count
    // Only blanks may fall outside: behind the row as a rule, before it where a label spans.
    for start in [0] + Array(1...spare) {
      let outside = tokens[..<start] + tokens[(start + count)...]
      guard outside.allSatisfy(\.isBlank) else { continue }
      let window = Array(tokens[start..<start + count])
      if start == 0, window.last?.isBlank == true, !tokens[spare].isBlank || window[0].isBlank,
        tokens.last?.isBlank == false
      {
        continue
      }
      return window
    }
    if let merged = undoubled(tokens, count) { return merged }
    if spare == 1, count >= 3, let index = stray(tokens) {
      var rest = tokens
      rest.remove(at: index)
      return rest
    }
    let filled = tokens.filter { !$0.isBlank }
    if filled.count == count { return filled }
    return Array(tokens.prefix(count))
  }

  /// Cells of a merge that were each given the merged cell's text.
  private static func undoubled(_ tokens: [TableToken], _ count: Int) -> [TableToken?]? {
    var rest: [TableToken] = []
    for token in tokens where rest.last?.glyphs != token.glyphs { rest.append(token) }
    return rest.count == count ? rest : nil
  }

  /// A page number among the values: without it the total is the sum of the others.
  private static func stray(_ tokens: [TableToken]) -> Int? {
    tokens.indices.reversed().first { index in
      var rest = tokens
      rest.remove(at: index)
      guard let total = rest.last?.value?.figure else { return false }
      let parts = rest.dropLast().compactMap { $0.value?.figure }
      return !parts.isEmpty && parts.reduce(.zero, +) == total
    }
  }

  private static func shortage(_ tokens: [TableToken], _ count: Int, _ heads: [Int]?)
    -> [TableToken?]
  {
    var result = [TableToken?](repeating: nil, count: count)
    if let heads, heads.count == count {
      for token in tokens {
        let nearest = heads.indices.min {
          abs(heads[$0] - token.column) < abs(heads[$1] - token.column)
        }
        if let nearest, result[nearest] == nil { result[nearest] = token }
      }
      return result
    }
    // Blanks were left out and nothing tells where: the last is the total if it is their sum.
    guard let total = tokens.last?.value?.figure, tokens.count >= 2 else { return result }
    let parts = tokens.dropLast().compactMap { $0.value?.figure }.reduce(.zero, +)
    if parts == total {
      result[count - 1] = tokens.last
      if tokens.count == 2 { result[0] = tokens[0] }
    }
    return result
  }
}
