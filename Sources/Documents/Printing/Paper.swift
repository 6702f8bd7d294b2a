/// The sheet of GB/T 9704—2012 in points: A4, and on it the type area of 156 mm × 225 mm.
enum Paper {
  static let width = millimetres(210)
  static let height = millimetres(297)
  static let top = millimetres(37)
  static let left = millimetres(28)
  static let typeWidth = millimetres(156)
  static let typeHeight = millimetres(225)
  /// 22 lines a page.
  static let linePitch = 28.95
  /// 28 characters a line: a little closer than 16 pt type stands by itself.
  static let characterPitch = typeWidth / 28
  static let bodySize = 16.0
  static let pageNumberSize = 14.0
  /// From the lower edge of the type area to the dash beside the page number.
  static let pageNumberDrop = millimetres(7)

  static func millimetres(_ length: Double) -> Double {
    length * 72 / 25.4
  }

  /// Where type of `size` stands in a line of `pitch`: Han characters fill their em square, which
  /// reaches from 0.88 em above the baseline to 0.12 em below, and stands in the middle.
  static func baseline(top: Double, pitch: Double, size: Double) -> Double {
    top + (pitch - size) / 2 + size * 0.88
  }
}
