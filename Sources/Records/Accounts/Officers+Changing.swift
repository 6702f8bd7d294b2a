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

  /// Those of these officers who work in no agency any more, or in another one than is said here.
  package static func gone(
    _ places: [OfficerID: AgencyID], _ session: any Session
  ) throws -> Set<OfficerID> {
    guard !places.isEmpty else { return [] }
    let marks = places.map { _ in "?" }.joined(separator: ", ")
    let rows = try session.rows(
      "SELECT id, agency FROM officers WHERE active = 1 AND id IN (\(marks))",
      places.keys.map { .text($0.rawValue) })
    var gone = Set(places.keys)
    for row in rows {
      let id: OfficerID = try row.raw("id")
      if places[id] == (try row.raw("agency") as AgencyID) { gone.remove(id) }
    }
    return gone
  }
}
