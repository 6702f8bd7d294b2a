package import Law

extension RequestStore {
  package func append(_ event: CaseEvent, to request: RequestID) throws {
    let said = event.particulars.payload
    try session.execute(
      """
      INSERT INTO request_events
        (request, serial, day, moment, actor, kind, payload, particulars)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(request.rawValue), SQLValue(event.serial), SQLValue(event.day),
        SQLValue(event.moment), .text(event.actor.log.rawValue), .text(event.kind.storedName),
        .text(event.kind.storedPayload.json), said.isEmpty ? .null : .text(said.json),
      ])
  }

  /// The whole history, oldest first.
  package func events(of request: RequestID) throws -> [CaseEvent] {
    let rows = try session.rows(
      """
      SELECT serial, day, moment, actor, kind, payload, particulars FROM request_events
      WHERE request = ? ORDER BY serial
      """, [.text(request.rawValue)])
    return try rows.map(Self.event)
  }

  private static func event(_ row: SQLRow) throws -> CaseEvent {
    let said = try row.optionalText("particulars")
    return CaseEvent(
      serial: try row.integer("serial"), day: try row.day("day"),
      moment: try row.moment("moment"),
      actor: CaseActor(LogActor(rawValue: try row.text("actor"))),
      kind: try CaseEvent.Kind(
        storedName: row.text("kind"), payload: EventPayload(json: row.text("payload"))),
      particulars: try said.map { CaseParticulars(try EventPayload(json: $0)) }
        ?? CaseParticulars())
  }

  /// What is waited for on a request.
  package func watches(of request: RequestID) throws -> [Watch: Day] {
    let rows = try session.rows(
      "SELECT kind, last_day FROM request_watches WHERE request = ?", [.text(request.rawValue)])
    var watches: [Watch: Day] = [:]
    for row in rows {
      watches[try row.raw("kind", as: StoredWatch.self).watch] = try row.day("last_day")
    }
    return watches
  }

  func replaceWatches(
    of request: RequestID, _ agency: AgencyID, with watches: [Watch: Day], new: Bool
  ) throws {
    if !new {
      try session.execute(
        "DELETE FROM request_watches WHERE request = ?", [.text(request.rawValue)])
    }
    for (watch, lastDay) in watches {
      try session.execute(
        "INSERT INTO request_watches (request, kind, last_day, agency) VALUES (?, ?, ?, ?)",
        [
          .text(request.rawValue), .text(StoredWatch(watch).rawValue), SQLValue(lastDay),
          .text(agency.rawValue),
        ])
    }
  }
}
