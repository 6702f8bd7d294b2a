/// Characters that must stand together: as many as a query holds between its blanks and commas.
struct SearchPhrase: Sendable {
  /// Terms that must follow each other; the last one may be the beginning of a term.
  let terms: [String]
  let isPrefix: Bool
  let documentNumbers: [String]
  /// What must be in the folded text.
  let folded: String

  init?(_ text: some StringProtocol) {
    let text = FoldedText(String(text))
    guard let last = text.runs.last else { return nil }
    let head = SearchTerms.terms(of: text.runs.dropLast())
    let isWhole = last.isChinese && last.text.count > 1
    terms = head + (isWhole ? SearchTerms.pairs(last.text) : [SearchTerms.text(last.text[...])])
    isPrefix = !isWhole
    documentNumbers = text.documentNumbers
    // A word must begin where the phrase does; Chinese may begin in the midst of a run.
    let joined = text.joined.dropLast()
    folded = String(text.runs[0].isChinese ? joined.dropFirst() : joined)
  }

  /// Whether the terms alone say it all.
  var isOneTerm: Bool { terms.count == 1 }
}

extension SearchTerms {
  static func terms(of runs: ArraySlice<FoldedText.Run>) -> [String] {
    terms(of: Array(runs))
  }
}
