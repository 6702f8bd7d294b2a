import Foundation
import Testing

@testable import Records

@Suite("Many tasks and several programs on one database")
struct ConcurrencyTests {
  /// Both read that nobody is on duty, and each goes off: only one may.
  @Test("Two that decide by what the other changes: one sees it", arguments: TestDatabase.all)
  func writeSkew(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      try await engine.write { session in
        try session.execute("INSERT INTO notes (id, size) VALUES ('a', 1), ('b', 1)")
      }
      await withTaskGroup(of: Void.self) { group in
        for id in ["a", "b", "a", "b"] {
          group.addTask { try? await Self.goOff(id, engine) }
        }
      }
      let row = try await engine.read { try $0.row("SELECT SUM(size) AS rest FROM notes") }
      #expect(try row?.integer("rest") == 1)
    }
  }

  @Test("Every increment of one row counts", arguments: TestDatabase.all)
  func increments(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      try await engine.write { try $0.execute("INSERT INTO notes (id, size) VALUES ('a', 0)") }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<100 {
          group.addTask {
            try await engine.write { session in
              // Read, think, write: what a counter in a store must survive.
              let row = try session.row("SELECT size FROM notes WHERE id = 'a'")
              let size = try row?.integer("size") ?? 0
              try session.execute("UPDATE notes SET size = ? WHERE id = 'a'", [SQLValue(size + 1)])
            }
          }
        }
        try await group.waitForAll()
      }
      let row = try await engine.read { try $0.row("SELECT size FROM notes") }
      #expect(try row?.integer("size") == 100)
    }
  }

  @Test("A cancelled task does not wait for its turn", arguments: TestDatabase.all)
  func cancellation(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        try await engine.write { try $0.execute("INSERT INTO notes (id) VALUES ('a')") }
      }
      _ = await task.result
      try await engine.write { try $0.execute("INSERT INTO notes (id) VALUES ('b')") }
    }
  }

  @Test("A closed engine says so", arguments: TestDatabase.all)
  func closed(database: TestDatabase) async throws {
    try await database.withLocation { location in
      let engine = try Records.engine(location)
      try await engine.close()
      await #expect(throws: RecordsError.closed) {
        try await engine.read { try $0.rows("SELECT 1") }
      }
      await #expect(throws: RecordsError.closed) {
        try await engine.write { try $0.execute("SELECT 1") }
      }
    }
  }

  private static func goOff(_ id: String, _ engine: any Engine) async throws {
    try await engine.write { session in
      let row = try session.row("SELECT SUM(size) AS rest FROM notes")
      guard try row?.integer("rest") ?? 0 > 1 else { return 0 }
      return try session.execute("UPDATE notes SET size = 0 WHERE id = ?", [.text(id)])
    }
  }
}
