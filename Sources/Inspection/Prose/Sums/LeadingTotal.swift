import Law

/// A total in front of its list: 共6件，其中网络4件、信函2件.
struct LeadingTotal {
  let text: CountedText
  /// The sentence, and the next where that goes on with the list.
  let scope: Range<Int>

  /// The claim of the list that follows a count; its parts are entered in `owners`.
  func claim(_ index: Int, _ owners: inout [Int: Int]) -> SumClaim? {
    let reach = ListReach(text: text, scope: scope)
    let next = reach.nextCount(after: index, scope.upperBound)
    guard next <= scope.upperBound,
      let marker = ListMarker.first(text.glyphs, text.quantities[index].range.upperBound..<next)
    else { return nil }
    let owner = ListOwner(text: text, scope: scope)
    let at = owner.owner(of: marker, index, owners)
    let end = reach.end(of: marker, index, next)
    let list = PartList(text, total: text.quantities[at], marker, from: index, to: end)
    guard !list.flat.isEmpty else { return nil }
    for part in list.members { owners[part] = at }
    return SumClaim(
      total: list.total, parts: list.likeliest, readings: list.readings,
      otherTotals: owner.otherTotals(at), joinedTotal: owner.joinedTotal(at),
      extent: list.extent, quote: text.clause(list.total))
  }
}
