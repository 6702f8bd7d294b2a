import Law

extension RequestStore {
  package func insert(_ form: StoredForm, of request: RequestID) throws {
    let sealed = { (field: PersonalField) in SQLValue(form.personal[field]?.bytes) }
    try session.execute(
      """
      INSERT INTO request_forms
        (request, description, document_number, medium, supply_way, identity_kind,
         identity_number, representative, contact_person, phone, email, address, postcode,
         written_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(request.rawValue), .text(form.description), SQLValue(form.documentNumber),
        .text(form.medium.rawValue), .text(form.supplyWay.rawValue),
        SQLValue(form.identityKind?.rawValue), sealed(.identityNumber),
        SQLValue(form.representative), SQLValue(form.contactPerson), sealed(.phone),
        sealed(.email), sealed(.address), sealed(.postcode), SQLValue(form.writtenBy?.rawValue),
      ])
  }

  package func form(of request: RequestID) throws -> StoredForm? {
    let row = try session.row(
      "SELECT * FROM request_forms WHERE request = ?", [.text(request.rawValue)])
    return try row.map(Self.form)
  }

  private static func form(_ row: SQLRow) throws -> StoredForm {
    var personal: [PersonalField: Sealed] = [:]
    for (field, column) in personalColumns {
      personal[field] = try row.optionalBytes(column).flatMap { Sealed(bytes: $0) }
    }
    return StoredForm(
      description: try row.text("description"),
      documentNumber: try row.optionalText("document_number"),
      medium: try row.raw("medium"), supplyWay: try row.raw("supply_way"),
      identityKind: try row.optionalRaw("identity_kind"),
      representative: try row.optionalText("representative"),
      contactPerson: try row.optionalText("contact_person"),
      writtenBy: try row.optionalRaw("written_by"),
      personal: personal)
  }

  private static let personalColumns: [(PersonalField, String)] = [
    (.identityNumber, "identity_number"), (.phone, "phone"), (.email, "email"),
    (.address, "address"), (.postcode, "postcode"),
  ]

  /// Attaches files that came with an event, behind those that are there already.
  package func add(
    _ files: [KeptFile], of request: RequestID, event: Int, now: Moment
  ) throws {
    for file in files {
      let attached = try Attachments.add(
        file, to: request.subject, county: request.county, limits: Self.limits, now: now, session)
      try session.execute(
        "INSERT INTO request_files (request, position, event) VALUES (?, ?, ?)",
        [.text(request.rawValue), SQLValue(attached.position), SQLValue(event)])
    }
  }

  /// Of a whole case, whoever brought them; those of one form are limited where it is read.
  private static let limits = AttachmentLimits(most: 200)

  package func files(of request: RequestID) throws -> [CaseFile] {
    let rows = try session.rows(
      "SELECT position, event FROM request_files WHERE request = ?", [.text(request.rawValue)])
    guard !rows.isEmpty else { return [] }
    var events: [Int: Int] = [:]
    for row in rows { events[try row.integer("position")] = try row.integer("event") }
    return try Attachments.of(request.subject, county: request.county, session).map { attachment in
      CaseFile(
        request: request, position: attachment.position,
        event: events[attachment.position] ?? 0, file: attachment.file)
    }
  }

  package func addNote(
    _ text: String, by officer: OfficerID, to request: RequestID, now: Moment
  ) throws {
    try session.execute(
      "INSERT INTO request_notes (request, serial, moment, officer, text) VALUES (?, ?, ?, ?, ?)",
      [
        .text(request.rawValue), SQLValue(try next("request_notes", request)), SQLValue(now),
        .text(officer.rawValue), .text(text),
      ])
  }

  package func notes(of request: RequestID) throws -> [CaseNote] {
    let rows = try session.rows(
      "SELECT serial, moment, officer, text FROM request_notes WHERE request = ? ORDER BY serial",
      [.text(request.rawValue)])
    return try rows.map { row in
      CaseNote(
        serial: try row.integer("serial"), moment: try row.moment("moment"),
        officer: try row.raw("officer"), text: try row.text("text"))
    }
  }

  func next(_ table: String, _ request: RequestID) throws -> Int {
    let row = try session.row(
      "SELECT coalesce(max(serial), 0) + 1 AS next FROM \(table) WHERE request = ?",
      [.text(request.rawValue)])
    return try row?.integer("next") ?? 1
  }
}
