/// The text of a passage with its sentences and the quantities found in it.
struct CountedText {
  let glyphs: Glyphs
  let quantities: [Quantity]
  let sentences: [Range<Int>]

  init(_ passage: Passage) {
    glyphs = passage.glyphs
    quantities = QuantityReader.quantities(passage.glyphs)
    sentences = passage.sentences
  }

  subscript(range: Range<Int>) -> ArraySlice<Glyph> { glyphs[range] }

  /// The counts that begin in a range.
  func counts(in range: Range<Int>) -> [Int] {
    quantities.indices.filter {
      range.contains(quantities[$0].range.lowerBound) && quantities[$0].isCount
    }
  }

  /// The words between the number before and this one.
  func lead(_ index: Int) -> ArraySlice<Glyph> {
    let start = index > 0 ? quantities[index - 1].range.upperBound : 0
    return glyphs[start..<max(start, quantities[index].range.lowerBound)]
  }

  /// Where the words before a number begin: behind the number before, or with the sentence.
  func leadStart(_ index: Int, _ sentence: Range<Int>) -> Int {
    max(sentence.lowerBound, index > 0 ? quantities[index - 1].range.upperBound : 0)
  }

  /// Where the clause begins that holds `place`, by the marks that end the one before.
  func clauseStart(_ place: Int, _ boundaries: Set<Glyph>) -> Int {
    var start = place
    while start > 0, !boundaries.contains(glyphs[start - 1]) { start -= 1 }
    return start
  }

  /// The clause up to a quantity, with it.
  func clause(_ quantity: Quantity) -> Range<Int> {
    clauseStart(quantity.range.lowerBound, Self.clauseEnds)..<quantity.range.upperBound
  }

  private static let clauseEnds = marks(",;。")
}
