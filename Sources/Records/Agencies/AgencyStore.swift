/// Counties and the tree of their agencies, within a transaction.
package struct AgencyStore {
  private let session: any Session

  init(session: any Session) {
    self.session = session
  }

  /// Adds a county or renames it.
  package func save(_ county: County) throws {
    try session.execute(
      """
      INSERT INTO counties (id, name) VALUES (?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name
      """,
      [SQLValue(county.code), .text(county.name)])
  }

  package func counties() throws -> [County] {
    try session.rows("SELECT id, name FROM counties ORDER BY id").map { row in
      County(code: try row.raw("id"), name: try row.text("name"))
    }
  }

  /// Adds an agency, under an id from `session.numbers.newID(in:)`, or replaces what was known of it.
  package func save(_ agency: Agency) throws {
    let columns = Agency.columns
    try session.execute(
      """
      INSERT INTO agencies (id, county, serial, \(columns.joined(separator: ", ")))
      VALUES (?, ?, ?\(String(repeating: ", ?", count: columns.count)))
      ON CONFLICT (id) DO UPDATE
      SET \(columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
      """,
      [SQLValue(agency.id), SQLValue(agency.id.county), SQLValue(agency.id.serial)]
        + agency.values)
  }

  /// An id for a new agency, also where some were entered under ids that nobody drew.
  package func newID(in county: CountyCode) throws -> AgencyID {
    while true {
      let id = try session.numbers.newID(AgencyID.self, in: county)
      if try find(id) == nil { return id }
    }
  }

  package func find(_ id: AgencyID) throws -> Agency? {
    try session.row("SELECT * FROM agencies WHERE id = ?", [SQLValue(id)]).map(Agency.init)
  }

  /// The agencies of a county in the order they were entered.
  package func all(in county: CountyCode, withInactive: Bool = false) throws -> [Agency] {
    try session.rows(
      "SELECT * FROM agencies WHERE county = ? AND active >= ? ORDER BY serial",
      [SQLValue(county), withInactive ? 0 : 1]
    ).map(Agency.init)
  }

  /// An agency and all below it that are kept here: what a lead office watches over.
  package func subtree(of id: AgencyID) throws -> [Agency] {
    // UNION, not UNION ALL: it also ends where two agencies were made each other's parent.
    try session.rows(
      """
      WITH RECURSIVE tree (id) AS (
        SELECT id FROM agencies WHERE id = ?
        UNION
        SELECT agencies.id FROM agencies JOIN tree ON agencies.parent = tree.id
      )
      SELECT * FROM agencies WHERE id IN (SELECT id FROM tree) ORDER BY county, serial
      """,
      [SQLValue(id)]
    ).map(Agency.init)
  }
}

extension Session {
  package var agencies: AgencyStore { AgencyStore(session: self) }
}
