/// Who is signed in. Of the token in the browser only the hash is kept.
package enum SignIns {
  /// Always with a new token: one that a browser brought along is never taken over (session
  /// fixation).
  package static func begin(
    _ officer: OfficerID, county: CountyCode, now: Moment, _ session: any Session
  ) throws -> Token {
    let token = Token.random()
    try session.execute(
      """
      INSERT INTO sign_ins (token_hash, county, officer, created, last_seen)
      VALUES (?, ?, ?, ?, ?)
      """,
      [
        .bytes(token.hash), .text(county.rawValue), .text(officer.rawValue), SQLValue(now),
        SQLValue(now),
      ])
    return token
  }

  /// Whose token it is; nil where it is unknown, its time is over, or the officer has left.
  package static func find(
    _ token: Token, now: Moment, limits: SignInLimits, _ session: any Session
  ) throws -> SignIn? {
    let row = try session.row(
      "SELECT officer, created, last_seen FROM sign_ins WHERE token_hash = ?",
      [.bytes(token.hash)])
    guard let row else { return nil }
    let (created, lastSeen) = (try row.moment("created"), try row.moment("last_seen"))
    guard now < lastSeen.adding(seconds: limits.idle),
      now < created.adding(seconds: limits.absolute),
      let officer = try Officers.find(OfficerID(rawValue: try row.text("officer")), session),
      officer.isActive
    else { return nil }
    return SignIn(officer: officer, created: created, lastSeen: lastSeen)
  }

  /// Remembers that a page was asked for.
  package static func touch(_ token: Token, now: Moment, _ session: any Session) throws {
    try session.execute(
      "UPDATE sign_ins SET last_seen = ? WHERE token_hash = ? AND last_seen < ?",
      [SQLValue(now), .bytes(token.hash), SQLValue(now)])
  }

  package static func end(_ token: Token, _ session: any Session) throws {
    try session.execute("DELETE FROM sign_ins WHERE token_hash = ?", [.bytes(token.hash)])
  }

  package static func endAll(of officer: OfficerID, _ session: any Session) throws {
    try session.execute("DELETE FROM sign_ins WHERE officer = ?", [.text(officer.rawValue)])
  }

  /// Removes what has run out, and tells how many.
  package static func removeEnded(
    now: Moment, limits: SignInLimits, _ session: any Session
  ) throws -> Int {
    try session.execute(
      "DELETE FROM sign_ins WHERE last_seen <= ? OR created <= ?",
      [
        SQLValue(now.adding(seconds: -limits.idle)),
        SQLValue(now.adding(seconds: -limits.absolute)),
      ])
  }
}
