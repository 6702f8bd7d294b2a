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
    let long = query.phrases.filter(Self.isLong)
    guard long.isEmpty else { return try find(query, long, limit: limit, side) }
    return try session.rows(
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

  /// Every second term of a long phrase, and then the text itself: to compare the places of all terms
  /// takes longer.
  private func find(
    _ query: SearchQuery, _ long: [SearchPhrase], limit: Int, _ side: SearchSide
  ) throws -> [SQLRow] {
    try session.rows(
      """
      SELECT kind, id, seq
      FROM (
        SELECT e.kind, e.id, e.seq FROM search_terms
        JOIN search_entries e ON e.seq = search_terms.rowid
        WHERE search_terms MATCH ? AND search_terms.rowid \(side.sign) ?
        \(long.map { _ in "AND instr(e.folded, ?) > 0" }.joined(separator: " "))
        ORDER BY search_terms.rowid \(side.order) LIMIT ?
      ) AS hits
      ORDER BY seq DESC
      """,
      [.text(Self.match(query, loosely: true)), SQLValue(side.seq)]
        + long.map { .text($0.folded) } + [SQLValue(limit)])
  }

  private static func isLong(_ phrase: SearchPhrase) -> Bool {
    phrase.terms.count >= 6 && !phrase.isPrefix
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
  private static func match(_ query: SearchQuery, loosely isLoose: Bool = false) -> String {
    let phrases = query.phrases.flatMap { phrase in
      isLoose && isLong(phrase)
        ? phrase.terms.enumerated().filter { $0.offset.isMultiple(of: 2) }.map {
          "terms : \"\($0.element)\""
        }
        : ["terms : \"\(text(phrase.terms))\"" + (phrase.isPrefix ? " *" : "")]
    }
    let marks = query.marks.map { "marks : \"\($0)\"" }
    return (marks + phrases).joined(separator: " AND ")
  }

  private static func text(_ terms: [String]) -> String {
    terms.joined(separator: " ")
  }
}
