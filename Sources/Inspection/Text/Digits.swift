import Law

/// What two numbers' digits tell about a slip of the pen.
enum Digits {
  /// Whether two neighbouring digits were swapped: 6780 for 6870.
  static func areSwapped(_ a: Figure, _ b: Figure) -> Bool {
    let (x, y) = (Array(String(a.mantissa)), Array(String(b.mantissa)))
    guard a.scale == b.scale, x.count == y.count, x != y else { return false }
    let off = x.indices.filter { x[$0] != y[$0] }
    return off.count == 2 && off[1] == off[0] + 1 && x[off[0]] == y[off[1]]
      && x[off[1]] == y[off[0]]
  }
}
