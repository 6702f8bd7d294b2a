import Law

/// Finds growth: 比上年增加66件，增长103%; 2022年130件，2021年64件，同比增长103%.
struct GrowthReader {
  let text: CountedText
  let baseOf: (Quantity) -> Figure?

  func claim(_ index: Int) -> RateClaim? {
    let range = text.quantities[index].range
    let clause = text.clauseLead(range)
    let falls = clause.hasAny(Self.fallWords)
    guard clause.hasAny(Self.growWords) != falls,
      let sentence = text.sentences.first(where: { $0.contains(range.lowerBound) }),
      text[sentence].hasAny(Self.comparisonWords)
    else { return nil }
    let counts = text.counts(in: sentence).filter { $0 < index }
    guard let last = counts.last else { return nil }
    let years = ComparedYears(text: text, counts: counts, isFall: falls).figures
    let (part, base) = years.map { ($0.now, $0.before) } ?? againstLastReport(last)
    return RateClaim(
      kind: .growth, percent: text.quantities[index], part: part, bases: base.map { [$0] } ?? [],
      isOfDue: false, quote: text.percentClause(index), isFall: falls)
  }

  private func againstLastReport(_ count: Int) -> (part: Quantity?, base: Figure?) {
    guard let base = baseOf(text.quantities[count]) else { return (nil, nil) }
    return (text.quantities[count], base)
  }

  private static let growWords = words("增长|上升|增加|提高|提升|增幅|净增")
  private static let fallWords = words("下降|减少|降低|降幅|下滑")
  private static let comparisonWords = words("同比|上年|去年|上一年|环比|20")
}
