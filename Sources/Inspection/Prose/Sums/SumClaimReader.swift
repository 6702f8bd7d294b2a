/// Finds the totals of a passage with the parts given for them.
struct SumClaimReader {
  let text: CountedText

  func claims() -> [SumClaim] {
    var claims: [SumClaim] = []
    // The total that each part was found to belong to.
    var owners: [Int: Int] = [:]
    for (number, sentence) in text.sentences.enumerated() {
      let counts = text.counts(in: sentence)
      for index in counts {
        let scope = index == counts.last ? continued(sentence, number) : sentence
        if let claim = LeadingTotal(text: text, scope: scope).claim(index, &owners) {
          claims.append(claim)
        }
      }
      if let claim = UnmarkedList(text: text, owners: owners).claim(counts) { claims.append(claim) }
      if let claim = TrailingTotal(text: text, owners: owners).claim(counts, in: sentence) {
        claims.append(claim)
      }
    }
    return claims
  }

  /// The sentence, with the next one where that begins with 其中: 共收到6件。其中网络4件、信函2件。
  private func continued(_ sentence: Range<Int>, _ number: Int) -> Range<Int> {
    guard number + 1 < text.sentences.count else { return sentence }
    let next = text.sentences[number + 1]
    let continues = Self.openers.contains { text.glyphs.starts(with: $0, at: next.lowerBound) }
    return continues ? sentence.lowerBound..<next.upperBound : sentence
  }

  private static let openers = words("其中|包括|具体为|主要包括")
}
