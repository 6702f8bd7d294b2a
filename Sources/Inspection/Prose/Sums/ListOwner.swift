import Law

/// Which count a list divides, and the counts it may be meant together with.
struct ListOwner {
  let text: CountedText
  let scope: Range<Int>

  /// The total a list divides, where `index` is the count before its marker.
  ///
  /// 共3件，其中网络2件、信函1件，均已答复，其中…: the second list divides the 3 again.
  /// 办结177件（含上年结转3件），其中…, 新收317件，上年结转3件，其中…: not the 3.
  func owner(of marker: ListMarker, _ index: Int, _ owners: [Int: Int]) -> Int {
    let quantity = text.quantities[index]
    let between = text[quantity.range.upperBound..<marker.range.lowerBound]
    if between.count > 3, let earlier = owners[index] { return earlier }
    let isBracketed = between.contains(.bracketClose) && !between.contains(.bracketOpen)
    guard isBracketed || isCarryOver(index) else { return index }
    return text.quantities.indices[..<index].last {
      text.quantities[$0].range.lowerBound >= scope.lowerBound
        && text.quantities[$0].isPart(of: quantity)
    } ?? index
  }

  /// The total and the counts joined to it by 、 or 和.
  func joinedTotal(_ owner: Int) -> Figure {
    var sum = text.quantities[owner].figure
    var index = owner
    while index > 0, text.quantities[index - 1].isPart(of: text.quantities[owner]),
      let joint = text.lead(index).first, Self.joints.contains(joint)
    {
      index -= 1
      sum = sum + text.quantities[index].figure
    }
    return sum
  }

  /// Counts of the same kind told before the total in its sentence, and the total with each.
  func otherTotals(_ owner: Int) -> Set<Figure> {
    let total = text.quantities[owner]
    var totals = sideBySide(owner)
    for index in text.quantities.indices where index != owner {
      let quantity = text.quantities[index]
      guard scope.contains(quantity.range.lowerBound), quantity.isPart(of: total) else { continue }
      if index < owner { totals.insert(quantity.figure) }
      // 结转 stands on either side of the count it is added to.
      if index < owner || isCarryOver(index) { totals.insert(quantity.figure + total.figure) }
    }
    return totals
  }

  /// 收到建议165件、提案212件，其中…: totals that stand side by side are one.
  private func sideBySide(_ owner: Int) -> Set<Figure> {
    let total = text.quantities[owner]
    var totals: Set<Figure> = []
    var joined = total.figure
    for quantity in text.quantities[..<owner].reversed() {
      guard scope.contains(quantity.range.lowerBound), quantity.isPart(of: total) else { break }
      joined = joined + quantity.figure
      totals.insert(joined)
    }
    return totals
  }

  private func isCarryOver(_ index: Int) -> Bool {
    text.lead(index).suffix(14).has(Self.carryOver)
  }

  private static let carryOver = word("结转")
  private static let joints = marks("、和及与")
}
