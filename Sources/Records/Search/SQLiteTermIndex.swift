/// Terms in FTS5, with their positions: a phrase is terms that follow each other.
struct SQLiteTermIndex: TermIndex {
  let session: any Session

  func insert(_ entry: SearchEntry, seq: Int, _ text: FoldedText) throws {
    let marks = entry.marks(text).joined(separator: " ")
    try session.execute(
      """
      INSERT INTO search_entries (seq, county, kind, id, marks, folded) VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        SQLValue(seq), SQLValue(entry.county), .text(entry.kind), .text(entry.id), .text(marks),
        .text(text.joined),
      ])
    try session.execute(
      "INSERT INTO search_terms (rowid, terms, marks) VALUES (?, ?, ?)",
      [SQLValue(seq), .text(Self.text(SearchTerms.terms(of: text.runs))), .text(marks)])
  }

  /// A table without content must be told the very terms it is to forget: they follow from the folded
  /// text.
  func remove(seq: Int) throws {
    let row = try session.row(
      "DELETE FROM search_entries WHERE seq = ? RETURNING marks, folded", [SQLValue(seq)])
    guard let row else { return }
    let terms = SearchTerms.terms(of: FoldedText.runs(joined: try row.text("folded")))
    try session.execute(
      "INSERT INTO search_terms (search_terms, rowid, terms, marks) VALUES ('delete', ?, ?, ?)",
      [SQLValue(seq), .text(Self.text(terms)), .text(try row.text("marks"))])
  }

  /// The kind is looked for among the hits: as a term it would have as many places as there are entries.
  func find(_ query: SearchQuery, limit: Int, _ side: SearchSide) throws -> [SQLRow] {
    let read = query.phrases.filter(\.isRead)
    return try session.rows(
      """
      SELECT kind, id, seq
      FROM (
        SELECT e.kind, e.id, e.seq FROM search_terms
        JOIN search_entries e ON e.seq = search_terms.rowid
        WHERE search_terms MATCH ? AND search_terms.rowid \(side.sign) ?
        \(query.kind == nil ? "" : "AND e.kind = ?")
        \(read.map { _ in "AND instr(e.folded, ?) > 0" }.joined(separator: " "))
        ORDER BY search_terms.rowid \(side.order) LIMIT ?
      ) AS hits
      ORDER BY seq DESC
      """,
      [.text(Self.match(query.marks(withKind: false), query.phrases.flatMap(\.some)))]
        + [SQLValue(side.seq)] + [query.kind].compactMap { $0.map(SQLValue.text) }
        + read.map { .text($0.folded) } + [SQLValue(limit)])
  }

  func count(_ query: SearchQuery, upTo most: Int) throws -> Int {
    let row = try session.row(
      """
      SELECT COUNT(*) AS hits
      FROM (SELECT rowid FROM search_terms WHERE search_terms MATCH ? LIMIT ?)
      """,
      [.text(Self.match(query.marks(), query.phrases.map(\.all))), SQLValue(most)])
    return try row?.integer("hits") ?? 0
  }

  /// FTS5's query; terms hold no quote, so nothing needs to be escaped.
  private static func match(_ marks: [String], _ phrases: [String]) -> String {
    (marks.map { "marks : \"\($0)\"" } + phrases.map { "terms : " + $0 }).joined(separator: " AND ")
  }

  private static func text(_ terms: [String]) -> String {
    terms.joined(separator: " ")
  }
}

extension SearchPhrase {
  /// Whether some of the terms find it and the text itself is read then: to compare the places of all terms
  /// takes longer, and a document number is a mark of its own.
  fileprivate var isRead: Bool { isLong || !documentNumbers.isEmpty }

  private var isLong: Bool { terms.count >= 6 && !isPrefix }

  /// All terms, one behind the other.
  fileprivate var all: String { "\"\(terms.joined(separator: " "))\"" + (isPrefix ? " *" : "") }

  /// The terms it is found by.
  fileprivate var some: [String] {
    guard isRead else { return [all] }
    guard documentNumbers.isEmpty else { return [] }
    return stride(from: 0, to: terms.count, by: terms.count < 9 ? 2 : 4).map { "\"\(terms[$0])\"" }
  }
}
