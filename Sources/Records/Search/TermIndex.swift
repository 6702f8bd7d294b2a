/// How an engine keeps terms and finds entries by them.
protocol TermIndex {
  func insert(_ entry: SearchEntry, seq: Int, _ text: FoldedText) throws
  func remove(seq: Int) throws
  /// Rows with kind, id and seq, by falling seq: the highest below one, or the lowest above one.
  func find(_ query: SearchQuery, limit: Int, _ side: SearchSide) throws -> [SQLRow]
  func count(_ query: SearchQuery, upTo most: Int) throws -> Int
}

/// Which way from a place of the index.
enum SearchSide {
  case below(Int)
  case above(Int)

  var seq: Int {
    switch self {
    case .below(let seq), .above(let seq): seq
    }
  }

  var sign: StaticString {
    switch self {
    case .below: "<"
    case .above: ">"
    }
  }

  /// So that the nearest come first.
  var order: StaticString {
    switch self {
    case .below: "DESC"
    case .above: "ASC"
    }
  }
}

extension SearchEntry {
  /// Its labels and document numbers, as terms apart from those of the text.
  func marks(_ text: FoldedText) -> [String] {
    (SearchMark.labels(kind: kind, county: county) + labels).map(SearchMark.label)
      + text.documentNumbers
  }
}

extension SearchQuery {
  func marks(withKind isWithKind: Bool = true) -> [String] {
    (SearchMark.labels(kind: isWithKind ? kind : nil, county: county) + labels)
      .map(SearchMark.label) + phrases.flatMap(\.documentNumbers)
  }
}
