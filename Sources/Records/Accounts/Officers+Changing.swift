extension Officers {
  /// Another name, or another agency; whoever moves must sign in again.
  package static func set(
    name: String, agency: AgencyID, of id: OfficerID, _ session: any Session
  ) throws {
    guard let officer = try find(id, session) else { throw AccountFault.noSuchOfficer }
    try session.execute(
      "UPDATE officers SET name = ?, agency = ? WHERE id = ?",
      [.text(name), SQLValue(agency), .text(id.rawValue)])
    if officer.agency != agency { try SignIns.endAll(of: id, session) }
  }

  /// Who holds one of the three administrations and is there.
  package static func administrators(
    _ role: Role, county: CountyCode, _ session: any Session
  ) throws -> [Officer] {
    try all(county, session).filter { $0.isActive && $0.roles.contains(role) }
  }

  /// About `officers o`: here, and with cases to handle. What somebody else had, nobody has.
  static let handle = """
    o.active = 1 AND EXISTS (
      SELECT 1 FROM officer_roles held WHERE held.officer = o.id AND held.role = 'handler')
    """

  /// Where these officers handle cases; those who left, or do so no more, are not in it.
  package static func places(
    of ids: Set<OfficerID>, _ session: any Session
  ) throws -> [OfficerID: AgencyID] {
    guard !ids.isEmpty else { return [:] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let rows = try session.rows(
      "SELECT o.id, o.agency FROM officers o WHERE o.id IN (\(marks)) AND \(handle)",
      ids.map { .text($0.rawValue) })
    var places: [OfficerID: AgencyID] = [:]
    for row in rows { places[try row.raw("id")] = try row.raw("agency") }
    return places
  }
}
