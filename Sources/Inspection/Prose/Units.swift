/// Which units may be added up.
enum Units {
  /// 条, 件, 篇 and their like all count pieces of information, and texts mix them.
  static func areCompatible(_ a: Glyphs, _ b: Glyphs) -> Bool {
    a == b || (pieces.contains(a) && pieces.contains(b))
  }

  static func isPiece(_ unit: Glyphs) -> Bool { pieces.contains(unit) }

  private static let pieces = Set(words("条|件|篇|则|份|宗|起|例"))
}
