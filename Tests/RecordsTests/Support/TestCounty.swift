import Testing

@testable import Records

/// A county with its agencies, as the tests of accounts, log and attachments need it.
enum TestCounty {
  static let id = CountyCode(known: "140930")
  static let other = CountyCode(known: "140931")
  static let office = AgencyID(county: id, serial: 1)
  static let finance = AgencyID(county: id, serial: 2)

  /// An empty database with two counties and their agencies.
  static func withEngine(
    _ database: TestDatabase, _ body: (any Engine) async throws -> Void
  ) async throws {
    try await database.withLocation { location in
      let records = try await Records.open(location)
      do {
        try await fill(records.engine)
        try await body(records.engine)
        try await records.close()
      } catch {
        try? await records.close()
        throw error
      }
    }
  }

  static func fill(_ engine: any Engine) async throws {
    try await engine.write { session in
      for (county, name) in [(id, "清河县"), (other, "清源县")] {
        try session.execute(
          "INSERT INTO counties (id, name) VALUES (?, ?)", [.text(county.rawValue), .text(name)])
      }
      for (serial, agency, name) in [(1, office, "县政府办公室"), (2, finance, "县财政局")] {
        try session.execute(
          """
          INSERT INTO agencies
            (id, county, serial, level, name, short_name, request_numbers, letter_numbers,
             counting, active)
          VALUES (?, ?, ?, 'county', ?, ?, '{年份}{序号}', '{年份}{序号}', 'next-day', 1)
          """,
          [
            .text(agency.rawValue), .text(id.rawValue), SQLValue(serial), .text(name), .text(name),
          ])
      }
    }
  }
}

extension Moment {
  /// 2026-03-02 09:00 in China, and so many seconds.
  static func testing(_ seconds: Int64 = 0) -> Moment {
    Moment(milliseconds: 1_772_413_200_000).adding(seconds: seconds)
  }
}
