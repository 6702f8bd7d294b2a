/// Divides text into lines: greedy, with the rules of `BreakClass`.
struct LineBreaker {
  struct Line: Sendable, Equatable {
    /// Clusters, without the spaces that hang over the end.
    var clusters: Range<Int>
    var width: Double
    /// The paragraph ends here, or a line break was typed: never stretched.
    var isLast: Bool
  }

  var size: Double
  var pitch: Double?
  var width: Double
  /// Taken from the width of the first line.
  var indent = 0.0

  /// At least one line, empty for empty text.
  func lines(of text: ShapedText) -> [Line] {
    var lines: [Line] = []
    var start = 0
    repeat {
      let line = nextLine(of: text, from: start, width: lines.isEmpty ? width - indent : width)
      lines.append(trimmed(line, text))
      start = line.upperBound
      // A break at the very end would leave nothing for the next line.
      while start < text.clusters.count, text.clusters[start].breakClass == .space { start += 1 }
    } while start < text.clusters.count
    return lines
  }

  /// The clusters up to the next line's first, spaces and line feed included.
  private func nextLine(of text: ShapedText, from start: Int, width: Double) -> Range<Int> {
    let clusters = text.clusters
    var x = 0.0
    var lastBreak: Int?
    var index = start
    while index < clusters.count {
      let kind = clusters[index].breakClass
      if kind == .newline { return start..<(index + 1) }
      if index > start, clusters[index - 1].breakClass.allowsBreak(before: kind) {
        lastBreak = index
      }
      x += text.advance(index, size: size, pitch: pitch)
      // A hundredth of a point forgives what adding up 28 widths loses.
      if x > width + 0.01, kind != .space, index > start { return start..<(lastBreak ?? index) }
      index += 1
    }
    return start..<index
  }

  private func trimmed(_ range: Range<Int>, _ text: ShapedText) -> Line {
    let clusters = text.clusters
    var end = range.upperBound
    let isTyped = end > range.lowerBound && clusters[end - 1].breakClass == .newline
    while end > range.lowerBound,
      clusters[end - 1].breakClass == .space || clusters[end - 1].breakClass == .newline
    {
      end -= 1
    }
    let kept = range.lowerBound..<end
    let width = kept.reduce(0) { $0 + text.advance($1, size: size, pitch: pitch) }
    return Line(
      clusters: kept, width: width, isLast: isTyped || range.upperBound == clusters.count)
  }
}
