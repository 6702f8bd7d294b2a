extension Accounts {
  /// An officer changes his own password: all his sign-ins end, and he gets a new one.
  package func changePassword(
    of officer: Officer, from typedOld: String, to typedNew: String, source: String, now: Moment
  ) async throws -> PasswordOutcome {
    guard let new = Password(typed: typedNew) else {
      return .notGoodEnough(
        typedNew.isEmpty
          ? .tooShort(fewest: PasswordRule.fewestCharacters) : .tooLong(most: Password.longest))
    }
    if let fault = PasswordRule.fault(of: new, signInName: officer.signInName) {
      return .notGoodEnough(fault)
    }
    let targets: [ThrottleTarget] = [.signInSource(source), .signInName(officer.signInName)]
    let throttle = throttle
    let (answer, hash) = try await engine.write { session in
      (
        try throttle.attempt(targets, county: officer.county, now: now, session),
        try Officers.passwordHash(of: officer.id, session)
      )
    }
    if case .locked(let until) = answer { return .locked(until: until) }
    do {
      guard try await hasher.verify(Password(typed: typedOld) ?? .nobodys, against: hash) else {
        return .wrongPassword
      }
      return try await change(officer, hash, to: try await hasher.hash(new), targets, now)
    } catch HashingFault.busy {
      return .busy
    }
  }

  private func change(
    _ officer: Officer, _ old: PasswordHash?, to new: PasswordHash, _ targets: [ThrottleTarget],
    _ now: Moment
  ) async throws -> PasswordOutcome {
    let throttle = throttle
    let id = officer.id
    return try await engine.write(logging: officer.county, by: .officer(id), now: now) {
      session, pad in
      guard try Officers.find(id, session)?.isActive == true,
        try Officers.passwordHash(of: id, session) == old
      else { return .wrongPassword }
      try throttle.succeeded(targets, county: officer.county, session)
      try Officers.setPassword(new, of: id, mustChange: false, session)
      pad.note(.changePassword, .officer(id))
      return .changed(try SignIns.begin(id, county: officer.county, now: now, session))
    }
  }
}
