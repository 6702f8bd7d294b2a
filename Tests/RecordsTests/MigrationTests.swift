import Testing

@testable import Records

@Suite("Migrations are applied once, in order, and never edited")
struct MigrationTests {
  private static let first = Migration(1, "first") { sql in
    "CREATE TABLE one (id \(sql.integer) PRIMARY KEY) \(sql.strict)"
  }
  private static let second = Migration(2, "second") { sql in
    """
    CREATE TABLE two (id \(sql.integer) PRIMARY KEY) \(sql.strict);
    INSERT INTO two (id) VALUES (7);
    """
  }

  @Test("What is missing is applied, what is there is left", arguments: TestDatabase.all)
  func order(database: TestDatabase) async throws {
    try await database.withLocation { location in
      try await Records.open(location, migrations: [Self.first]).close()
      let both = [Self.first, Self.second]
      try await Records.open(location, migrations: both).close()
      let records = try await Records.open(location, migrations: both)
      let rows = try await records.read { try $0.rows("SELECT id FROM two") }
      #expect(try rows.map { try $0.integer("id") } == [7])
      try await records.close()
    }
  }

  @Test("An edited migration is refused", arguments: TestDatabase.all)
  func edited(database: TestDatabase) async throws {
    try await database.withLocation { location in
      try await Records.open(location, migrations: [Self.first, Self.second]).close()
      let edited = Migration(1, "first") { sql in
        "CREATE TABLE one (id \(sql.integer) PRIMARY KEY, more \(sql.text)) \(sql.strict)"
      }
      await #expect(throws: RecordsError.migrationChanged(number: 1)) {
        try await Records.open(location, migrations: [edited, Self.second])
      }
    }
  }

  @Test("A database of a newer program is refused", arguments: TestDatabase.all)
  func newer(database: TestDatabase) async throws {
    try await database.withLocation { location in
      try await Records.open(location, migrations: [Self.first, Self.second]).close()
      await #expect(throws: RecordsError.newerDatabase(number: 2)) {
        try await Records.open(location, migrations: [Self.first])
      }
    }
  }

  @Test("A migration that fails leaves nothing of itself", arguments: TestDatabase.all)
  func failed(database: TestDatabase) async throws {
    try await database.withLocation { location in
      let broken = Migration(2, "second") { sql in
        "CREATE TABLE two (id \(sql.integer) PRIMARY KEY); INSERT INTO none (id) VALUES (1)"
      }
      await #expect(throws: RecordsError.self) {
        try await Records.open(location, migrations: [Self.first, broken])
      }
      try await Records.open(location, migrations: [Self.first, Self.second]).close()
    }
  }

  @Test("Numbers have no gaps")
  func numbers() async throws {
    try await TestDatabase.sqlite.withLocation { location in
      _ = await #expect(throws: RecordsError.misnumberedMigration(number: 2)) {
        try await Records.open(location, migrations: [Self.second])
      }
    }
    #expect(Migrations.all.map(\.number) == Array(1...Migrations.all.count))
  }

  @Test("Patterns of numbers that an older program kept say the same", arguments: TestDatabase.all)
  func tags(database: TestDatabase) async throws {
    let county = try #require(CountyCode(rawValue: "139999"))
    try await database.withLocation { location in
      let older = try await Records.open(location, migrations: Array(Migrations.all.prefix(10)))
      try await older.write { session in
        try session.execute("INSERT INTO counties (id, name) VALUES ('139999', '清河县')")
        try session.execute(
          """
          INSERT INTO agencies
            (id, county, serial, level, name, short_name, request_numbers, letter_numbers,
             counting, active)
          VALUES ('139999-1', '139999', 1, 'county', '清河县财政局', '清财',
            '{机关代字}依申请〔{year}〕{serial}号', '财公复{serial}-{year}', 'next-day', 1)
          """)
      }
      try await older.close()
      let records = try await Records.open(location)
      let agency = try await records.read { session in
        try AgencyStore(session: session).find(AgencyID(county: county, serial: 1))
      }
      #expect(agency?.requestNumbers == .requests)
      #expect(agency?.letterNumbers.rawValue == "财公复{序号}-{年份}")
      try await records.close()
    }
  }

  @Test("Six programs that start at once migrate once", arguments: TestDatabase.all)
  func race(database: TestDatabase) async throws {
    try await database.withLocation { location in
      let all = try await withThrowingTaskGroup(of: Records.self) { group in
        for _ in 0..<6 { group.addTask { try await Records.open(location) } }
        return try await group.reduce(into: [Records]()) { $0.append($1) }
      }
      let records = try #require(all.first)
      let rows = try await records.read { try $0.rows("SELECT number FROM migrations") }
      #expect(rows.count == Migrations.all.count)
      for records in all { try await records.close() }
    }
  }
}
