/// How an engine keeps terms and finds entries by them.
protocol TermIndex {
  func insert(_ entry: SearchEntry, seq: Int, _ text: FoldedText) throws
  func remove(seq: Int) throws
  /// Rows with kind, id and seq, by falling seq.
  func find(_ query: SearchQuery, limit: Int, below seq: Int) throws -> [SQLRow]
  func count(_ query: SearchQuery, upTo most: Int) throws -> Int
}

extension SearchEntry {
  /// Its labels and document numbers, as terms apart from those of the text.
  func marks(_ text: FoldedText) -> [String] {
    (SearchMark.labels(kind: kind, county: county) + labels).map(SearchMark.label)
      + text.documentNumbers
  }
}

extension SearchQuery {
  var marks: [String] {
    labels.map(SearchMark.label) + phrases.flatMap(\.documentNumbers)
  }
}
