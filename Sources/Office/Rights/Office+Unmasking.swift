package import Records

extension Office {
  /// Shows a sealed value of a form in full, to an officer who says why; the log keeps who, what and
  /// why. Nil where the form has no such value.
  package func unmask(
    _ request: RequestID, _ field: PersonalField, reason: String, by id: OfficerID, now: Moment
  ) async throws -> String? {
    let keys = keys
    return try await unmask(request, field, reason: reason, by: id, now: now) { store in
      try store.form(of: request)?.personal[field].map {
        try keys.open($0, at: .form(request, field))
      }
    }
  }

  /// Shows where a consulted party can be reached; logged in the same way.
  package func unmask(
    _ request: RequestID, consultation serial: Int, _ field: PersonalField, reason: String,
    by id: OfficerID, now: Moment
  ) async throws -> String? {
    let keys = keys
    return try await unmask(
      request, field, ["consultation": .number(Int64(serial))], reason: reason, by: id, now: now
    ) { store in
      let party = try store.parties(of: request).first { $0.serial == serial }
      let sealed = field == .address ? party?.address : field == .phone ? party?.phone : nil
      return try sealed.map {
        try keys.open($0, at: .consultation(request, serial: serial, field))
      }
    }
  }

  private func unmask(
    _ request: RequestID, _ field: PersonalField, _ details: [String: LogDetails.Value] = [:],
    reason: String, by id: OfficerID, now: Moment,
    _ value: @escaping @Sendable (RequestStore) throws -> String?
  ) async throws -> String? {
    var check = FormCheck()
    let reason = check.text(reason, .reason, most: 200)
    try check.finish()
    let county = county
    return try await records.engine.write(logging: county, by: .officer(id), now: now) {
      session, pad in
      let store = RequestStore(session)
      guard request.county == county, let record = try store.find(request) else {
        throw OfficeError.notFound
      }
      _ = try Rights(session, county).check(.officer(id), .unmask, on: record)
      var details = details
      details["field"] = .text(field.rawValue)
      details["reason"] = .text(reason)
      pad.note(
        LogAct(rawValue: OfficeAct.unmask.description), request.subject, LogDetails(details))
      return try value(store)
    }
  }
}
