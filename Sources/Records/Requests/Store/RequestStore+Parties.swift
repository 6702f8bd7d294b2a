import Law

extension RequestStore {
  package func add(_ party: StoredParty, to request: RequestID) throws {
    try session.execute(
      """
      INSERT INTO request_consultations (request, serial, party, name, address, phone)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(request.rawValue), SQLValue(party.serial), .text(party.party.rawValue),
        .text(party.name), SQLValue(party.address?.bytes), SQLValue(party.phone?.bytes),
      ])
  }

  package func parties(of request: RequestID) throws -> [StoredParty] {
    let rows = try session.rows(
      """
      SELECT serial, party, name, address, phone FROM request_consultations
      WHERE request = ? ORDER BY serial
      """, [.text(request.rawValue)])
    return try rows.map { row in
      StoredParty(
        serial: try row.integer("serial"), party: try row.raw("party"),
        name: try row.text("name"),
        address: try row.optionalBytes("address").flatMap { Sealed(bytes: $0) },
        phone: try row.optionalBytes("phone").flatMap { Sealed(bytes: $0) })
    }
  }
}
