/// Series of numbers, drawn within the transaction that uses them: one that is rolled back gives its
/// number back, so there are neither gaps nor doubles. Who draws passes over a number that is in use.
package struct NumberStore {
  private let session: any Session

  init(session: any Session) {
    self.session = session
  }

  /// The next number of an agency's series in a year; each year begins with 1.
  package func draw(_ kind: SeriesKind, for agency: AgencyID, year: Int) throws -> Int {
    try draw(kind, county: agency.county, agency: agency.rawValue, year: year)
  }

  /// A new id, unique in the country.
  package func newID<ID: CountyID>(
    _ type: ID.Type = ID.self, in county: CountyCode
  ) throws -> ID {
    ID(county: county, serial: try draw(ID.series, county: county, agency: "", year: 0))
  }

  /// The number drawn last; 0 where none was.
  package func last(_ kind: SeriesKind, for agency: AgencyID, year: Int) throws -> Int {
    let row = try session.row(
      """
      SELECT last FROM number_series
      WHERE county = ? AND agency = ? AND kind = ? AND year = ?
      """,
      [SQLValue(agency.county), SQLValue(agency), SQLValue(kind), SQLValue(year)])
    return try row?.integer("last") ?? 0
  }

  /// All series of a kind in a county with the number drawn last; without an agency where they run for
  /// the whole county.
  package func all(
    _ kind: SeriesKind, in county: CountyCode
  ) throws -> [NumberSeries: Int] {
    let rows = try session.rows(
      "SELECT agency, year, last FROM number_series WHERE county = ? AND kind = ?",
      [SQLValue(county), SQLValue(kind)])
    var last: [NumberSeries: Int] = [:]
    for row in rows {
      let agency = try row.text("agency")
      let series = NumberSeries(
        kind: kind, agency: AgencyID(rawValue: agency), year: try row.integer("year"))
      last[series] = try row.integer("last")
    }
    return last
  }

  /// Goes on behind a number that was given elsewhere, as in a ledger on paper; never back.
  package func advance(
    _ kind: SeriesKind, for agency: AgencyID, year: Int, to number: Int
  ) throws {
    try session.execute(
      """
      INSERT INTO number_series (county, agency, kind, year, last) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (county, agency, kind, year) DO UPDATE SET last = excluded.last
      WHERE number_series.last < excluded.last
      """,
      [
        SQLValue(agency.county), SQLValue(agency), SQLValue(kind), SQLValue(year),
        SQLValue(number),
      ])
  }

  private func draw(
    _ kind: SeriesKind, county: CountyCode, agency: String, year: Int
  ) throws -> Int {
    let row = try session.row(
      """
      INSERT INTO number_series (county, agency, kind, year, last) VALUES (?, ?, ?, ?, 1)
      ON CONFLICT (county, agency, kind, year) DO UPDATE SET last = number_series.last + 1
      RETURNING last
      """,
      [SQLValue(county), .text(agency), SQLValue(kind), SQLValue(year)])
    guard let row else { throw RecordsError.column("last", .missing) }
    return try row.integer("last")
  }
}

extension Session {
  package var numbers: NumberStore { NumberStore(session: self) }
}
