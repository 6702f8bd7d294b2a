import Testing

@testable import Records

@Suite("The database knows the keys it was written with")
struct KeyRegisterTests {
  @Test("A new database gets a new key, and finds it again", arguments: TestDatabase.all)
  func firstStart(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let folder = try ScratchFolder()
      let file = KeyFile(path: folder.file("keys"))
      let first = try await KeyRegister.open(file, for: engine)
      let again = try await KeyRegister.open(file, for: engine)
      #expect(first.checkValue(of: first.newest) == again.checkValue(of: again.newest))
      _ = try file.addKey()
      let rotated = try await KeyRegister.open(file, for: engine)
      let known = try await engine.read { try $0.rows("SELECT id FROM sealing_keys ORDER BY id") }
      #expect(rotated.newest == KeyID(rawValue: 2))
      #expect(try known.map { try $0.integer("id") } == [1, 2])
    }
  }

  @Test("A lost key file is not made anew where values are sealed", arguments: TestDatabase.all)
  func lost(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let folder = try ScratchFolder()
      _ = try await KeyRegister.open(KeyFile(path: folder.file("keys")), for: engine)
      let other = KeyFile(path: folder.file("other"))
      await #expect(throws: KeyFileFault.missing) {
        try await KeyRegister.open(other, for: engine)
      }
      #expect(!PrivateFile.exists(other.path), "nothing was made")
      _ = try other.loadOrCreate()
      await #expect(throws: KeyRegisterFault.differs(KeyID(rawValue: 1))) {
        try await KeyRegister.open(other, for: engine)
      }
    }
  }

  @Test("An older copy of the key file lacks a key", arguments: TestDatabase.all)
  func older(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let (old, new) = (try KeyRing.testing(1), try KeyRing.testing(1, 2))
      try await engine.write { try KeyRegister.check(new, $0) }
      await #expect(throws: KeyRegisterFault.missing(KeyID(rawValue: 2))) {
        try await engine.write { try KeyRegister.check(old, $0) }
      }
    }
  }
}
