/// A line ready to be drawn.
struct SetLine: Sendable {
  var text: ShapedText
  var line: LineBreaker.Line
  var size: Double
  var pitch: Double?
  /// From the left edge of the type area, or of the cell.
  var x = 0.0
  /// Room added at each place that takes some.
  var stretch = 0.0

  /// Where each cluster begins, and where the last one ends.
  func positions(from x: Double) -> [Double] {
    var x = x
    var positions = [x]
    positions.reserveCapacity(line.clusters.count + 1)
    for index in line.clusters {
      x += text.advance(index, size: size, pitch: pitch)
      if takesRoom(after: index) { x += stretch }
      positions.append(x)
    }
    return positions
  }

  /// Fills `width`; a line that would have to be torn apart for it stays ragged.
  mutating func justify(to width: Double) {
    let lack = width - line.width
    let places = line.clusters.count { takesRoom(after: $0) }
    guard !line.isLast, places > 0, lack > 0, lack / Double(places) < size * 0.35 else { return }
    stretch = lack / Double(places)
  }

  private func takesRoom(after index: Int) -> Bool {
    index + 1 < line.clusters.upperBound
      && text.clusters[index].breakClass.allowsRoom(before: text.clusters[index + 1].breakClass)
  }
}
