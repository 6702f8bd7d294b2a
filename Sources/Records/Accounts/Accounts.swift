/// Signing in and out, and what belongs to it: throttling, the log, a new token each time.
package struct Accounts: Sendable {
  let engine: any Engine
  let hasher: PasswordHasher
  let throttle: Throttle
  package let limits: SignInLimits

  package init(
    engine: any Engine, hasher: PasswordHasher, throttle: Throttle, limits: SignInLimits = .init()
  ) {
    self.engine = engine
    self.hasher = hasher
    self.throttle = throttle
    self.limits = limits
  }

  /// Whose token a browser sent. Remembers the visit, about once a minute.
  package func current(_ token: Token, now: Moment) async throws -> SignIn? {
    let limits = limits
    let signIn = try await engine.read { session in
      try SignIns.find(token, now: now, limits: limits, session)
    }
    guard let signIn else { return nil }
    if now >= signIn.lastSeen.adding(seconds: limits.exactness) {
      try await engine.write { try SignIns.touch(token, now: now, $0) }
    }
    return signIn
  }

  package func signOut(_ token: Token, now: Moment) async throws {
    guard let officer = try await current(token, now: now)?.officer else { return }
    try await engine.write(logging: officer.county, by: .officer(officer.id), now: now) {
      try SignIns.end(token, $0)
      $1.note(.signOut, .officer(officer.id))
    }
  }
}
