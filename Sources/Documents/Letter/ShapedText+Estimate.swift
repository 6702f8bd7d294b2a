extension ShapedText {
  /// The widths as any Chinese face has them, one em and half an em, where there is no typesetter:
  /// good for dividing titles, not for drawing.
  init(estimating text: String) {
    self.init()
    for scalar in text.unicodeScalars {
      let piece = Array(String(scalar).utf8)
      clusters.append(
        Cluster(
          firstByte: bytes.count, byteCount: piece.count, firstGlyph: 0, glyphCount: 0, font: 0,
          advance: scalar == "\n" ? 0 : scalar.isASCII ? 0.5 : 1,
          breakClass: BreakClass(scalar.value)))
      bytes += piece
    }
  }

  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let end = clusters[last].firstByte + clusters[last].byteCount
    return String(decoding: bytes[clusters[first].firstByte..<end], as: UTF8.self)
  }
}
