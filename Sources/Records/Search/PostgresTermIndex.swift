/// Terms in a `tsvector` without positions (which end at 16,383), and the text itself to see whether
/// they stand together.
struct PostgresTermIndex: TermIndex {
  let session: any Session

  func insert(_ entry: SearchEntry, seq: Int, _ text: FoldedText) throws {
    let marks = entry.marks(text)
    let terms = Set(SearchTerms.terms(of: text.runs)).union(marks)
    try session.execute(
      """
      INSERT INTO search_entries (seq, county, kind, id, marks, folded, terms)
      VALUES (?, ?, ?, ?, ?, ?, array_to_tsvector(CAST(? AS TEXT[])))
      """,
      [
        SQLValue(seq), SQLValue(entry.county), .text(entry.kind), .text(entry.id),
        .text(marks.joined(separator: " ")), .text(text.joined), .text(Self.array(terms)),
      ])
  }

  func remove(seq: Int) throws {
    try session.execute("DELETE FROM search_entries WHERE seq = ?", [SQLValue(seq)])
  }

  func find(_ query: SearchQuery, limit: Int, _ side: SearchSide) throws -> [SQLRow] {
    try planAnew()
    let (condition, arguments) = Self.condition(query)
    return try session.rows(
      """
      SELECT kind, id, seq FROM (
        SELECT kind, id, seq FROM search_entries WHERE \(condition) AND seq \(side.sign) ?
        ORDER BY seq \(side.order) LIMIT ?
      ) AS hits
      ORDER BY seq DESC
      """,
      arguments + [SQLValue(side.seq), SQLValue(limit)])
  }

  func count(_ query: SearchQuery, upTo most: Int) throws -> Int {
    try planAnew()
    let (condition, arguments) = Self.condition(query)
    let row = try session.row(
      """
      SELECT COUNT(*) AS hits
      FROM (SELECT 1 FROM search_entries WHERE \(condition) LIMIT ?) AS found
      """,
      arguments + [SQLValue(most)])
    return try row?.integer("hits") ?? 0
  }

  /// Rare terms and common ones need different plans: a plan made for any query would be wrong for
  /// most. Until the end of the transaction.
  private func planAnew() throws {
    try session.execute("SET LOCAL plan_cache_mode = force_custom_plan")
  }

  /// All terms, then for phrases of several terms the folded text. It holds neither `%` nor `_`.
  private static func condition(_ query: SearchQuery) -> (String, [SQLValue]) {
    let marks = query.marks().map { "'\($0)'" }
    let terms = query.phrases.flatMap { phrase in
      phrase.terms.enumerated().map { index, term in
        "'\(term)'" + (phrase.isPrefix && index == phrase.terms.count - 1 ? ":*" : "")
      }
    }
    let together = query.phrases.filter { !$0.isOneTerm }
    let conditions =
      ["terms @@ CAST(? AS TSQUERY)"] + together.map { _ in "folded LIKE ?" }
    return (
      conditions.joined(separator: " AND "),
      [.text((marks + terms).joined(separator: " & "))]
        + together.map { .text("%\($0.folded)%") }
    )
  }

  /// An array's text form; terms hold neither quotes nor backslashes.
  private static func array(_ terms: Set<String>) -> String {
    "{" + terms.map { "\"\($0)\"" }.joined(separator: ",") + "}"
  }
}
