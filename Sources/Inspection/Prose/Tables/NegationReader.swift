import Law

/// Finds what the text says there was none of: the tables must show none.
struct NegationReader {
  let text: CountedText
  let reporter: Reporter
  let measures: MeasureReader

  /// 行政复议、行政诉讼均为0件: none of either.
  func noneOfEither(_ index: Int, _ sentence: Range<Int>) -> [TableClaim] {
    let quantity = text.quantities[index]
    guard quantity.figure == .zero else { return [] }
    let start = text.leadStart(index, sentence)
    let lead = text[start..<max(start, quantity.range.lowerBound)].suffix(24)
    guard lead.has(Self.reconsideration), lead.has(Self.anyLitigation),
      measures.isAboutRequests || text[sentence].hasAny(Self.disclosureWords)
    else { return [] }
    return [.reconsideration, .litigation].map {
      claim($0, lead.startIndex..<quantity.range.upperBound, sentence)
    }
  }

  /// 未收到…申请, 未发生行政复议、行政诉讼.
  func claims(_ sentence: Range<Int>) -> [TableClaim] {
    guard measures.isAboutRequests || text[sentence].hasAny(Self.sentenceWords) else { return [] }
    let clauses = text[sentence].split { $0 == .comma || $0 == .semicolon }
    return clauses.flatMap { clause -> [TableClaim] in
      guard let not = Self.negationWords.compactMap({ clause.first($0) }).min() else { return [] }
      let rest = clause[not...]
      guard isOfCases(rest) else { return [] }
      return absent(rest).map { claim($0, clause.startIndex..<clause.endIndex, sentence) }
    }
  }

  /// Whether what is absent are cases that a table counts; not orders, complaints, delays, causes.
  private func isOfCases(_ rest: ArraySlice<Glyph>) -> Bool {
    if rest.hasAny(Self.orderWords) || rest.suffix(6).hasAny(Self.complaintWords) { return false }
    let isLimited =
      rest.contains(where: \.isDigit) || (rest.hasAny(Self.limits) && !rest.has(Self.therefore))
    return !isLimited || rest.hasAny(Self.disclosureCauses)
  }

  /// What the words behind 未 or 没有 name.
  private func absent(_ rest: ArraySlice<Glyph>) -> [TableClaim.Measure] {
    var absent: [TableClaim.Measure] = []
    if rest.has(Self.reconsideration) { absent.append(.reconsideration) }
    if rest.has(Self.litigation) { absent.append(.litigation) }
    if rest.hasAny(Self.requests), !rest.hasAny(Self.otherSteps), saysNoneCame(rest) {
      absent.append(.received)
    }
    return absent
  }

  /// 未收到, 没有发生, 无依申请公开.
  private func saysNoneCame(_ rest: ArraySlice<Glyph>) -> Bool {
    if rest.hasAny(Self.arrivals) { return true }
    let negation = rest.first == Self.none ? 1 : 2
    return rest.drop { !$0.isHan }.dropFirst(negation).starts(with: Self.onRequest)
  }

  private func claim(
    _ measure: TableClaim.Measure, _ quote: Range<Int>, _ sentence: Range<Int>
  ) -> TableClaim {
    let lead = text[sentence.lowerBound..<max(sentence.lowerBound, quote.lowerBound)]
    return TableClaim(
      measure: measure, stated: .zero, quote: quote, isNarrow: reporter.isNarrowed(by: lead),
      isNegation: true)
  }
}
