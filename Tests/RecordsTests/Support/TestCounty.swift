import Testing

@testable import Records

/// A county with its agencies, as the tests of accounts, log and attachments need it.
enum TestCounty {
  static let id = CountyID(rawValue: "140930")
  static let other = CountyID(rawValue: "140931")
  static let office = AgencyID(rawValue: "140930-1")
  static let finance = AgencyID(rawValue: "140930-2")

  /// What the stores tried here need; the migrations in between change nothing of it.
  static var migrations: [Migration] {
    let all: [Migration] = [.m0001Agencies, .m0003Accounts, .m0004Log, .m0005Attachments]
    return all.enumerated().map { index, migration in
      Migration(index + 1, migration.name) { migration.script(for: $0) }
    }
  }

  /// An empty database with two counties and their agencies.
  static func withEngine(
    _ database: TestDatabase, _ body: (any Engine) async throws -> Void
  ) async throws {
    try await database.withLocation { location in
      let records = try await Records.open(location, migrations: migrations)
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
            (id, county, serial, level, name, short_name, number_pattern, counting, active)
          VALUES (?, ?, ?, 'county', ?, ?, '', '', 1)
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
