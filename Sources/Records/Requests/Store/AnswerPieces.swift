/// The pieces of a text that answers are suggested by: every three neighbouring characters.
package enum AnswerPieces {
  private static let length = 3

  /// In the order of the text, each once; in small letters and half width.
  package static func pieces(of text: String) -> [String] {
    var seen: Set<String> = []
    // Cut where the text has gaps; figures and Chinese beside each other belong together.
    return text.split { !$0.isLetter && !$0.isNumber }.flatMap { part in
      windows(FoldedText(String(part)).runs.flatMap(\.text))
    }.filter { seen.insert($0).inserted }
  }

  private static func windows(_ scalars: [Unicode.Scalar]) -> [String] {
    guard scalars.count >= length else { return [] }
    return (0...(scalars.count - length)).map { SearchTerms.text(scalars[$0..<$0 + length]) }
  }
}
