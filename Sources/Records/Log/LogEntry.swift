/// One act, as it stands in the log.
package struct LogEntry: Sendable, Hashable {
  package let county: CountyCode
  /// From 1, without gaps, for each county.
  package let serial: Int64
  package let moment: Moment
  package let actor: LogActor
  package let act: LogAct
  package let subject: RecordSubject
  /// JSON.
  package let details: String
  package let previous: [UInt8]
  package let hash: [UInt8]
}

extension LogEntry {
  /// A new entry behind the last one.
  init(_ note: LogNote, county: CountyCode, actor: LogActor, now: Moment, after head: LogHead) {
    let open = LogEntry(
      county: county, serial: head.serial + 1, moment: now, actor: actor, act: note.act,
      subject: note.subject, details: note.details.json, previous: head.hash, hash: [])
    self = LogEntry(
      county: county, serial: open.serial, moment: now, actor: actor, act: note.act,
      subject: note.subject, details: open.details, previous: head.hash,
      hash: LogHash.of(open, serial: open.serial))
  }

  init(row: SQLRow) throws {
    county = try row.raw("county")
    serial = Int64(try row.integer("serial"))
    moment = try row.moment("moment")
    actor = LogActor(rawValue: try row.text("actor"))
    act = LogAct(rawValue: try row.text("act"))
    subject = RecordSubject(rawValue: try row.text("subject"))
    details = try row.text("details")
    previous = try row.bytes("previous")
    hash = try row.bytes("hash")
  }
}
