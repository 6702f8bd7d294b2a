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

  func find(_ query: SearchQuery, limit: Int, _ side: SearchSide) throws -> [SQLRow] {
    try session.rows(
      """
      SELECT e.kind, e.id, e.seq
      FROM (
        SELECT rowid FROM search_terms WHERE search_terms MATCH ? AND rowid \(side.sign) ?
        ORDER BY rowid \(side.order) LIMIT ?
      ) AS hits
      JOIN search_entries e ON e.seq = hits.rowid
      ORDER BY e.seq DESC
      """,
      [.text(Self.match(query)), SQLValue(side.seq), SQLValue(limit)])
  }

  func count(_ query: SearchQuery, upTo most: Int) throws -> Int {
    let row = try session.row(
      """
      SELECT COUNT(*) AS hits
      FROM (SELECT rowid FROM search_terms WHERE search_terms MATCH ? LIMIT ?)
      """,
      [.text(Self.match(query)), SQLValue(most)])
    return try row?.integer("hits") ?? 0
  }

  /// FTS5's query; terms hold no quote, so nothing needs to be escaped.
  private static func match(_ query: SearchQuery) -> String {
    let phrases = query.phrases.map { phrase in
      "terms : \"\(text(phrase.terms))\"" + (phrase.isPrefix ? " *" : "")
    }
    let marks = query.marks.map { "marks : \"\($0)\"" }
    return (marks + phrases).joined(separator: " AND ")
  }

  private static func text(_ terms: [String]) -> String {
    terms.joined(separator: " ")
  }
}
