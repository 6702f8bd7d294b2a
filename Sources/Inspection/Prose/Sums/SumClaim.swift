import Law

/// A total and the parts the text gives for it: 共…N条，其中…A条，…B条.
struct SumClaim {
  /// How far the list may be taken to name every part.
  enum Extent {
    /// 分别为, 其余, 合计: the parts are all there are.
    case whole
    /// 包括, a colon: most likely all.
    case likely
    /// 其中: perhaps only some.
    case open
    /// …等: only some, by its own words.
    case partial
  }

  var total: Quantity
  /// The parts that are added up, nested ones left out.
  var parts: [Quantity]
  /// Other ways to read the list, any of which may give the total.
  var readings: [[Quantity]]
  /// Sums the list may be meant to come to instead: a count told before the total, or the total
  /// with the count before it (新收317件，上年结转3件，其中…).
  var otherTotals: Set<Figure> = []
  /// The total with the counts that stand right before it: 建议165件、提案212件.
  var joinedTotal: Figure = .zero
  var extent: Extent
  /// The clause of the total.
  var quote: Range<Int>

  var sum: Figure { Self.sum(parts) }

  static func sum(_ parts: [Quantity]) -> Figure {
    parts.reduce(.zero) { $0 + $1.figure }
  }

  /// Parts that are the sum of the next two or more stand for them: 6件（网络4件、信函2件）、面交1件.
  static func collapsed(_ parts: [Quantity]) -> [Quantity] {
    var result: [Quantity] = []
    var index = 0
    while index < parts.count {
      result.append(parts[index])
      var sum = Figure.zero
      var skip = 0
      for (offset, part) in parts[(index + 1)...].enumerated() {
        sum = sum + part.figure
        if offset > 0, sum == parts[index].figure, sum > .zero { skip = offset + 1 }
      }
      index += 1 + skip
    }
    return result
  }

  enum Verdict: Equatable {
    case holds
    /// The parts come to more than the total.
    case exceeds
    /// They come to less, and the list claims to be whole, or two digits were swapped.
    case falls
    /// They come to a little less: a careful reader would ask.
    case fallsSlightly
    /// They come to less, as a list of some parts does.
    case open
  }

  var verdict: Verdict {
    if total.isApproximate || parts.contains(where: \.isApproximate) {
      return .open
    }
    if readings.contains(where: gives) { return .holds }
    if readings.contains(where: { !$0.isEmpty && otherTotals.contains(Self.sum($0)) }) {
      return .holds
    }
    let sum = sum
    if sum > total.figure + slack {
      if sum <= joinedTotal { return .open }
      // 篇 among 条 may be another matter, unless that part alone is larger than the whole.
      let exact = parts.filter { $0.unit == total.unit }
      let isSure =
        Self.sum(exact) > total.figure + slack
        || parts.contains { $0.figure > total.figure + slack }
      return isSure ? .exceeds : .open
    }
    guard parts.count >= 2 else { return .open }
    let share = sum.approximation / max(total.figure.approximation, 1)
    // Two digits of 71 and 17 look swapped too, but 17 of 71 is no whole list.
    if share >= 0.75, Digits.areSwapped(sum, total.figure) { return .falls }
    switch extent {
    case .whole: return .falls
    case .likely: return share >= 0.8 ? .falls : .open
    case .open:
      let isSlip = parts.count >= 4 && total.figure - sum <= Figure(2)
      return isSlip || (share >= 0.97 && total.figure > 20) ? .fallsSlightly : .open
    case .partial: return .open
    }
  }

  private var slack: Figure { parts.reduce(total.tolerance) { $0 + $1.tolerance } }

  private func gives(_ parts: [Quantity]) -> Bool {
    guard !parts.isEmpty else { return false }
    let sum = Self.sum(parts)
    return (sum < total.figure ? total.figure - sum : sum - total.figure) <= slack
  }
}
