import Testing

@testable import Records

@Suite("PostgreSQL goes away and comes back")
struct PostgresEngineTests {
  private static var databases: [TestDatabase] { TestDatabase.all.filter { $0 == .postgres } }

  @Test("A connection killed between transactions is not noticed", arguments: databases)
  func killedIdle(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let process = try await engine.read { try Self.process($0) }
      try await Self.kill(process)
      try await engine.write { try $0.execute("INSERT INTO notes (id) VALUES ('a')") }
      let rows = try await engine.read { try $0.rows("SELECT id FROM notes") }
      #expect(rows.count == 1)
    }
  }

  @Test("Killed within a transaction: it runs again, once", arguments: databases)
  func killedWithin(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      try await engine.write { try $0.script("CREATE SEQUENCE attempts") }
      let attempts = try await engine.write { session in
        // The sequence is the one thing a rollback does not undo.
        let attempt = try session.row("SELECT nextval('attempts') AS n")?.integer("n") ?? 0
        try session.execute("INSERT INTO notes (id) VALUES ('a')")
        if attempt == 1 {
          try session.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        }
        return attempt
      }
      #expect(attempts == 2)
      let rows = try await engine.read { try $0.rows("SELECT id FROM notes") }
      #expect(rows.count == 1)
    }
  }

  @Test("Always killed: an error that may be tried again", arguments: databases)
  func alwaysKilled(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let error = await #expect(throws: RecordsError.self) {
        try await engine.write { session in
          try session.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        }
      }
      #expect(error?.isRetryable == true)
      try await engine.write { try $0.execute("INSERT INTO notes (id) VALUES ('a')") }
    }
  }

  @Test("No server: unavailable, and no word of the address")
  func noServer() async throws {
    let url = "postgres:///none?host=/nonexistent&user=wang&password=geheim"
    let error = await #expect(throws: RecordsError.unavailable(code: "08001")) {
      try await Records.open(.postgres(url: url))
    }
    #expect(!"\(String(reflecting: error))".contains("wang"))
  }

  @Test("The server quotes a value it cannot read; we do not", arguments: databases)
  func quotedValue(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      await #expect(throws: RecordsError.statement(code: "22P02", detail: "")) {
        try await engine.read { try $0.rows("SELECT CAST(? AS BIGINT) AS n", ["王秀兰"]) }
      }
    }
  }

  @Test("A table that changed under a prepared statement", arguments: databases)
  func changedTable(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      _ = try await engine.read { try $0.rows("SELECT * FROM notes") }
      try await engine.write { try $0.script("ALTER TABLE notes ADD COLUMN more TEXT") }
      try await engine.write { try $0.execute("INSERT INTO notes (id, more) VALUES ('a', 'x')") }
      let row = try await engine.read { try $0.row("SELECT * FROM notes") }
      #expect(try row?.text("more") == "x")
    }
  }

  @Test("More statements than are kept prepared", arguments: databases)
  func manyStatements(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      try await engine.read { session in
        for index in 0..<700 {
          let row = try session.row("SELECT CAST(? AS BIGINT) + \(index) AS n", [1])
          let number = try row?.integer("n")
          #expect(number == index + 1)
        }
      }
    }
  }

  @Test("More tasks than connections", arguments: databases)
  func manyTasks(database: TestDatabase) async throws {
    try await database.withLocation { location in
      guard case .postgres(let url) = location else { return }
      let engine = PostgresEngine(url: url, connections: 2)
      let sum = try await withThrowingTaskGroup(of: Int.self) { group in
        for index in 1...60 {
          group.addTask {
            let row = try await engine.read { session in
              try session.row("SELECT CAST(? AS BIGINT) AS n", [SQLValue(index)])
            }
            return try row?.integer("n") ?? 0
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(sum == 1830)
      try await engine.close()
    }
  }

  private static func process(_ session: any Session) throws -> Int {
    try session.row("SELECT pg_backend_pid() AS id")?.integer("id") ?? 0
  }

  private static func kill(_ process: Int) async throws {
    try await TestDatabase.onServer(
      "SELECT pg_terminate_backend(\(process), 5000)")
  }
}
