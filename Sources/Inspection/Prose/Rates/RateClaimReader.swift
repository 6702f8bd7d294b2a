import Law

/// Finds rates, shares and growth in a passage, with the counts beside them.
struct RateClaimReader {
  let text: CountedText
  let sums: [SumClaim]
  /// What a count was last year, where last year's report is at hand.
  var baseOf: (Quantity) -> Figure? = { _ in nil }

  func claims() -> [RateClaim] {
    let shares = ShareReader(text: text, sums: sums)
    let growth = GrowthReader(text: text, baseOf: baseOf)
    return text.quantities.indices.compactMap { index in
      guard text.quantities[index].kind == .percent else { return nil }
      return rate(index) ?? shares.claim(index) ?? growth.claim(index)
    }
  }

  /// 回复率达100%
  private func rate(_ index: Int) -> RateClaim? {
    let clause = text.clauseLead(text.quantities[index].range)
    guard let noun = RateNoun.named(clause) else { return nil }
    let (done, bases) = counts(before: index, noun)
    return RateClaim(
      kind: .rate, percent: text.quantities[index], part: done, bases: bases,
      isOfDue: clause.hasAny(Self.dueWords), quote: text.percentClause(index))
  }

  /// The nearest count of what was done, and the counts it may be a rate of, the one that had come
  /// in first.
  private func counts(before index: Int, _ noun: RateNoun) -> (Quantity?, [Figure]) {
    var done: Quantity?
    var others: [Figure] = []
    var carried: [Figure] = []
    for at in stride(from: index - 1, through: 0, by: -1) where text.quantities[at].isCount {
      let quantity = text.quantities[at]
      let lead = text.nearLead(at)
      // The last word before the number decides: 收到来信并答复6件 counts answers.
      let answered = lead.lastOf(noun.done)
      let received = lead.lastOf(noun.base)
      let isWhole = done.map { isBase(quantity, of: $0) } ?? false
      if done == nil, let answered, answered > (received ?? -1) {
        done = quantity
      } else if let received, received > (answered ?? -1) {
        guard isWhole else { return (nil, []) }
        return (done, [quantity.figure] + others + carried.map { quantity.figure + $0 })
      } else if lead.has(Self.carriedOver) {
        carried.append(quantity.figure)
      } else if isWhole {
        others.append(quantity.figure)
      }
    }
    return (nil, [])
  }

  private func isBase(_ quantity: Quantity, of done: Quantity) -> Bool {
    Units.areCompatible(done.unit, quantity.unit) && done.figure <= quantity.figure
  }

  private static let dueWords = words("按时|按期|及时|限时|如期|期限")
  private static let carriedOver = word("上年结转")
}
