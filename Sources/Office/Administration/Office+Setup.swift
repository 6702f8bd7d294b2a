package import Records

/// What who has the machine does, without a sign-in; the log says it was the system.
extension Office {
  /// Makes a county in empty records, in one transaction.
  ///
  /// - Throws: `OfficeError.alreadySetUp` where there is one, `.invalid` for an agency that breaks a rule.
  package static func setUp(_ new: NewCounty, in records: Records, now: Moment) async throws {
    let county = new.county.code
    try await records.engine.write(logging: county, by: .system, now: now) { session, pad in
      guard try session.agencies.counties().isEmpty else { throw OfficeError.alreadySetUp }
      try session.agencies.save(new.county)
      pad.note(AdministrationAct.setUp.logAct, RecordSubject("county", county.rawValue))
      let agency = try session.agencies.newID(in: county)
      try save(new.agency, agency, isActive: true, now: now, session)
      pad.note(AdministrationAct.addAgency.logAct, agency.subject)
      for person in new.administrators {
        let id = try Officers.add(
          NewOfficer(
            county: county, agency: agency, name: person.name, signInName: person.signInName,
            roles: try Roles([person.role]), password: person.password),
          now: now, session)
        pad.note(
          AdministrationAct.addOfficer.logAct, .officer(id),
          ["agency": .text(agency.rawValue), "roles": .text(person.role.rawValue)])
      }
    }
  }

  /// What is wrong with the first agency, before anybody is asked for more.
  package static func faults(of agency: AgencyForm, in county: CountyCode) -> [FieldFault] {
    var check = AgencyCheck(agency, AgencyID(county: county, serial: 1), among: [])
    do {
      _ = try check.agency()
      return []
    } catch OfficeError.invalid(let faults) {
      return faults
    } catch {
      return []
    }
  }

  /// A one-time password for an account, at the machine: for the day on which the last security
  /// administrator forgot the own one.
  ///
  /// - Throws: `OfficeError.notFound` where there is no such account, or its officer has left.
  package static func resetPassword(
    of name: SignInName, to password: PasswordHash, in records: Records, county: CountyCode,
    throttle: Throttle, now: Moment
  ) async throws -> Officer {
    try await records.engine.write(logging: county, by: .system, now: now) { session, pad in
      guard let officer = try Officers.find(name, county: county, session), officer.isActive
      else { throw OfficeError.notFound }
      try reset(officer, password, throttle, pad, session)
      return officer
    }
  }
}
