import Documents
import Law

/// A paragraph of the narrative without its white space and line breaks; each glyph knows where
/// it stands in the document.
struct Passage {
  var section: ReportSection?
  var glyphs: Glyphs = []
  private var lines: [Line] = []
  /// Which of `lines` a glyph comes from, and its offset in that line.
  private var origins: [(line: Int32, offset: Int32)] = []

  init(section: ReportSection?) { self.section = section }

  mutating func append(_ line: Line, from start: Int = 0) {
    let number = Int32(lines.count)
    lines.append(line)
    let text = line.glyphs
    for index in start..<max(start, text.count) {
      // A space between two numbers parts them; any other is layout.
      if text[index].isSpace, !partsNumbers(text, index) { continue }
      glyphs.append(text[index])
      origins.append((number, Int32(index)))
    }
  }

  private func partsNumbers(_ text: Glyphs, _ index: Int) -> Bool {
    index > 0 && index + 1 < text.count && text[index - 1].isDigit && text[index + 1].isDigit
  }

  /// The stretches of the document a range of the passage covers, one a line.
  func places(_ range: Range<Int>) -> [Place] {
    var places: [Place] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let line = origins[index].line
      var end = index
      while end + 1 < range.upperBound, origins[end + 1].line == line { end += 1 }
      places.append(
        lines[Int(line)].place(Int(origins[index].offset)..<Int(origins[end].offset) + 1))
      index = end + 1
    }
    return places
  }

  /// The sentences, each a range without its full stop.
  var sentences: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var depth = 0
    for index in glyphs.indices {
      switch glyphs[index] {
      case .bracketOpen: depth += 1
      case .bracketClose: depth = max(0, depth - 1)
      case .fullStop, .exclamation, .question:
        ranges.append(start..<index)
        start = index + 1
        depth = 0
      default: break
      }
    }
    if start < glyphs.count { ranges.append(start..<glyphs.count) }
    return ranges.filter { !$0.isEmpty }.prefix(Self.mostSentences).map { $0 }
  }

  /// More is no report: hostile input must not cost more than it is long.
  private static let mostSentences = 2_000

  /// The last line that was put in, to judge whether the next one continues it.
  var lastLine: Line? { lines.last }
}
