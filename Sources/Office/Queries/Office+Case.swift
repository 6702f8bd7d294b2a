import Law
package import Records

extension Office {
  /// The case an officer means: by its number, however the brackets were typed, or by its id.
  package func request(named typed: String, by id: OfficerID) async throws -> RequestID {
    let (county, number) = (county, Self.folded(typed))
    return try await records.read { session in
      let (rights, store) = (Rights(session, county), RequestStore(session))
      _ = try rights.check(id, .readCases)
      let named = try store.find(spellings: Self.spellings(of: typed), county: county)?.request
      guard let request = named ?? RequestID(rawValue: number), request.county == county,
        let record = try store.find(request)
      else { throw OfficeError.notFound }
      _ = try rights.checkReading(id, record)
      return request
    }
  }

  /// Everything of a case for the desk, in one read.
  package func caseView(
    _ request: RequestID, by id: OfficerID, now: Moment
  ) async throws -> CaseView {
    let (county, keys, calendars) = (county, keys, calendars)
    return try await records.read { session in
      let store = RequestStore(session)
      guard request.county == county, let record = try store.find(request) else {
        throw OfficeError.notFound
      }
      let officer = try Rights(session, county).checkReading(id, record)
      let reader = CaseReader(session, try calendars.calendar(session), now: now)
      return try reader.view(record, for: officer, keys)
    }
  }

  /// A case as its requester may see it.
  package func requesterView(
    _ pass: RequesterPass, now: Moment
  ) async throws -> RequesterView {
    let calendars = calendars
    return try await records.read { session in
      guard let record = try RequestStore(session).find(pass.request) else {
        throw OfficeError.notFound
      }
      return try CaseReader(session, try calendars.calendar(session), now: now)
        .requesterView(record)
    }
  }
}
