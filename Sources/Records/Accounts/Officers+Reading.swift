extension Officers {
  private static let columns =
    """
    o.id, o.county, o.agency, o.name, o.sign_in_name, o.active, o.must_change_password, o.email, \
    r.role
    """
  private static let tables = "officers o LEFT JOIN officer_roles r ON r.officer = o.id"

  package static func find(_ id: OfficerID, _ session: any Session) throws -> Officer? {
    try officers("WHERE o.id = ?", [.text(id.rawValue)], session).first
  }

  package static func find(
    _ name: SignInName, county: CountyCode, _ session: any Session
  ) throws -> Officer? {
    try find(name.text, county, session)
  }

  static func find(
    _ name: String, _ county: CountyCode, _ session: any Session
  ) throws -> Officer? {
    try officers(
      "WHERE o.county = ? AND o.sign_in_name = ?", [.text(county.rawValue), .text(name)], session
    ).first
  }

  /// All of a county, those who left included, in the order in which they were added.
  package static func all(_ county: CountyCode, _ session: any Session) throws -> [Officer] {
    try officers("WHERE o.county = ?", [.text(county.rawValue)], session)
  }

  /// Those of one agency.
  package static func all(
    of agency: AgencyID, county: CountyCode, _ session: any Session
  ) throws -> [Officer] {
    try officers(
      "WHERE o.county = ? AND o.agency = ?", [.text(county.rawValue), .text(agency.rawValue)],
      session)
  }

  /// Nil where the officer does not exist, or what is stored is no hash.
  static func passwordHash(of id: OfficerID, _ session: any Session) throws -> PasswordHash? {
    let row = try session.row(
      "SELECT password_hash FROM officers WHERE id = ?", [.text(id.rawValue)])
    return try row.flatMap { PasswordHash(encoded: try $0.text("password_hash")) }
  }

  private static func officers(
    _ condition: String, _ arguments: [SQLValue], _ session: any Session
  ) throws -> [Officer] {
    let rows = try session.rows(
      "SELECT \(columns) FROM \(tables) \(condition) ORDER BY o.serial, o.id, r.role", arguments)
    var groups: [[SQLRow]] = []
    for row in rows {
      if let last = groups.last?.first, try last.text("id") == row.text("id") {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return try groups.map(officer)
  }

  /// One row for each role.
  private static func officer(_ rows: [SQLRow]) throws -> Officer {
    let row = rows[0]
    let id = OfficerID(rawValue: try row.text("id"))
    let names = try rows.compactMap { try $0.optionalText("role") }
    guard let roles = try? Roles(Set(names.compactMap(Role.init(rawValue:)))) else {
      throw AccountFault.rolesUnreadable(id)
    }
    return Officer(
      id: id, county: try row.raw("county"),
      agency: try row.raw("agency"), name: try row.text("name"),
      signInName: try row.text("sign_in_name"), roles: roles, isActive: try row.flag("active"),
      mustChangePassword: try row.flag("must_change_password"),
      email: try row.optionalText("email"))
  }
}
