package import Law

/// Reads and writes requests within one transaction.
///
/// Rows are decoded by hand: a page must not cost more than its statements.
package struct RequestStore {
  let session: any Session

  package init(_ session: any Session) {
    self.session = session
  }
}

extension RequestStore {
  static let columns = """
    id, agency, number, channel, submitted_at, submitted, confirmed, received, stage, last_day,
    provisional, calendar_version, waits_for, waits_through, next_day, requester_class,
    requester_name, title, unit, handler, outcome, ended, late, delivered, archived, published,
    pieces, fee, imported, events, version
    """

  package func find(_ id: RequestID) throws -> CaseRecord? {
    let row = try session.row(
      "SELECT \(Self.columns) FROM requests WHERE id = ?", [.text(id.rawValue)])
    return try row.map(CaseRecord.init)
  }

  /// The request of a number, and what is kept of its query code.
  package func find(
    number: String, county: CountyCode
  ) throws -> (request: RequestID, code: Fingerprint?)? {
    try find(spellings: [number], county: county)
  }

  /// The same of a number that may be written in several ways; the first that there is counts.
  package func find(
    spellings: [String], county: CountyCode
  ) throws -> (request: RequestID, code: Fingerprint?)? {
    let marks = spellings.map { _ in "?" }.joined(separator: ", ")
    let rows = try session.rows(
      "SELECT id, number, query_code FROM requests WHERE county = ? AND number IN (\(marks))",
      [.text(county.rawValue)] + spellings.map { .text($0) })
    var found: [String: SQLRow] = [:]
    for row in rows { found[try row.text("number")] = row }
    guard let row = spellings.lazy.compactMap({ found[$0] }).first else { return nil }
    return (
      try row.raw("id"), try row.optionalBytes("query_code").flatMap { Fingerprint(bytes: $0) }
    )
  }

  package func insert(
    _ record: CaseRecord, code: Fingerprint?, identity: Fingerprint?
  ) throws {
    try session.execute(
      """
      INSERT INTO requests
        (id, county, agency, number, query_code, identity, channel, submitted_at, submitted,
         requester_class, requester_name, title, imported, unit, handler, pieces, events, version,
         \(Self.standingColumns.joined(separator: ", ")))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \(Self.standingMarks))
      """,
      [
        .text(record.id.rawValue), .text(record.id.county.rawValue),
        SQLValue(record.agency), .text(record.number), SQLValue(code?.bytes),
        SQLValue(identity?.bytes), .text(record.channel.rawValue), SQLValue(record.submittedAt),
        SQLValue(record.submitted), .text(record.requesterClass.rawValue),
        .text(record.requesterName), .text(record.title), SQLValue(record.isImported),
        SQLValue(record.unit), SQLValue(record.handler?.rawValue), SQLValue(record.pieces),
        SQLValue(record.events), SQLValue(record.version),
      ] + Self.arguments(record.standing))
    try replaceWatches(of: record.id, record.agency, with: record.standing.watches, new: true)
  }

  /// Writes where a request stands now, unless somebody was faster: then false, and nothing is written.
  package func update(_ record: CaseRecord, from version: Int) throws -> Bool {
    let sets = Self.standingColumns.map { "\($0) = ?" }.joined(separator: ", ")
    let count = try session.execute(
      """
      UPDATE requests
      SET unit = ?, handler = ?, pieces = ?, events = ?, version = ?, \(sets)
      WHERE id = ? AND version = ?
      """,
      [
        SQLValue(record.unit), SQLValue(record.handler?.rawValue), SQLValue(record.pieces),
        SQLValue(record.events), SQLValue(record.version),
      ] + Self.arguments(record.standing) + [.text(record.id.rawValue), SQLValue(version)])
    guard count == 1 else { return false }
    try replaceWatches(of: record.id, record.agency, with: record.standing.watches, new: false)
    return true
  }

  /// How many pieces the same requester sent the same agency on these days, before this request.
  package func piecesBefore(
    _ record: CaseRecord, in days: ClosedRange<Day>, identities: [Fingerprint]
  ) throws -> Int {
    try identities.reduce(0) { sum, identity in
      let row = try session.row(
        """
        SELECT CAST(coalesce(sum(pieces), 0) AS BIGINT) AS pieces FROM requests
        WHERE identity = ? AND agency = ? AND submitted BETWEEN ? AND ?
          AND (submitted_at, length(id), id) < (?, ?, ?)
        """,
        [
          .bytes(identity.bytes), SQLValue(record.agency), SQLValue(days.lowerBound),
          SQLValue(days.upperBound), SQLValue(record.submittedAt),
          SQLValue(record.id.rawValue.count), .text(record.id.rawValue),
        ])
      return try sum + (row?.integer("pieces") ?? 0)
    }
  }
}

extension RequestStore {
  /// What is kept of the query code; nil where none was issued.
  package func code(of request: RequestID) throws -> Fingerprint? {
    let row = try session.row(
      "SELECT query_code FROM requests WHERE id = ?", [.text(request.rawValue)])
    return try row?.optionalBytes("query_code").flatMap { Fingerprint(bytes: $0) }
  }

  /// Puts another query code in the place of the one there was.
  package func setCode(_ code: Fingerprint, of request: RequestID) throws {
    try session.execute(
      "UPDATE requests SET query_code = ? WHERE id = ?",
      [.bytes(code.bytes), .text(request.rawValue)])
  }

  /// A request taken over from a ledger, as the ledger tells it now; false where somebody was faster.
  package func replaceImported(
    _ record: CaseRecord, description: String, from version: Int
  ) throws -> Bool {
    let count = try session.execute(
      """
      UPDATE requests
      SET channel = ?, submitted = ?, submitted_at = ?, requester_class = ?, requester_name = ?,
        title = ?
      WHERE id = ? AND imported = 1
      """,
      [
        .text(record.channel.rawValue), SQLValue(record.submitted), SQLValue(record.submittedAt),
        .text(record.requesterClass.rawValue), .text(record.requesterName), .text(record.title),
        .text(record.id.rawValue),
      ])
    try session.execute(
      "UPDATE request_forms SET description = ? WHERE request = ?",
      [.text(description), .text(record.id.rawValue)])
    return try count == 1 && update(record, from: version)
  }
}
