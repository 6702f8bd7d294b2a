package import Records

extension Office {
  /// Gives a case to a unit of the agency and, where one is named, to an officer.
  package func assign(
    _ entry: Entry, unit: String?, handler: OfficerID?
  ) async throws -> Acted {
    var check = FormCheck()
    let unit = check.optionalText(unit, .unit, most: 100)
    if unit == nil, handler == nil { check.fault(.handler, .missing) }
    try check.finish()
    return try await enter(entry, .assign) { open in
      if let handler {
        guard let officer = try Officers.find(handler, open.session), officer.isActive,
          officer.agency == open.agency.id, officer.roles.contains(.handler)
        else { throw OfficeError.invalid([FieldFault(.handler, .unknown)]) }
      }
      try open.assign(unit: unit, handler: handler)
    }
  }

  /// Adds an internal note. It is no act on the case: nobody's version goes stale over it.
  package func addNote(_ entry: Entry, _ text: String) async throws {
    var check = FormCheck()
    let text = check.text(text, .note, most: 5000)
    try check.finish()
    let county = county
    try await records.engine.write(
      logging: county, by: entry.actor.recorded.log, now: entry.now
    ) { session, pad in
      let store = RequestStore(session)
      guard entry.request.county == county, let record = try store.find(entry.request) else {
        throw OfficeError.notFound
      }
      guard let officer = try Rights(session, county).check(entry.actor, .addNote, on: record)
      else { throw OfficeError.forbidden(.addNote) }
      try store.addNote(text, by: officer.id, to: record.id, now: entry.now)
      pad.note(LogAct(rawValue: OfficeAct.addNote.description), record.id.subject)
    }
  }
}
