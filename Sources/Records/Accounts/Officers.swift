/// The officers of a county.
package enum Officers {
  /// Adds one, with the next serial of the county.
  package static func add(
    _ officer: NewOfficer, now: Moment, _ session: any Session
  ) throws -> OfficerID {
    let name = officer.signInName.text
    guard try find(name, officer.county, session) == nil else { throw AccountFault.signInNameTaken }
    let row = try session.row(
      "SELECT coalesce(max(serial), 0) + 1 AS next FROM officers WHERE county = ?",
      [.text(officer.county.rawValue)])
    let serial = try row?.integer("next") ?? 1
    let id = OfficerID(rawValue: "\(officer.county.rawValue)-\(serial)")
    try session.execute(
      """
      INSERT INTO officers
        (id, county, serial, agency, name, sign_in_name, password_hash, duty, active,
         must_change_password, created, email)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
      """,
      [
        .text(id.rawValue), .text(officer.county.rawValue), SQLValue(serial),
        .text(officer.agency.rawValue), .text(officer.name), .text(name),
        .text(officer.password.encoded), .text(officer.roles.duty.rawValue),
        SQLValue(officer.mustChangePassword), SQLValue(now), SQLValue(officer.email),
      ])
    try insert(officer.roles, id, officer.county, session)
    return id
  }

  /// Gives an officer other roles; whoever is signed in must sign in again.
  package static func setRoles(
    _ roles: Roles, of id: OfficerID, _ session: any Session
  ) throws {
    guard let officer = try find(id, session) else { throw AccountFault.noSuchOfficer }
    try session.execute("DELETE FROM officer_roles WHERE officer = ?", [.text(id.rawValue)])
    try session.execute(
      "UPDATE officers SET duty = ? WHERE id = ?",
      [.text(roles.duty.rawValue), .text(id.rawValue)])
    try insert(roles, id, officer.county, session)
    try SignIns.endAll(of: id, session)
  }

  /// Somebody who leaves is not removed, since cases and log name him; his sign-ins end.
  package static func setActive(_ isActive: Bool, _ id: OfficerID, _ session: any Session) throws {
    let count = try session.execute(
      "UPDATE officers SET active = ? WHERE id = ?", [SQLValue(isActive), .text(id.rawValue)])
    guard count == 1 else { throw AccountFault.noSuchOfficer }
    if !isActive { try SignIns.endAll(of: id, session) }
  }

  /// A new password, and the end of all sign-ins under the old one.
  package static func setPassword(
    _ hash: PasswordHash, of id: OfficerID, mustChange: Bool, _ session: any Session
  ) throws {
    let count = try session.execute(
      "UPDATE officers SET password_hash = ?, must_change_password = ? WHERE id = ?",
      [.text(hash.encoded), SQLValue(mustChange), .text(id.rawValue)])
    guard count == 1 else { throw AccountFault.noSuchOfficer }
    try SignIns.endAll(of: id, session)
  }

  /// Where somebody is reminded; nil: on screen only.
  package static func setEmail(_ email: String?, of id: OfficerID, _ session: any Session) throws {
    let count = try session.execute(
      "UPDATE officers SET email = ? WHERE id = ?", [SQLValue(email), .text(id.rawValue)])
    guard count == 1 else { throw AccountFault.noSuchOfficer }
  }

  /// The same password, hashed at another cost.
  static func replaceHash(
    _ hash: PasswordHash, of id: OfficerID, _ session: any Session
  ) throws {
    try session.execute(
      "UPDATE officers SET password_hash = ? WHERE id = ?",
      [.text(hash.encoded), .text(id.rawValue)])
  }

  private static func insert(
    _ roles: Roles, _ id: OfficerID, _ county: CountyCode, _ session: any Session
  ) throws {
    for role in roles.all.sorted(by: { $0.rawValue < $1.rawValue }) {
      try session.execute(
        "INSERT INTO officer_roles (officer, county, duty, role) VALUES (?, ?, ?, ?)",
        [
          .text(id.rawValue), .text(county.rawValue), .text(roles.duty.rawValue),
          .text(role.rawValue),
        ])
    }
  }
}
