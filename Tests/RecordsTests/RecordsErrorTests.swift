import Testing

@testable import Records

@Suite("Errors carry no personal data")
struct RecordsErrorTests {
  @Test("Whatever a statement was given stays out of the error", arguments: TestDatabase.all)
  func noValues(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let secret = "王秀兰110101"
      let statements = [
        "INSERT INTO notes (id) VALUES (?)", "INSERT INTO notes (id, size) VALUES ('b', ?)",
        "INSERT INTO none (id) VALUES (?)", "SELECT CAST(? AS TEXT) FROM",
      ]
      try await engine.write {
        try $0.execute("INSERT INTO notes (id) VALUES (?)", [.text(secret)])
      }
      for statement in statements {
        let error = await #expect(throws: RecordsError.self, "\(statement)") {
          try await engine.write { try $0.execute(statement, [.text(secret)]) }
        }
        let text = String(reflecting: error)
        #expect(!text.contains("王") && !text.contains("110101"), "\(statement)")
      }
    }
  }

  @Test("A wrong statement is told with what is wrong in it", arguments: TestDatabase.all)
  func detail(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let error = await #expect(throws: RecordsError.self) {
        try await engine.read { try $0.rows("SELECT nosuch FROM notes") }
      }
      guard case .statement(_, let detail) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(detail.contains("nosuch"))
    }
  }
}
