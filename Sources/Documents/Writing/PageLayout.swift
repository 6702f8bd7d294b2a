/// The page of an official document in twips (1/20 pt): A4 with the margins of GB/T 9704—2012 §6.
enum PageLayout {
  static let width = 11906
  static let height = 16838
  static let top = 2098
  static let bottom = 1984
  static let left = 1587
  static let right = 1474
  static let textWidth = width - left - right
  static let textHeight = height - top - bottom
  /// 22 lines in 225 mm.
  static let line = 579
  /// From the edge of the paper to the foot of the page number, so that its dash stands 7 mm
  /// below the text.
  static let footer = 1447
  /// One of 28 characters in 156 mm: a little narrower than its 16 pt. (The character grid of
  /// the file format says the same, but programs other than Word misread it.)
  static let character = 320 + characterSpace
  static let characterSpace = -5
}
