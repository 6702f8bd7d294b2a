import Dispatch
import Law
import Testing

@testable import Records

@Suite("An engine runs transactions, the same on SQLite and PostgreSQL")
struct EngineTests {
  @Test("What is written is read back with its type", arguments: TestDatabase.all)
  func values(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let day = try #require(Day("2026-02-28"))
      let moment = Moment(milliseconds: 1_767_225_600_123)
      try await engine.write { session in
        let count = try session.execute(
          "INSERT INTO notes (id, text, size, weight, body, day, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
          [
            "a", "清河县'?\"—", .integer(.min), 0.1, .bytes([0, 255, 92, 0]), SQLValue(day),
            SQLValue(moment),
          ])
        #expect(count == 1)
        try session.execute("INSERT INTO notes (id) VALUES (?)", ["b"])
      }
      let rows = try await engine.read { try $0.rows("SELECT * FROM notes ORDER BY id") }
      try #require(rows.count == 2)
      #expect(try rows[0].text("text") == "清河县'?\"—")
      #expect(try rows[0].integer("size") == .min)
      #expect(try rows[0].real("weight") == 0.1)
      #expect(try rows[0].bytes("body") == [0, 255, 92, 0])
      #expect(try rows[0].day("day") == day)
      #expect(try rows[0].moment("at") == moment)
      #expect(try rows[1].optionalText("text") == nil)
      #expect(try rows[1].optionalBytes("body") == nil)
      #expect(try rows[1].optionalDay("day") == nil)
    }
  }

  @Test("A column that is not as expected is a case", arguments: TestDatabase.all)
  func columns(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      try await engine.write { session in
        try session.execute("INSERT INTO notes (id, text) VALUES ('a', 'x')")
      }
      let row = try #require(
        try await engine.read { try $0.row("SELECT id, text, size FROM notes") })
      #expect(throws: RecordsError.column("none", .missing)) { try row.text("none") }
      #expect(throws: RecordsError.column("size", .null)) { try row.integer("size") }
      #expect(throws: RecordsError.column("text", .kind)) { try row.integer("text") }
      #expect(throws: RecordsError.column("text", .kind)) { try row.day("text") }
    }
  }

  @Test("A body that throws leaves nothing behind", arguments: TestDatabase.all)
  func rollback(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      await #expect(throws: Stop.self) {
        try await engine.write { session in
          try session.execute("INSERT INTO notes (id) VALUES ('a')")
          throw Stop()
        }
      }
      let rest = try await count(engine)
      #expect(rest == 0)
    }
  }

  @Test("A failed statement undoes all, even if the body hides it", arguments: TestDatabase.all)
  func hiddenFailure(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let name = database == .sqlite ? "notes.id" : "notes_pkey"
      await #expect(throws: RecordsError.constraint(.unique, name: name)) {
        try await engine.write { session in
          try session.execute("INSERT INTO notes (id) VALUES ('a')")
          _ = try? session.execute("INSERT INTO notes (id) VALUES ('a')")
        }
      }
      let rest = try await count(engine)
      #expect(rest == 0)
    }
  }

  @Test("A savepoint undoes its own and the rest goes on", arguments: TestDatabase.all)
  func savepoint(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      try await engine.write { session in
        try session.execute("INSERT INTO notes (id) VALUES ('a')")
        #expect(throws: RecordsError.self) {
          try session.savepoint {
            try session.execute("INSERT INTO notes (id) VALUES ('b')")
            try session.execute("INSERT INTO notes (id) VALUES ('a')")
          }
        }
        try session.savepoint { try session.execute("INSERT INTO notes (id) VALUES ('c')") }
      }
      let ids = try await engine.read { try $0.rows("SELECT id FROM notes ORDER BY id") }
      #expect(try ids.map { try $0.text("id") } == ["a", "c"])
    }
  }

  @Test("A reader sees one state, whatever is written meanwhile", arguments: TestDatabase.all)
  func snapshot(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let hasRead = AsyncStream.makeStream(of: Void.self)
      let hasWritten = DispatchSemaphore(value: 0)
      async let counts = engine.read { session in
        let before = try session.rows("SELECT id FROM notes").count
        hasRead.continuation.finish()
        hasWritten.wait()
        return (before, try session.rows("SELECT id FROM notes").count)
      }
      for await _ in hasRead.stream {}
      try await engine.write { try $0.execute("INSERT INTO notes (id) VALUES ('a')") }
      hasWritten.signal()
      let (before, after) = try await counts
      #expect(before == 0 && after == 0)
      let rest = try await count(engine)
      #expect(rest == 1)
    }
  }

  @Test("A read cannot write", arguments: TestDatabase.all)
  func readOnly(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      await #expect(throws: RecordsError.readOnly) {
        try await engine.read { try $0.execute("INSERT INTO notes (id) VALUES ('a')") }
      }
    }
  }

  @Test("Texts with U+0000 are refused before one engine cuts them", arguments: TestDatabase.all)
  func nulCharacter(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      await #expect(throws: RecordsError.nulCharacter) {
        try await engine.write { try $0.execute("INSERT INTO notes (id) VALUES (?)", ["a\0b"]) }
      }
    }
  }

  @Test("Changed rows are counted, other statements count none", arguments: TestDatabase.all)
  func changes(database: TestDatabase) async throws {
    try await withNotes(database) { engine in
      let counts = try await engine.write { session in
        [
          try session.execute("INSERT INTO notes (id) VALUES ('a'), ('b')"),
          try session.execute("UPDATE notes SET size = 1"),
          try session.execute("UPDATE notes SET size = 2 WHERE id = 'z'"),
          try session.execute("CREATE TABLE more (id \(session.dialect.integer))"),
          try session.execute("DELETE FROM notes"),
        ]
      }
      #expect(counts == [2, 2, 0, 0, 2])
    }
  }

  private struct Stop: Error {}

  private func count(_ engine: any Engine) async throws -> Int {
    try await engine.read { try $0.rows("SELECT id FROM notes").count }
  }
}

/// An engine with one table to try things on.
func withNotes(_ database: TestDatabase, _ body: (any Engine) async throws -> Void) async throws {
  try await database.withLocation { location in
    let engine = try Records.engine(location)
    try await engine.write { session in
      let sql = session.dialect
      try session.script(
        """
        CREATE TABLE notes (
          id \(sql.text) PRIMARY KEY, text \(sql.text), size \(sql.integer),
          weight \(sql.real), body \(sql.bytes), day \(sql.text), at \(sql.integer)
        ) \(sql.keyed)
        """)
    }
    try await body(engine)
    try await engine.close()
  }
}
