import Law

/// The quantities behind the marker of a list: 网络4件、信函2件（其中挂号1件）.
struct PartList {
  let text: CountedText
  let total: Quantity
  let marker: ListMarker
  /// All counts of the list, whatever they count.
  let members: [Int]
  /// Those that can be parts of the total.
  let flat: [Int]
  /// Those without the parts of parts.
  let whole: [Int]
  /// Everything up to the end of the list that could be added to the total.
  private let everything: [Int]

  init(
    _ text: CountedText, total: Quantity, _ marker: ListMarker, from index: Int, to end: Int
  ) {
    self.text = text
    self.total = total
    self.marker = marker
    let behind = text.quantities.indices[(index + 1)...].filter {
      text.quantities[$0].range.upperBound <= end
    }
    let start = marker.range.upperBound
    members = ListMembers(text: text, total: total).accepted(behind, from: start)
    let isPart = { text.quantities[$0].isPart(of: total) }
    flat = members.filter(isPart)
    let top = NestedParts(text: text).removed(from: members, behind: start).filter(isPart)
    whole = top.isEmpty ? flat : top
    everything = behind.filter(isPart)
  }

  /// The parts as a reader would first add them up.
  var likeliest: [Quantity] {
    let exact = sameUnit(whole)
    let chosen = exact.count >= 2 ? exact : whole
    let near = quantities(beforeSemicolon(chosen))
    return SumClaim.sum(near) > total.figure ? near : quantities(chosen)
  }

  /// All the ways to read the list.
  var readings: [[Quantity]] {
    let chosen = [
      whole, sameUnit(whole), flat, sameUnit(flat), sameUnitRun, beforeSemicolon(flat),
    ]
    let all = chosen + prefixes
    return all.map(quantities) + [SumClaim.collapsed(quantities(flat)), quantities(everything)]
  }

  /// How far the list may be taken to name every part.
  var extent: SumClaim.Extent {
    guard let last = whole.last else { return .open }
    let tail = text.quantities[last].range.upperBound
    if tail < text.glyphs.count, text.glyphs[tail] == .etCetera { return .partial }
    let before =
      whole.count > 1
      ? text.quantities[whole[whole.count - 2]].range.upperBound : marker.range.upperBound
    let label = text[before..<max(before, text.quantities[last].range.lowerBound)]
    if label.hasAny(Self.restWords), !label.has(Self.otherReply) { return .whole }
    if whole.count > 1, Partition.isWhole(whole.map(text.lead)) { return .whole }
    return marker.extent
  }

  private func quantities(_ parts: [Int]) -> [Quantity] { parts.map { text.quantities[$0] } }

  private static let restWords = words("其他|其它|其余")
  private static let otherReply = word("其他答复")
}
