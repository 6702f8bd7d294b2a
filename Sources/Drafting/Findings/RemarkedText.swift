import Documents

/// A text cut into runs where remarks begin and end.
struct RemarkedText {
  /// The remarks on a text: from where to where, in Unicode scalars, and which comment.
  typealias Remark = (range: Range<Int>, comment: Int)

  let runs: [ManuscriptRun]

  /// A remark on nothing, such as a blank cell, or past the end stands on the whole text.
  init(_ text: String, _ remarks: [Remark]) {
    guard !remarks.isEmpty else {
      runs = [ManuscriptRun(text)]
      return
    }
    let scalars = Array(text.unicodeScalars)
    let held = remarks.map { remark -> Remark in
      let range = remark.range.clamped(to: 0..<scalars.count)
      return (range.isEmpty ? 0..<scalars.count : range, remark.comment)
    }
    let edges = Set(held.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
      .union([0, scalars.count]).sorted()
    let stretches = edges.count > 1 ? Array(zip(edges, edges.dropFirst())) : [(0, 0)]
    runs = stretches.map { start, end in
      let here = held.filter { $0.range.lowerBound <= start && $0.range.upperBound >= end }
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[start..<end])
      return ManuscriptRun(
        String(part), marked: !here.isEmpty, comments: here.map(\.comment))
    }
  }
}
