import Law

/// Finds the numbers of a passage that stand in the tables as well.
struct TableClaimReader {
  let text: CountedText
  private let reporter: Reporter
  private let measures: MeasureReader

  init(_ passage: Passage, _ text: CountedText, reporter: Reporter = Reporter()) {
    self.text = text
    self.reporter = reporter
    measures = MeasureReader(
      isAboutRequests: passage.section == .requests
        || text.glyphs.prefix(24).hasAny(Self.requestOpenings))
  }

  func claims() -> [TableClaim] {
    guard text.glyphs.hasAny(Self.subjects) || measures.isAboutRequests else { return [] }
    let negations = NegationReader(text: text, reporter: reporter, measures: measures)
    var claims: [TableClaim] = []
    for sentence in text.sentences {
      var said: Set<TableClaim.Measure> = []
      for index in text.counts(in: sentence) {
        claims += negations.noneOfEither(index, sentence)
        guard let claim = claim(index, sentence), said.insert(claim.measure).inserted else {
          continue
        }
        claims.append(claim)
      }
      claims += negations.claims(sentence)
    }
    return claims
  }

  private func claim(_ index: Int, _ sentence: Range<Int>) -> TableClaim? {
    let quantity = text.quantities[index]
    guard !quantity.isApproximate, Self.caseUnits.contains(quantity.unit) else { return nil }
    let number = quantity.range.lowerBound
    let start = text.leadStart(index, sentence)
    guard start <= number else { return nil }
    let lead = text[max(start, number - 60)..<number]
    let boundary = lead.lastIndex { Self.breaks.contains($0) }
    let clause = lead[(boundary.map { $0 + 1 } ?? lead.startIndex)...]
    guard let measure = measure(Array(clause), quantity, sentence),
      FigureScope(lead: text[sentence.lowerBound..<number], sentence: text[sentence])
        .fits(measure, year: reporter.year)
    else { return nil }
    let isNarrow =
      reporter.isNarrowed(by: text[sentence.lowerBound..<number])
      || reporter.isAnother(clause, measure)
    return TableClaim(
      measure: measure, stated: quantity.figure,
      quote: clause.startIndex..<quantity.range.upperBound, isNarrow: isNarrow, isNegation: false)
  }

  private func measure(_ clause: Glyphs, _ quantity: Quantity, _ sentence: Range<Int>)
    -> TableClaim.Measure?
  {
    if let measure = measures.measure(clause, in: text[sentence]) { return measure }
    guard let noun = nounBehind(quantity, sentence) else { return nil }
    return measures.measure(clause + noun, in: text[sentence])
  }

  /// 收到8份政府信息公开申请: the noun that stands behind its number.
  private func nounBehind(_ quantity: Quantity, _ sentence: Range<Int>) -> Glyphs? {
    let start = quantity.range.upperBound
    let behind = text[start..<max(start, min(sentence.upperBound, start + 12))]
    guard Self.nounsBehind.contains(where: { behind.starts(with: $0) }) else { return nil }
    return Array(behind.prefix { !Self.breaks.contains($0) })
  }

  private static let subjects = words("申请|复议|诉讼|规范性文件|行政许可|行政处罚|行政强制")
  private static let requestOpenings = words("依申请公开|依申请|公开申请")
  private static let nounsBehind = words("依申请公开|政府信息公开申请|信息公开申请|公开申请|政府信息依申请")
  private static let caseUnits = Set(words("件|份|宗|起|条|例|个|次|项"))
  private static let breaks = marks(",;。(")
}
