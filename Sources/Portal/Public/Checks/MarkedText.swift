internal import Law

/// A text cut into pieces at the bounds of its marks.
struct MarkedText: Equatable {
  var pieces: [Piece]
  /// The heaviest of its marks.
  var severity: Severity?

  /// A stretch of the text that a finding stands on.
  struct Mark: Equatable {
    /// In Unicode scalars; may be empty (a blank cell), and reach beyond the text.
    var range: Range<Int>
    var finding: Int
    var severity: Severity
    var anchor: String
  }

  struct Piece: Equatable {
    /// The findings whose marks begin here.
    var badges: [Mark]
    var text: String
    /// The heaviest mark that covers the piece.
    var severity: Severity?
  }

  init(_ text: String, _ marks: [Mark]) {
    severity = marks.map(\.severity).min()
    guard !marks.isEmpty else {
      pieces = [Piece(badges: [], text: text, severity: nil)]
      return
    }
    let scalars = text.unicodeScalars
    let length = scalars.count
    let marks = marks.map { $0.clamped(to: length) }
    let bounds = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, length])
      .sorted()
    pieces = []
    var start = scalars.startIndex
    for (bound, next) in zip(bounds, bounds.dropFirst() + [length]) {
      let end = scalars.index(start, offsetBy: next - bound)
      let covering = marks.filter { $0.range.contains(bound) }
      let piece = Piece(
        badges: marks.filter { $0.range.lowerBound == bound }, text: String(scalars[start..<end]),
        severity: covering.map(\.severity).min())
      // The end of the text is a bound too, but a piece only where an empty mark stands there.
      if next > bound || !piece.badges.isEmpty { pieces.append(piece) }
      start = end
    }
  }
}

extension MarkedText.Mark {
  fileprivate func clamped(to length: Int) -> MarkedText.Mark {
    var mark = self
    mark.range = range.clamped(to: 0..<length)
    return mark
  }
}
