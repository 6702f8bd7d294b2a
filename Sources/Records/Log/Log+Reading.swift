extension Log {
  private static let columns =
    "county, serial, moment, actor, act, subject, details, previous, hash"

  /// What happened to one subject, in the order in which it happened.
  package static func entries(
    of subject: RecordSubject, county: CountyCode, after serial: Int64 = 0, most: Int = 500,
    _ session: any Session
  ) throws -> [LogEntry] {
    let rows = try session.rows(
      """
      SELECT \(columns) FROM log_entries
      WHERE county = ? AND subject = ? AND serial > ? ORDER BY serial LIMIT ?
      """,
      [.text(county.rawValue), .text(subject.rawValue), .integer(serial), SQLValue(most)])
    return try rows.map(LogEntry.init)
  }

  /// The entries behind a serial, the oldest first.
  package static func entries(
    _ county: CountyCode, after serial: Int64, most: Int = 500, _ session: any Session
  ) throws -> [LogEntry] {
    let rows = try session.rows(
      """
      SELECT \(columns) FROM log_entries
      WHERE county = ? AND serial > ? ORDER BY serial LIMIT ?
      """,
      [.text(county.rawValue), .integer(serial), SQLValue(most)])
    return try rows.map(LogEntry.init)
  }
}
