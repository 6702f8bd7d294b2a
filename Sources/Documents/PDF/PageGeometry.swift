/// A rectangle on a page in points, y growing downwards.
struct Box: Equatable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middleX: Double { (left + right) / 2 }
  var middleY: Double { (top + bottom) / 2 }

  func holds(x: Double, y: Double) -> Bool {
    x >= left && x <= right && y >= top && y <= bottom
  }

  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

/// A run of characters without a gap, as poppler gives it.
struct PageWord: Equatable, Sendable {
  var text: String
  var box: Box
}

/// A straight level or upright stroke that may be the border of a cell.
struct Ruling: Equatable, Sendable {
  enum Direction: Sendable { case level, upright }

  var direction: Direction
  /// y of a level ruling, x of an upright one.
  var position: Double
  var from: Double
  var to: Double

  var length: Double { to - from }
}

/// What poppler found on one page.
struct PDFPage: Equatable, Sendable {
  var width: Double
  var height: Double
  var words: [PageWord] = []
  var rulings: [Ruling] = []
}
