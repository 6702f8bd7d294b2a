import Law

/// Finds shares: 59件、占45.3%.
struct ShareReader {
  let text: CountedText
  let sums: [SumClaim]

  func claim(_ index: Int) -> RateClaim? {
    guard index > 0 else { return nil }
    let percent = text.quantities[index]
    let part = text.quantities[index - 1]
    guard part.isCount, part.range.upperBound <= percent.range.lowerBound else { return nil }
    let between = text[part.range.upperBound..<percent.range.lowerBound]
    guard between.count <= 16, between.hasAny(Self.shareWords), !between.contains(.fullStop) else {
      return nil
    }
    return RateClaim(
      kind: .share, percent: percent, part: part, bases: bases(of: part, index),
      isOfDue: false, quote: text.percentClause(index))
  }

  /// The totals of the lists the part stands in, else a count told before it as a total; then
  /// every larger count before it that is no part of the same list.
  private func bases(of part: Quantity, _ index: Int) -> [Figure] {
    let lists = sums.filter { claim in
      holds(claim.parts, part) || claim.readings.contains { holds($0, part) }
    }
    let siblings = sums.first { $0.readings.contains { holds($0, part) } }
    let totals = text.quantities[..<index].reversed().filter { quantity in
      isBase(quantity, of: part)
        && !(siblings?.readings.contains { holds($0, quantity) } ?? false)
    }
    let larger = totals.map(\.figure)
    if !lists.isEmpty { return lists.flatMap { [$0.total.figure, $0.sum] } + larger }
    let told = totals.first { text.clauseLead($0.range).hasAny(Self.totalWords) }
    return told.map { [$0.figure] + larger } ?? []
  }

  private func holds(_ parts: [Quantity], _ quantity: Quantity) -> Bool {
    parts.contains { $0.range == quantity.range }
  }

  private func isBase(_ quantity: Quantity, of part: Quantity) -> Bool {
    quantity.isCount && quantity.range != part.range && quantity.figure >= part.figure
      && Units.areCompatible(quantity.unit, part.unit)
  }

  private static let shareWords = words("占|比例为|比重为")
  private static let totalWords = words("共|总|收到|受理|发布|合计|累计|公开")
}
