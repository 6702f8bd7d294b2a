import Law
package import Records

extension Office {
  /// The tree of agencies and what is missing.
  package func settings(by id: OfficerID, now: Moment) async throws -> AgencySettings {
    let (county, calendars) = (county, calendars)
    return try await records.read { session in
      _ = try Rights(session, county).check(id, .readSettings)
      return try SettingsReader(session, county).settings(
        try calendars.calendar(session), today: now.day)
    }
  }

  /// One agency, to be changed or closed, and how many open requests it has.
  package func agency(
    _ agency: AgencyID, by id: OfficerID
  ) async throws -> (agency: Agency, open: Int) {
    let county = county
    return try await records.read { session in
      _ = try Rights(session, county).check(id, .keepAgencies)
      return (
        try Self.known(agency, county, session), try RequestStore(session).openCount(of: agency)
      )
    }
  }

  package func addAgency(
    _ form: AgencyForm, by id: OfficerID, now: Moment
  ) async throws -> AgencyID {
    let county = county
    return try await keep(.keepAgencies, by: id, now: now) { _, session, pad in
      let new = try session.agencies.newID(in: county)
      try Self.save(form, new, isActive: true, now: now, session)
      pad.note(AdministrationAct.addAgency.logAct, new.subject)
      return new
    }
  }

  package func changeAgency(
    _ agency: AgencyID, _ form: AgencyForm, by id: OfficerID, now: Moment
  ) async throws {
    let county = county
    try await keep(.keepAgencies, by: id, now: now) { _, session, pad in
      let known = try Self.known(agency, county, session)
      let new = try Self.save(
        form, agency, replacing: known, isActive: known.isActive, now: now, session)
      pad.note(
        AdministrationAct.changeAgency.logAct, agency.subject,
        ["fields": .text(known.differences(from: new).joined(separator: " "))])
    }
  }

  /// Abolished or merged: it takes no new requests. Its people bring the open ones to an end.
  package func closeAgency(_ agency: AgencyID, by id: OfficerID, now: Moment) async throws {
    let county = county
    try await keep(.keepAgencies, by: id, now: now) { _, session, pad in
      var known = try Self.known(agency, county, session)
      guard known.isActive else { return }
      let others = try session.agencies.all(in: county).filter { $0.id != agency }
      guard !others.isEmpty else { throw OfficeError.lastAgency }
      let below = others.count { $0.parent == agency }
      guard below == 0 else { throw OfficeError.agenciesBelow(count: below) }
      known.isActive = false
      try session.agencies.save(known)
      pad.note(AdministrationAct.closeAgency.logAct, agency.subject)
    }
  }

  /// Takes it back, where it was closed by mistake; held against the rules like a new one.
  package func reopenAgency(_ agency: AgencyID, by id: OfficerID, now: Moment) async throws {
    let county = county
    try await keep(.keepAgencies, by: id, now: now) { _, session, pad in
      let known = try Self.known(agency, county, session)
      guard !known.isActive else { return }
      try Self.save(
        AgencyForm(known), agency, replacing: known, isActive: true, now: now, session)
      pad.note(AdministrationAct.reopenAgency.logAct, agency.subject)
    }
  }

  /// What the next numbers would be, before anything is saved; nil for a new agency.
  package func previewNumbers(
    _ form: AgencyForm, of agency: AgencyID?, by id: OfficerID, now: Moment
  ) async throws -> NumberPreview {
    let county = county
    return try await records.read { session in
      _ = try Rights(session, county).check(id, .keepAgencies)
      // The serial of a new agency is not drawn yet: 0 is nobody's.
      let id = agency ?? AgencyID(county: county, serial: 0)
      let all = try session.agencies.all(in: county, withInactive: true)
      var check = AgencyCheck(form, id, among: all)
      return try check.numbers(year: now.day.year, session.numbers)
    }
  }

  static func known(
    _ id: AgencyID, _ county: CountyCode, _ session: any Session
  ) throws -> Agency {
    guard id.county == county, let agency = try session.agencies.find(id) else {
      throw OfficeError.notFound
    }
    return agency
  }

  /// Checked and written.
  @discardableResult
  static func save(
    _ form: AgencyForm, _ id: AgencyID, replacing known: Agency? = nil, isActive: Bool,
    now: Moment, _ session: any Session
  ) throws -> Agency {
    let all = try session.agencies.all(in: id.county, withInactive: true)
    var check = AgencyCheck(form, id, among: all)
    let agency = try check.agency(isActive: isActive)
    if known?.shortName != agency.shortName || known?.requestNumbers != agency.requestNumbers {
      try checkNextNumber(of: agency, now: now, session)
    }
    try session.agencies.save(agency)
    return agency
  }

  /// Somebody else may have had this short name before, and given the number out. One of the agency's
  /// own, from a ledger, is passed over.
  private static func checkNextNumber(
    of agency: Agency, now: Moment, _ session: any Session
  ) throws {
    let (id, year) = (agency.id, now.day.year)
    let next = try session.numbers.last(.request, for: id, year: year) + 1
    let number = agency.requestNumber(next, in: year)
    let store = RequestStore(session)
    if let found = try store.find(number: number, county: id.county)?.request,
      try store.find(found)?.agency != id
    {
      throw OfficeError.invalid([FieldFault(.requestNumbers, .taken)])
    }
  }
}

extension Agency {
  /// The fields in which they differ, by the names that stand in the log.
  fileprivate func differences(from other: Agency) -> [String] {
    let pairs: [(FormField, Bool)] = [
      (.name, name != other.name), (.shortName, shortName != other.shortName),
      (.level, level != other.level), (.parent, parent != other.parent),
      (.contact, contact != other.contact),
      (.reconsiderationOrgan, remedies != other.remedies),
      (.requestNumbers, requestNumbers != other.requestNumbers),
      (.letterNumbers, letterNumbers != other.letterNumbers),
      (.counting, counting != other.counting),
    ]
    return pairs.filter(\.1).map(\.0.rawValue)
  }
}
