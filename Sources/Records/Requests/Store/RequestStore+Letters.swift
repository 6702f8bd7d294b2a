import Law

extension RequestStore {
  /// A letter as it is made out; its files come later.
  package func add(_ letter: CaseLetter, content: String) throws {
    try session.execute(
      """
      INSERT INTO request_letters
        (request, serial, event, kind, addressee, number, day, wording, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(letter.request.rawValue), SQLValue(letter.serial), SQLValue(letter.event),
        .text(letter.kind), .text(letter.addressee.rawValue), SQLValue(letter.number),
        SQLValue(letter.day), .text(letter.wording), .text(content),
      ])
  }

  package func nextLetter(of request: RequestID) throws -> Int {
    try next("request_letters", request)
  }

  package func letters(of request: RequestID) throws -> [CaseLetter] {
    let rows = try session.rows(
      """
      SELECT serial, event, kind, addressee, number, day, wording, docx, pdf
      FROM request_letters WHERE request = ? ORDER BY serial
      """, [.text(request.rawValue)])
    return try rows.map { try Self.letter($0, request) }
  }

  /// One letter and what it says.
  package func letter(
    of request: RequestID, _ serial: Int
  ) throws -> (letter: CaseLetter, content: String)? {
    let row = try session.row(
      """
      SELECT serial, event, kind, addressee, number, day, wording, docx, pdf, content
      FROM request_letters WHERE request = ? AND serial = ?
      """, [.text(request.rawValue), SQLValue(serial)])
    return try row.map { (try Self.letter($0, request), try $0.text("content")) }
  }

  /// Keeps the files of a letter, once: what was handed out stays.
  package func keep(
    docx: RenderedFile, pdf: RenderedFile, of letter: CaseLetter, now: Moment
  ) throws {
    let count = try session.execute(
      """
      UPDATE request_letters SET docx = ?, pdf = ?
      WHERE request = ? AND serial = ? AND docx IS NULL
      """,
      [
        .bytes(docx.hash.bytes), .bytes(pdf.hash.bytes), .text(letter.request.rawValue),
        SQLValue(letter.serial),
      ])
    guard count == 1 else { return }
    let subject = RecordSubject("letter", "\(letter.request)-\(letter.serial)")
    for (file, kind) in [(docx, AttachmentKind.docx), (pdf, .pdf)] {
      _ = try Attachments.add(
        KeptFile(hash: file.hash, size: file.size, kind: kind, name: file.name), to: subject,
        county: letter.request.county, limits: AttachmentLimits(), now: now, session)
    }
  }

  private static func letter(_ row: SQLRow, _ request: RequestID) throws -> CaseLetter {
    CaseLetter(
      request: request, serial: try row.integer("serial"), event: try row.integer("event"),
      kind: try row.text("kind"), addressee: try row.raw("addressee"),
      number: try row.optionalText("number"), day: try row.day("day"),
      wording: try row.text("wording"), docx: try row.optionalHash("docx"),
      pdf: try row.optionalHash("pdf"))
  }
}
