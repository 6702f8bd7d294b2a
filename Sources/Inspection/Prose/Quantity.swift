import Law

/// A number of the narrative with what it counts.
struct Quantity {
  enum Kind: Equatable {
    /// So many of `unit`.
    case count
    case percent
    /// 个百分点
    case points
  }

  var kind: Kind
  /// The value, 万 and 亿 multiplied out.
  var figure: Figure
  /// The unit as printed: 件, 条, 万元 is 元.
  var unit: Glyphs
  /// The number with its unit, in the passage.
  var range: Range<Int>
  /// 约, 近, 余 …: not meant exactly.
  var isApproximate: Bool
  /// How far the true value may be off because of 万 with decimals.
  var tolerance: Figure
  /// Digits printed behind the decimal point.
  var decimals: Int

  var isCount: Bool { kind == .count && !unit.isEmpty }

  /// Whether it may be added up with others to `total`.
  func isPart(of total: Quantity) -> Bool {
    isCount && Units.areCompatible(unit, total.unit)
  }
}
