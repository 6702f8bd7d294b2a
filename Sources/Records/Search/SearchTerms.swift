/// The terms of a text: every two neighbouring characters of a Chinese run, the last character of
/// the run alone, and every word.
///
/// Dictionaries cut Chinese where the searcher does not; pairs of characters find every passage. The
/// last character is there so that one character is found as the beginning of some term.
///
/// A change here makes what is indexed unfindable: it needs a migration that indexes everything anew.
package enum SearchTerms {
  /// In the order of the text, repetitions included.
  package static func terms(of text: String) -> [String] {
    terms(of: FoldedText(text).runs)
  }

  static func terms(of runs: [FoldedText.Run]) -> [String] {
    runs.flatMap { run in
      run.isChinese ? pairs(run.text) + [text(run.text.suffix(1))] : [text(run.text[...])]
    }
  }

  static func pairs(_ run: [Unicode.Scalar]) -> [String] {
    zip(run, run.dropFirst()).map { text([$0, $1]) }
  }

  static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }
}
