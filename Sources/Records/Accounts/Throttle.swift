/// Slows down guessing: counts attempts by name, number and address, and survives a restart.
///
/// Names and addresses are kept as keyed hashes only.
package struct Throttle: Sendable {
  private let keys: KeyRing
  private let rules: ThrottleRules

  package init(keys: KeyRing, rules: ThrottleRules = .standard) {
    self.keys = keys
    self.rules = rules
  }

  /// Asks for an attempt, in a transaction of its own that is committed before the attempt is made.
  package func attempt(
    _ targets: [ThrottleTarget], county: CountyCode, now: Moment, _ session: any Session
  ) throws -> ThrottleAnswer {
    let states = try targets.map { ($0, try state($0, county, session)) }
    let waits = states.compactMap { $0.1.wait(now) }
    if let last = waits.max() { return .locked(until: last) }
    for (target, state) in states {
      try store(state.counting(now: now, rules[target.kind]), target, county, session)
    }
    return .allowed
  }

  /// The attempt was right: names and numbers begin anew, addresses only forget this one.
  package func succeeded(
    _ targets: [ThrottleTarget], county: CountyCode, _ session: any Session
  ) throws {
    for target in targets {
      if target.kind.isShared {
        let state = try state(target, county, session).takingBack()
        try store(state, target, county, session)
      } else {
        try forget(target, county: county, session)
      }
    }
  }

  /// An administrator lifts a lock.
  package func forget(
    _ target: ThrottleTarget, county: CountyCode, _ session: any Session
  ) throws {
    try session.execute(
      "DELETE FROM throttles WHERE county = ? AND kind = ? AND target = ?",
      try row(target, county))
  }

  /// Removes what is forgotten, and tells how many.
  package func removeForgotten(now: Moment, _ session: any Session) throws -> Int {
    try ThrottleKind.allCases.reduce(0) { count, kind in
      let before = now.adding(seconds: -rules[kind].forgottenAfter)
      return try count
        + session.execute(
          "DELETE FROM throttles WHERE kind = ? AND last <= ?",
          [.text(kind.rawValue), SQLValue(before)])
    }
  }
}

extension Throttle {
  private func row(_ target: ThrottleTarget, _ county: CountyCode) throws -> [SQLValue] {
    let hash = try keys.fingerprint(
      of: [target.kind.rawValue, target.key], under: keys.newest, .throttle)
    return [.text(county.rawValue), .text(target.kind.rawValue), .bytes(hash.bytes)]
  }

  private func state(
    _ target: ThrottleTarget, _ county: CountyCode, _ session: any Session
  ) throws -> ThrottleState {
    let found = try session.row(
      """
      SELECT failures, last, locked_until FROM throttles
      WHERE county = ? AND kind = ? AND target = ?
      """, try row(target, county))
    guard let found else { return .none }
    return ThrottleState(
      failures: try found.integer("failures"), last: try found.moment("last"),
      lockedUntil: try found.optionalMoment("locked_until"))
  }

  private func store(
    _ state: ThrottleState, _ target: ThrottleTarget, _ county: CountyCode, _ session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO throttles (county, kind, target, failures, last, locked_until)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (county, kind, target) DO UPDATE
      SET failures = excluded.failures, last = excluded.last, locked_until = excluded.locked_until
      """,
      try row(target, county) + [
        SQLValue(state.failures), SQLValue(state.last), SQLValue(state.lockedUntil),
      ])
  }
}
