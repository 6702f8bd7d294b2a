/// The records of an installation: one database, brought up to date by the migrations.
package struct Records: Sendable {
  package let engine: any Engine

  /// Over an engine whose tables are there already.
  package init(engine: any Engine) {
    self.engine = engine
  }

  /// Opens the database, makes it where there is none, and applies the migrations it lacks.
  package static func open(_ location: DatabaseLocation) async throws -> Records {
    try await open(location, migrations: Migrations.all)
  }

  static func open(
    _ location: DatabaseLocation, migrations: [Migration]
  ) async throws -> Records {
    let engine = try engine(location)
    do {
      try await Migrator(migrations: migrations).run(on: engine)
    } catch {
      try? await engine.close()
      throw error
    }
    return Records(engine: engine)
  }

  /// The engine alone, with whatever tables are there.
  static func engine(_ location: DatabaseLocation) throws -> any Engine {
    switch location {
    case .sqlite(let path): try SQLiteEngine(path: path)
    case .postgres(let url): PostgresEngine(url: url)
    }
  }
}

extension Records {
  /// One transaction; see `Engine.write`.
  @discardableResult
  package func write<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await engine.write(body)
  }

  /// One snapshot; see `Engine.read`.
  package func read<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await engine.read(body)
  }

  package func close() async throws {
    try await engine.close()
  }
}
