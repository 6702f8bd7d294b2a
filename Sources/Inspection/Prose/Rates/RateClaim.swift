import Law

/// A percentage with the two counts it should follow from.
struct RateClaim {
  enum Kind { case rate, share, growth }

  var kind: Kind
  var percent: Quantity
  var part: Quantity?
  /// What the percentage may be of; the first is the likeliest.
  var bases: [Figure]
  /// 按时, 按期: a rate of what was due, not of everything.
  var isOfDue: Bool
  var quote: Range<Int>
  /// Growth: whether the change was a fall.
  var isFall = false

  enum Verdict: Equatable {
    case holds
    /// The digits were cut off instead of rounded.
    case truncated(expected: Double)
    case fails(expected: Double)
    case open
  }

  var verdict: Verdict {
    guard let part, !bases.isEmpty, !percent.isApproximate, !part.isApproximate else {
      return .open
    }
    let step = 1.0 / Double(Figure.powerOfTen(percent.decimals))
    let stated = percent.figure.approximation
    var truncated: Double?
    var first: Double?
    for base in bases where base > .zero {
      let value = exact(part.figure.approximation, base.approximation)
      if first == nil { first = value }
      let off = abs(value - stated)
      if off <= step / 2 + 1e-9 { return .holds }
      // Cut off, or raised a little so that the shares make 100: a slip in the last digit at most.
      let isNear = stated < value ? off < step - 1e-9 : off < step * 0.6
      if isNear, truncated == nil { truncated = value }
    }
    if let truncated { return .truncated(expected: truncated) }
    guard let first else { return .open }
    return .fails(expected: first)
  }

  private func exact(_ part: Double, _ base: Double) -> Double {
    switch kind {
    case .rate, .share: part / base * 100
    case .growth: abs(part - base) / base * 100
    }
  }
}
