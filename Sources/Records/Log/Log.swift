/// The log of every act: append-only, each entry holding the hash of the one before.
package enum Log {
  /// Writes one entry behind the last; the last statement of its transaction, see `LogPad`.
  package static func append(
    _ act: LogAct, _ subject: RecordSubject, _ details: LogDetails = [:], county: CountyCode,
    actor: LogActor, now: Moment, _ session: any Session
  ) throws {
    let note = LogNote(act: act, subject: subject, details: details)
    try append([note], county: county, actor: actor, now: now, session)
  }

  static func append(
    _ notes: [LogNote], county: CountyCode, actor: LogActor, now: Moment, _ session: any Session
  ) throws {
    guard !notes.isEmpty else { return }
    var head = try lockedHead(county, session)
    for note in notes {
      let entry = LogEntry(note, county: county, actor: actor, now: now, after: head)
      try insert(entry, session)
      head = LogHead(serial: entry.serial, hash: entry.hash)
    }
    try session.execute(
      "UPDATE log_heads SET serial = ?, hash = ? WHERE county = ?",
      [.integer(head.serial), .bytes(head.hash), .text(county.rawValue)])
  }

  /// How far a county's log goes.
  package static func head(_ county: CountyCode, _ session: any Session) throws -> LogHead? {
    let row = try session.row(
      "SELECT serial, hash FROM log_heads WHERE county = ?", [.text(county.rawValue)])
    return try row.map(head)
  }

  /// The counties that have a log, or a head without one. Reads the whole index: not for a page.
  static func counties(_ session: any Session) throws -> [CountyCode] {
    let rows = try session.rows(
      "SELECT county FROM log_heads UNION SELECT county FROM log_entries ORDER BY county")
    return try rows.map { try $0.raw("county") }
  }

  /// The serial of the last entry that is there, whatever the head says; 0 where there is none.
  static func lastSerial(_ county: CountyCode, _ session: any Session) throws -> Int64 {
    let row = try session.row(
      "SELECT coalesce(max(serial), 0) AS last FROM log_entries WHERE county = ?",
      [.text(county.rawValue)])
    return Int64(try row?.integer("last") ?? 0)
  }

  /// Changes nothing, but locks the row on PostgreSQL, or makes it.
  private static func lockedHead(_ county: CountyCode, _ session: any Session) throws -> LogHead {
    let row = try session.row(
      """
      INSERT INTO log_heads (county, serial, hash) VALUES (?, 0, ?)
      ON CONFLICT (county) DO UPDATE SET serial = log_heads.serial
      RETURNING serial, hash
      """,
      [.text(county.rawValue), .bytes(LogHash.none)])
    return try row.map(head) ?? .none
  }

  private static func head(_ row: SQLRow) throws -> LogHead {
    LogHead(serial: Int64(try row.integer("serial")), hash: try row.bytes("hash"))
  }

  private static func insert(_ entry: LogEntry, _ session: any Session) throws {
    try session.execute(
      """
      INSERT INTO log_entries
        (county, serial, moment, actor, act, subject, details, previous, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(entry.county.rawValue), .integer(entry.serial), SQLValue(entry.moment),
        .text(entry.actor.rawValue), .text(entry.act.rawValue), .text(entry.subject.rawValue),
        .text(entry.details), .bytes(entry.previous), .bytes(entry.hash),
      ])
  }
}
