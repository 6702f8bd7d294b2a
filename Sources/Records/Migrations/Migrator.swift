/// Brings a database up to date, each migration in a transaction of its own that no other write of
/// any process overlaps: two programs that start at once migrate once.
struct Migrator {
  let migrations: [Migration]

  func run(on engine: any Engine) async throws {
    for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
      throw RecordsError.misnumberedMigration(number: migration.number)
    }
    let migrations = migrations
    let applied = try await engine.writeAlone { session in
      try Self.makeTable(session)
      return try Self.applied(session)
    }
    try Self.check(applied, against: migrations, engine.dialect)
    for migration in migrations where applied[migration.number] == nil {
      try await engine.writeAlone { session in
        // Another process may have been here since.
        let applied = try Self.applied(session)
        try Self.check(applied, against: migrations, session.dialect)
        if applied[migration.number] == nil { try Self.apply(migration, session) }
      }
    }
  }

  private static func makeTable(_ session: any Session) throws {
    let sql = session.dialect
    try session.script(
      """
      CREATE TABLE IF NOT EXISTS migrations (
        number \(sql.integer) PRIMARY KEY,
        name \(sql.text) NOT NULL,
        checksum \(sql.text) NOT NULL
      ) \(sql.strict)
      """)
  }

  /// The checksums by number.
  private static func applied(_ session: any Session) throws -> [Int: String] {
    let rows = try session.rows("SELECT number, checksum FROM migrations ORDER BY number")
    return try rows.reduce(into: [:]) { result, row in
      result[try row.integer("number")] = try row.text("checksum")
    }
  }

  private static func check(
    _ applied: [Int: String], against migrations: [Migration], _ dialect: Dialect
  ) throws {
    for (number, checksum) in applied.sorted(by: { $0.key < $1.key }) {
      guard let migration = migrations.first(where: { $0.number == number }) else {
        throw RecordsError.newerDatabase(number: number)
      }
      guard migration.checksum(for: dialect) == checksum else {
        throw RecordsError.migrationChanged(number: number)
      }
    }
  }

  private static func apply(_ migration: Migration, _ session: any Session) throws {
    try session.script(migration.script(for: session.dialect))
    try session.execute(
      "INSERT INTO migrations (number, name, checksum) VALUES (?, ?, ?)",
      [
        SQLValue(migration.number), .text(migration.name),
        .text(migration.checksum(for: session.dialect)),
      ])
  }
}
