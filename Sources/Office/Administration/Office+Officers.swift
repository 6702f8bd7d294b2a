package import Records

extension Office {
  package func people(by id: OfficerID) async throws -> People {
    let county = county
    return try await records.read { session in
      _ = try Rights(session, county).check(id, .keepOfficers)
      let store = RequestStore(session)
      let counts = try store.openCounts(county: county)
      return People(
        agencies: try session.agencies.all(in: county, withInactive: true),
        lines: try Officers.all(county, session).map {
          PersonLine(officer: $0, open: counts[$0.id] ?? 0)
        },
        withoutHandler: try store.openWithoutHandler(county: county))
    }
  }

  /// Adds an officer, who chooses an own password at the first sign-in.
  package func addOfficer(
    _ form: OfficerForm, password: PasswordHash, by id: OfficerID, now: Moment
  ) async throws -> OfficerID {
    let county = county
    return try await keep(.keepOfficers, by: id, now: now) { _, session, pad in
      var check = FormCheck()
      let signInName = try Self.signInName(form, &check, county, session)
      let checked = try form.checked(&check, at: nil, county, session)
      guard let signInName else { throw OfficeError.notFound }
      let new = try Officers.add(
        NewOfficer(
          county: county, agency: checked.agency, name: checked.name, signInName: signInName,
          roles: checked.roles, password: password, email: checked.email),
        now: now, session)
      pad.note(AdministrationAct.addOfficer.logAct, .officer(new), .of(checked))
      return new
    }
  }

  /// Another name, agency, address or other roles. With other roles or agency one signs in again.
  package func changeOfficer(
    _ officer: OfficerID, _ form: OfficerForm, by id: OfficerID, now: Moment
  ) async throws {
    let county = county
    try await keep(.keepOfficers, by: id, now: now) { _, session, pad in
      let known = try Self.known(officer, county, session)
      var check = FormCheck()
      let checked = try form.checked(&check, at: known.agency, county, session)
      if known.isActive {
        try Self.keepAdministrators(without: known, now: checked.roles, session)
      }
      try Officers.set(name: checked.name, agency: checked.agency, of: officer, session)
      try Officers.setEmail(checked.email, of: officer, session)
      if known.roles != checked.roles { try Officers.setRoles(checked.roles, of: officer, session) }
      pad.note(AdministrationAct.changeOfficer.logAct, .officer(officer), .of(checked))
    }
  }

  /// Somebody leaves: no sign-in any more. The open requests stay, and wait for another officer.
  package func stopOfficer(_ officer: OfficerID, by id: OfficerID, now: Moment) async throws {
    let county = county
    try await keep(.keepOfficers, by: id, now: now) { _, session, pad in
      let known = try Self.known(officer, county, session)
      guard known.isActive else { return }
      try Self.keepAdministrators(without: known, now: nil, session)
      try Officers.setActive(false, officer, session)
      pad.note(AdministrationAct.stopOfficer.logAct, .officer(officer))
    }
  }

  /// Somebody is back, with a new one-time password.
  package func resumeOfficer(
    _ officer: OfficerID, password: PasswordHash, by id: OfficerID, now: Moment
  ) async throws {
    let county = county
    try await keep(.keepOfficers, by: id, now: now) { _, session, pad in
      let known = try Self.known(officer, county, session)
      guard !known.isActive else { return }
      try Officers.setActive(true, officer, session)
      try Officers.setPassword(password, of: officer, mustChange: true, session)
      pad.note(AdministrationAct.resumeOfficer.logAct, .officer(officer))
    }
  }

  /// A one-time password for somebody who forgot the own one; all sign-ins end, and a name that was
  /// tried too often may be tried again.
  package func resetPassword(
    of officer: OfficerID, to password: PasswordHash, by id: OfficerID, now: Moment
  ) async throws {
    let (county, throttle) = (county, throttle)
    try await keep(.keepOfficers, by: id, now: now) { _, session, pad in
      let known = try Self.known(officer, county, session)
      guard known.isActive else { throw OfficeError.notFound }
      try Self.reset(known, password, throttle, pad, session)
    }
  }

  package func endSignIns(of officer: OfficerID, by id: OfficerID, now: Moment) async throws {
    let county = county
    try await keep(.keepOfficers, by: id, now: now) { _, session, pad in
      _ = try Self.known(officer, county, session)
      try SignIns.endAll(of: officer, session)
      pad.note(AdministrationAct.endSignIns.logAct, .officer(officer))
    }
  }
}

extension Office {
  static func reset(
    _ officer: Officer, _ password: PasswordHash, _ throttle: Throttle, _ pad: LogPad,
    _ session: any Session
  ) throws {
    try Officers.setPassword(password, of: officer.id, mustChange: true, session)
    try throttle.forget(.signInName(officer.signInName), county: officer.county, session)
    pad.note(AdministrationAct.resetPassword.logAct, .officer(officer.id))
  }

  private static func known(
    _ id: OfficerID, _ county: CountyCode, _ session: any Session
  ) throws -> Officer {
    guard let officer = try Officers.find(id, session), officer.county == county else {
      throw OfficeError.notFound
    }
    return officer
  }

  private static func signInName(
    _ form: OfficerForm, _ check: inout FormCheck, _ county: CountyCode, _ session: any Session
  ) throws -> SignInName? {
    let typed = check.text(form.signInName, .signInName, most: 32)
    guard !typed.isEmpty else { return nil }
    guard let name = SignInName(typed: typed) else {
      check.fault(.signInName, .malformed)
      return nil
    }
    if try Officers.find(name, county: county, session) != nil {
      check.fault(.signInName, .taken)
    }
    return name
  }

  /// None of the three administrations may be left without anybody: not even by the others.
  private static func keepAdministrators(
    without officer: Officer, now roles: Roles?, _ session: any Session
  ) throws {
    for role in officer.roles.all where role.duty != .cases && roles?.contains(role) != true {
      let others = try Officers.administrators(role, county: officer.county, session)
        .filter { $0.id != officer.id }
      guard !others.isEmpty else { throw OfficeError.lastAdministrator(role) }
    }
  }
}

extension LogDetails {
  fileprivate static func of(_ checked: OfficerForm.Checked) -> LogDetails {
    let roles = checked.roles.all.map(\.rawValue).sorted().joined(separator: " ")
    return ["agency": .text(checked.agency.rawValue), "roles": .text(roles)]
  }
}
