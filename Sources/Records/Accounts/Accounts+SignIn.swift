/// What is known before a password is compared.
private enum Admission: Sendable {
  case locked(until: Moment)
  case admitted(Officer?, PasswordHash?)
}

extension Accounts {
  /// Signs somebody in. `replacing` is a token that the browser brought along: it ends. `browser` is one in
  /// which this officer has signed in before: its attempts are not counted by the name.
  ///
  /// The attempt is counted before the password is compared, which takes as long for a name that does
  /// not exist; what it comes to stands in the log.
  package func signIn(
    _ typedName: String, _ typedPassword: String, county: CountyCode, source: String,
    browser: String? = nil, replacing old: Token? = nil, now: Moment
  ) async throws -> SignInOutcome {
    let name = SignInName(typed: typedName)
    var targets: [ThrottleTarget] = [.signInSource(source)]
    if let name {
      targets.append(
        browser.map { .signInBrowser($0, name.text) } ?? .signInName(name.text))
    }
    let officer: Officer?
    let hash: PasswordHash?
    switch try await admit(name, targets, county, now) {
    case .locked(let until): return .locked(until: until)
    case .admitted(let found, let stored): (officer, hash) = (found, stored)
    }
    do {
      // An empty or endless password is wrong, but only after the same work.
      let password = Password(typed: typedPassword)
      let compared = password ?? .nobodys
      let isRight = try await hasher.verify(compared, against: hash)
      if isRight, password != nil, let officer, let hash {
        let better = hasher.isOutdated(hash) ? try await hasher.hash(compared) : nil
        return try await begin(officer, hash, better: better, targets, replacing: old, now)
      }
    } catch HashingFault.busy {
      return .busy
    }
    return try await refuse(officer, county, now)
  }

  private func admit(
    _ name: SignInName?, _ targets: [ThrottleTarget], _ county: CountyCode, _ now: Moment
  ) async throws -> Admission {
    let throttle = throttle
    return try await engine.write { session in
      if case .locked(let until) = try throttle.attempt(targets, county: county, now: now, session)
      {
        return .locked(until: until)
      }
      guard let name, let officer = try Officers.find(name, county: county, session) else {
        return .admitted(nil, nil)
      }
      // Who has left is treated as unknown.
      let hash = try officer.isActive ? Officers.passwordHash(of: officer.id, session) : nil
      return .admitted(officer, hash)
    }
  }

  private func begin(
    _ officer: Officer, _ hash: PasswordHash, better: PasswordHash?, _ targets: [ThrottleTarget],
    replacing old: Token?, _ now: Moment
  ) async throws -> SignInOutcome {
    let throttle = throttle
    let county = officer.county
    return try await engine.write(logging: county, by: .officer(officer.id), now: now) {
      session, pad in
      // While the password was compared it may have been changed, or the officer may have left.
      let current = try Officers.find(officer.id, session)
      guard let current, current.isActive,
        try Officers.passwordHash(of: officer.id, session) == hash
      else {
        pad.note(.signInFailed, .officer(officer.id))
        return .refused
      }
      try throttle.succeeded(targets, county: county, session)
      if let better { try Officers.replaceHash(better, of: officer.id, session) }
      if let old { try SignIns.end(old, session) }
      pad.note(.signIn, .officer(officer.id))
      return .signedIn(
        try SignIns.begin(officer.id, county: county, now: now, session), current)
    }
  }

  private func refuse(
    _ officer: Officer?, _ county: CountyCode, _ now: Moment
  ) async throws -> SignInOutcome {
    try await engine.write(logging: county, by: .visitor, now: now) { _, pad in
      pad.note(.signInFailed, officer.map { .officer($0.id) } ?? .unknownOfficer)
      return .refused
    }
  }
}
