/// The holiday notices a county has loaded. They are added to, never changed.
package struct HolidayStore {
  private let session: any Session

  init(session: any Session) {
    self.session = session
  }

  /// Adds a notice as the county's next version.
  package func add(
    _ text: String, in county: CountyCode, loaded: Moment, by account: String
  ) throws -> HolidayNotice {
    let notice = HolidayNotice(
      county: county, serial: try version(in: county) + 1, text: text, loaded: loaded,
      loadedBy: account)
    try session.execute(
      "INSERT INTO holiday_notices (county, serial, text, loaded, loaded_by) VALUES (?, ?, ?, ?, ?)",
      [
        SQLValue(county), SQLValue(notice.serial), .text(text), SQLValue(loaded), .text(account),
      ])
    return notice
  }

  /// The serial of the last notice; 0 before the first.
  package func version(in county: CountyCode) throws -> Int {
    let row = try session.row(
      "SELECT COALESCE(MAX(serial), 0) AS last FROM holiday_notices WHERE county = ?",
      [SQLValue(county)])
    return try row?.integer("last") ?? 0
  }

  /// All notices up to a version, oldest first: the later one counts where two speak of a year.
  package func all(in county: CountyCode, upTo version: Int = .max) throws -> [HolidayNotice] {
    try session.rows(
      "SELECT * FROM holiday_notices WHERE county = ? AND serial <= ? ORDER BY serial",
      [SQLValue(county), SQLValue(version)]
    ).map { row in
      HolidayNotice(
        county: try row.raw("county"), serial: try row.integer("serial"),
        text: try row.text("text"), loaded: try row.moment("loaded"),
        loadedBy: try row.text("loaded_by"))
    }
  }
}

extension Session {
  package var holidays: HolidayStore { HolidayStore(session: self) }
}
