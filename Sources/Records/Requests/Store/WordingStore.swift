import Crypto

/// The wordings of letters: each text once, and which of them an agency uses.
package struct WordingStore {
  private let session: any Session

  package init(_ session: any Session) {
    self.session = session
  }

  /// Keeps a text and tells the id under which letters refer to it.
  package func keep(_ text: String, kind: String) throws -> String {
    let digest = SHA256.hash(data: Array("\(kind)\n\(text)".utf8))
    let id = Hexadecimal.text(Array(digest.prefix(12)))
    try session.execute(
      "INSERT INTO letter_wordings (id, kind, text) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
      [.text(id), .text(kind), .text(text)])
    return id
  }

  package func text(_ id: String) throws -> String? {
    try session.row("SELECT text FROM letter_wordings WHERE id = ?", [.text(id)])?.text("text")
  }

  /// An agency's own wording of a kind; nil where it uses ours.
  package func own(of agency: AgencyID, kind: String) throws -> String? {
    try session.row(
      """
      SELECT w.text FROM agency_wordings a JOIN letter_wordings w ON w.id = a.wording
      WHERE a.agency = ? AND a.kind = ?
      """, [SQLValue(agency), .text(kind)])?.text("text")
  }

  /// All own wordings of an agency, in any order.
  package func own(of agency: AgencyID) throws -> [OwnWording] {
    try session.rows(
      """
      SELECT a.kind, w.text, a.saved, a.saved_by
      FROM agency_wordings a JOIN letter_wordings w ON w.id = a.wording
      WHERE a.agency = ?
      """, [SQLValue(agency)]
    ).map { row in
      OwnWording(
        kind: try row.text("kind"), text: try row.text("text"), saved: try row.moment("saved"),
        officer: try row.raw("saved_by"))
    }
  }

  package func setOwn(
    _ text: String, of agency: AgencyID, kind: String, by officer: OfficerID, now: Moment
  ) throws {
    try session.execute(
      """
      INSERT INTO agency_wordings (agency, kind, wording, saved, saved_by) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (agency, kind) DO UPDATE
      SET wording = excluded.wording, saved = excluded.saved, saved_by = excluded.saved_by
      """,
      [
        SQLValue(agency), .text(kind), .text(try keep(text, kind: kind)), SQLValue(now),
        .text(officer.rawValue),
      ])
  }

  /// Back to our wording.
  package func removeOwn(of agency: AgencyID, kind: String) throws {
    try session.execute(
      "DELETE FROM agency_wordings WHERE agency = ? AND kind = ?",
      [SQLValue(agency), .text(kind)])
  }
}
