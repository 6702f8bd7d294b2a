import Foundation
import Testing

@testable import Records

@Suite("SQLite is opened for keeps")
struct SQLiteEngineTests {
  @Test("A commit waits for the disk; the settings hold on every connection")
  func settings() async throws {
    try await TestDatabase.sqlite.withLocation { location in
      let engine = try Records.engine(location)
      let read = { @Sendable (session: any Session) in
        try ["journal_mode", "synchronous", "foreign_keys", "cache_size"].map { name in
          try #require(try session.row("PRAGMA \(name)")).value(name)
        }
      }
      let writer = try await engine.write(read)
      #expect(writer == ["wal", 2, 1, -2000])
      let reader = try await engine.read(read)
      #expect(reader == ["wal", 2, 1, -2000])
      try await engine.close()
    }
  }

  @Test("Nobody else on the machine reads the file")
  func permissions() async throws {
    try await TestDatabase.sqlite.withLocation { location in
      guard case .sqlite(let path) = location else { return }
      let records = try await Records.open(location)
      for file in [path, path + "-wal", path + "-shm"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file.suffix(4))")
      }
      try await records.close()
    }
  }

  @Test("What is no database is said to be none")
  func notADatabase() async throws {
    try await TestDatabase.sqlite.withLocation { location in
      guard case .sqlite(let path) = location else { return }
      try Data(repeating: 65, count: 8192).write(to: URL(filePath: path))
      await #expect(throws: RecordsError.corrupt(code: "SQLITE 26")) {
        try await Records.open(location)
      }
    }
  }

  @Test("A folder that is not there is said to be unavailable")
  func noFolder() async throws {
    await #expect(throws: RecordsError.unavailable(code: "SQLITE 14")) {
      try await Records.open(.sqlite(path: "/nonexistent/folder/records.sqlite"))
    }
  }
}
