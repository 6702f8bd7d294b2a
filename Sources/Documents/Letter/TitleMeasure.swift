/// How wide a centred paragraph must be so that a word processor, which only fills its lines, ends
/// them where we would.
enum TitleMeasure {
  /// In points; nil where the text stands in one line, or has line breaks of its own.
  static func width(of text: String, size: Double, width full: Double) -> Double? {
    let shaped = ShapedText(estimating: text)
    let wanted = TitleBreaker(size: size, width: full).lines(of: shaped)
    guard wanted.count > 1, !text.utf8.contains(0x0A) else { return nil }
    let filled = stride(from: size, through: full, by: size / 2).lazy.map { width in
      (width, LineBreaker(size: size, pitch: nil, width: width).lines(of: shaped))
    }
    let ends = wanted.map(\.clusters.upperBound)
    if let same = filled.first(where: { $0.1.map(\.clusters.upperBound) == ends }) {
      return same.0
    }
    // No width gives these ends: at least let the lines be of one length.
    return filled.first { $0.1.count == wanted.count }?.0
  }
}
