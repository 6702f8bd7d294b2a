/// Text with its glyphs, measured in em: the same at every size, and free of any C pointer.
struct ShapedText: Sendable, Equatable {
  struct Glyph: Sendable, Equatable {
    var id: UInt
    var dx: Double
    var dy: Double
  }

  /// The smallest piece that keeps its shape: mostly one character with one glyph.
  struct Cluster: Sendable, Equatable {
    var firstByte: Int
    var byteCount: Int
    var firstGlyph: Int
    var glyphCount: Int
    /// Index into the typesetter's fonts.
    var font: Int
    var advance: Double
    var breakClass: BreakClass
    /// No face has it: a box is drawn.
    var isUnknown = false
    var isMarked = false
    /// Set as the number of a comment: small and high.
    var isRaised = false
  }

  /// UTF-8.
  var bytes: [UInt8] = []
  var clusters: [Cluster] = []
  var glyphs: [Glyph] = []

  static let raisedScale = 0.6
  static let rise = 0.4

  mutating func append(_ other: ShapedText, isMarked: Bool = false, isRaised: Bool = false) {
    let byte = bytes.count
    let glyph = glyphs.count
    bytes += other.bytes
    glyphs += other.glyphs
    clusters.reserveCapacity(clusters.count + other.clusters.count)
    for var cluster in other.clusters {
      cluster.firstByte += byte
      cluster.firstGlyph += glyph
      cluster.isMarked = isMarked
      cluster.isRaised = isRaised
      if isRaised { cluster.advance *= Self.raisedScale }
      clusters.append(cluster)
    }
  }

  /// The width of a cluster at `size`, full-width characters standing `pitch` apart.
  func advance(_ index: Int, size: Double, pitch: Double?) -> Double {
    let advance = clusters[index].advance
    guard let pitch, advance > 0.95, advance < 1.05 else { return advance * size }
    return pitch
  }

  /// The first scalar of each cluster.
  var scalars: [UInt32] {
    clusters.map { cluster in
      let piece = bytes[cluster.firstByte..<(cluster.firstByte + cluster.byteCount)]
      return String(decoding: piece, as: UTF8.self).unicodeScalars.first?.value ?? 0
    }
  }
}
