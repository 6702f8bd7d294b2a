/// The words around percentages and the counts they compare.
extension CountedText {
  /// A percentage with the words of its clause: 同比增长103%.
  func percentClause(_ index: Int) -> Range<Int> {
    let range = quantities[index].range
    return clauseStart(range.lowerBound, Self.boundaries)..<range.upperBound
  }

  /// The words of the clause before a quantity.
  func clauseLead(_ range: Range<Int>) -> ArraySlice<Glyph> {
    glyphs[clauseStart(range.lowerBound, Self.boundaries)..<range.lowerBound]
  }

  /// The words before a number, back to the number or sentence before it, and no further than
  /// 40 glyphs.
  func nearLead(_ index: Int) -> ArraySlice<Glyph> {
    let start = index > 0 ? quantities[index - 1].range.upperBound : 0
    let number = quantities[index].range.lowerBound
    let low = max(start, number - 40)
    let stop = glyphs[low..<number].lastIndex { $0 == .fullStop || $0 == .semicolon } ?? low
    return glyphs[stop..<number]
  }

  private static let boundaries = marks("。;,、(")
}
