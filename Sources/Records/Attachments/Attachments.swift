/// What is attached to what.
package enum Attachments {
  /// Attaches a kept file, behind those that are there; refuses one more than the limit.
  package static func add(
    _ file: KeptFile, to subject: RecordSubject, county: CountyCode, limits: AttachmentLimits,
    now: Moment, _ session: any Session
  ) throws -> AttachedFile {
    let row = try session.row(
      """
      SELECT count(*) AS files, coalesce(max(position), 0) AS last FROM attachments
      WHERE county = ? AND subject = ?
      """, [.text(county.rawValue), .text(subject.rawValue)])
    try limits.check(count: (try row?.integer("files") ?? 0) + 1)
    let position = (try row?.integer("last") ?? 0) + 1
    try session.execute(
      """
      INSERT INTO files (county, hash, size, kind) VALUES (?, ?, ?, ?)
      ON CONFLICT (county, hash) DO NOTHING
      """,
      [
        .text(county.rawValue), .bytes(file.hash.bytes), SQLValue(file.size),
        .text(file.kind.rawValue),
      ])
    try session.execute(
      """
      INSERT INTO attachments (county, subject, position, name, hash, attached)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(county.rawValue), .text(subject.rawValue), SQLValue(position), .text(file.name),
        .bytes(file.hash.bytes), SQLValue(now),
      ])
    return AttachedFile(subject: subject, position: position, file: file, attached: now)
  }

  /// All that is attached to something, in order.
  package static func of(
    _ subject: RecordSubject, county: CountyCode, _ session: any Session
  ) throws -> [AttachedFile] {
    let rows = try session.rows(
      """
      SELECT a.subject, a.position, a.name, a.hash, a.attached, f.size, f.kind
      FROM attachments a JOIN files f ON f.county = a.county AND f.hash = a.hash
      WHERE a.county = ? AND a.subject = ? ORDER BY a.position
      """, [.text(county.rawValue), .text(subject.rawValue)])
    return try rows.map(attachment)
  }

  /// Takes one off again: a draft's, before anybody was sent it. The file becomes garbage.
  package static func remove(
    _ position: Int, from subject: RecordSubject, county: CountyCode, _ session: any Session
  ) throws {
    try session.execute(
      "DELETE FROM attachments WHERE county = ? AND subject = ? AND position = ?",
      [.text(county.rawValue), .text(subject.rawValue), SQLValue(position)])
  }

  /// Those of the files to which nothing refers.
  package static func unreferenced(
    _ files: [ContentHash], _ session: any Session
  ) throws -> [ContentHash] {
    try files.filter { hash in
      try session.row(
        "SELECT position FROM attachments WHERE hash = ? LIMIT 1", [.bytes(hash.bytes)]) == nil
    }
  }

  /// Drops a file from the list of files; the schema refuses it where something refers to it.
  static func forget(_ hash: ContentHash, _ session: any Session) throws {
    try session.execute("DELETE FROM files WHERE hash = ?", [.bytes(hash.bytes)])
  }

  private static func attachment(_ row: SQLRow) throws -> AttachedFile {
    guard let hash = ContentHash(bytes: try row.bytes("hash")) else {
      throw RecordsError.column("hash", .kind)
    }
    let file = KeptFile(
      hash: hash, size: try row.integer("size"), kind: try row.raw("kind"),
      name: try row.text("name"))
    return AttachedFile(
      subject: RecordSubject(rawValue: try row.text("subject")),
      position: try row.integer("position"), file: file, attached: try row.moment("attached"))
  }
}
