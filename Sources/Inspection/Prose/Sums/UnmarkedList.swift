import Law

/// A list without 其中: 共5260条，网站公开3310条，微信公开1620条，微博公开330条 divides by channels;
/// 收到120件，已办结108件，其余12件结转 is made whole by its rest.
struct UnmarkedList {
  let text: CountedText
  /// The counts that belong to another total already.
  let owners: [Int: Int]

  /// The first count of a sentence that such a list follows.
  func claim(_ counts: [Int]) -> SumClaim? {
    counts.indices.lazy.compactMap { claim(counts[$0], Array(counts[($0 + 1)...])) }.first
  }

  private func claim(_ index: Int, _ rest: [Int]) -> SumClaim? {
    let total = text.quantities[index]
    guard owners[index] == nil, rest.count >= 2 else { return nil }
    let isList = rest.allSatisfy {
      let part = text.quantities[$0]
      return owners[$0] == nil && part.unit == total.unit && part.figure < total.figure
    }
    guard isList else { return nil }
    let byRest = isByRest(rest)
    guard byRest || isByChannel(index, rest) else { return nil }
    let list = rest.map { text.quantities[$0] }
    return SumClaim(
      total: total, parts: list, readings: [list], extent: byRest ? .whole : .open,
      quote: text.clause(total))
  }

  private func isByChannel(_ index: Int, _ rest: [Int]) -> Bool {
    let lead = text.lead(index)
    return lead.suffix(14).hasAny(Self.totalWords) && Channel.named(lead).isEmpty
      && rest.allSatisfy { !Channel.named(text.lead($0)).isEmpty }
  }

  private func isByRest(_ rest: [Int]) -> Bool {
    guard rest.count == 2 else { return false }
    let second = text.lead(rest[1]).drop { !$0.isHan && !$0.isDigit }
    return second.starts(with: Self.rest) && text.lead(rest[0]).hasAny(Self.doneWords)
  }

  private static let totalWords = words("共|总|累计|合计")
  private static let doneWords = words("办结|答复|办理")
  private static let rest = word("其余")
}
