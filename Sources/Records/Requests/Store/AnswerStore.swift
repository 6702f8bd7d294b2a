package import Law

/// Answers that are suggested to requesters.
package struct AnswerStore {
  private let session: any Session

  package init(_ session: any Session) {
    self.session = session
  }

  package func add(_ answer: PublishedAnswer) throws {
    try session.execute(
      """
      INSERT INTO published_answers (id, county, agency, request, title, text, link, day)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(answer.id), SQLValue(answer.agency.county), SQLValue(answer.agency),
        SQLValue(answer.request), .text(answer.title), .text(answer.text),
        SQLValue(answer.link), SQLValue(answer.day),
      ])
    try index(answer)
  }

  /// Puts another text in the place of an answer's; false where there is none of this agency.
  package func change(_ answer: PublishedAnswer) throws -> Bool {
    let count = try session.execute(
      """
      UPDATE published_answers SET title = ?, text = ?, link = ?, day = ?
      WHERE id = ? AND agency = ? AND withdrawn IS NULL
      """,
      [
        .text(answer.title), .text(answer.text), SQLValue(answer.link), SQLValue(answer.day),
        .text(answer.id), SQLValue(answer.agency),
      ])
    if count == 1 { try index(answer) }
    return count == 1
  }

  /// The pieces by which it is suggested, instead of those of an earlier text.
  private func index(_ answer: PublishedAnswer) throws {
    try session.execute("DELETE FROM answer_pieces WHERE answer = ?", [.text(answer.id)])
    for piece in AnswerPieces.pieces(of: answer.title + "\n" + answer.text) {
      try session.execute(
        "INSERT INTO answer_pieces (county, piece, day, answer) VALUES (?, ?, ?, ?)",
        [
          SQLValue(answer.agency.county), .text(piece), SQLValue(answer.day), .text(answer.id),
        ])
    }
  }

  /// Takes an answer out of the suggestions; false where there is none.
  package func withdraw(_ id: String, of agency: AgencyID, on day: Day) throws -> Bool {
    let count = try session.execute(
      """
      UPDATE published_answers SET withdrawn = ?
      WHERE id = ? AND agency = ? AND withdrawn IS NULL
      """, [SQLValue(day), .text(id), SQLValue(agency)])
    if count == 1 {
      try session.execute("DELETE FROM answer_pieces WHERE answer = ?", [.text(id)])
    }
    return count == 1
  }

  /// The newest that hold a piece, and their days.
  package func newest(
    with piece: String, county: CountyCode, most: Int
  ) throws -> [(id: String, day: Day)] {
    let rows = try session.rows(
      """
      SELECT answer, day FROM answer_pieces WHERE county = ? AND piece = ?
      ORDER BY day DESC, answer DESC LIMIT ?
      """, [SQLValue(county), .text(piece), SQLValue(most)])
    return try rows.map { (try $0.text("answer"), try $0.day("day")) }
  }

  /// Those of these ids, in their order.
  package func find(_ ids: [String]) throws -> [PublishedAnswer] {
    guard !ids.isEmpty else { return [] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let rows = try session.rows(
      """
      SELECT id, agency, request, title, text, link, day FROM published_answers
      WHERE id IN (\(marks)) AND withdrawn IS NULL
      """, ids.map { .text($0) })
    let answers = try rows.map(Self.answer)
    return ids.compactMap { id in answers.first { $0.id == id } }
  }

  /// All of an agency, the newest first.
  package func all(of agency: AgencyID, most: Int = 500) throws -> [PublishedAnswer] {
    let rows = try session.rows(
      """
      SELECT id, agency, request, title, text, link, day FROM published_answers
      WHERE agency = ? AND withdrawn IS NULL ORDER BY day DESC, id LIMIT ?
      """, [SQLValue(agency), SQLValue(most)])
    return try rows.map(Self.answer)
  }

  /// One of an agency; nil where there is none, or it was withdrawn.
  package func find(_ id: String, of agency: AgencyID) throws -> PublishedAnswer? {
    try session.row(
      """
      SELECT id, agency, request, title, text, link, day FROM published_answers
      WHERE id = ? AND agency = ? AND withdrawn IS NULL
      """, [.text(id), SQLValue(agency)]
    ).map(Self.answer)
  }

  /// The names of an agency's requesters that stand in a text; at most 20, and none of one character.
  package func requesters(in text: String, of agency: AgencyID) throws -> [String] {
    try session.rows(
      """
      SELECT DISTINCT requester_name FROM requests
      WHERE agency = ? AND LENGTH(requester_name) > 1
        AND REPLACE(CAST(? AS TEXT), requester_name, '') <> CAST(? AS TEXT)
      ORDER BY requester_name LIMIT 20
      """, [SQLValue(agency), .text(text), .text(text)]
    ).map { try $0.text("requester_name") }
  }

  private static func answer(_ row: SQLRow) throws -> PublishedAnswer {
    PublishedAnswer(
      id: try row.text("id"), agency: try row.raw("agency"),
      request: try row.optionalRaw("request"), title: try row.text("title"),
      text: try row.text("text"), link: try row.optionalText("link"), day: try row.day("day"))
  }
}
