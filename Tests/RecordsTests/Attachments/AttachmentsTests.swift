import Testing

@testable import Records

@Suite("Attachments")
struct AttachmentsTests {
  private static let subject = RecordSubject("request", "140930-17")
  private static let pdf = Array("%PDF-1.7 王秀兰".utf8)

  private static func attach(
    _ file: KeptFile, to subject: RecordSubject = subject, county: CountyCode = TestCounty.id,
    most: Int = 10, _ engine: any Engine
  ) async throws -> AttachedFile {
    let limits = AttachmentLimits(most: most)
    return try await engine.write {
      try Attachments.add(
        file, to: subject, county: county, limits: limits, now: .testing(), $0)
    }
  }

  private static func keep(
    _ store: FileStore, _ content: [UInt8] = pdf, _ name: String = "../证明.pdf"
  ) async throws -> KeptFile {
    try await store.keep(content, named: name, limits: AttachmentLimits(), now: .testing())
  }

  @Test("A file kept once, attached twice under two names", arguments: TestDatabase.all)
  func attached(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let folder = try ScratchFolder()
      let store = try FileStore(path: folder.file("files"))
      let first = try await Self.attach(try await Self.keep(store), engine)
      let second = try await Self.attach(
        try await Self.keep(store, Self.pdf, "委托书.PDF"), engine)
      let elsewhere = try await Self.attach(
        try await Self.keep(store), county: TestCounty.other, engine)
      let found = try await engine.read {
        try Attachments.of(Self.subject, county: TestCounty.id, $0)
      }
      let files = try await engine.read { try $0.rows("SELECT county FROM files") }
      let content = try await store.content(of: found[0].file.hash)
      #expect(found == [first, second] && content == Self.pdf)
      #expect(found.map(\.file.name) == ["证明.pdf", "委托书.pdf"])
      #expect(found.map(\.position) == [1, 2] && found[0].file.kind == .pdf)
      #expect(elsewhere.position == 1 && files.count == 2, "one row in each county")
    }
  }

  @Test("Not one more than the limit", arguments: TestDatabase.all)
  func limited(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let folder = try ScratchFolder()
      let store = try FileStore(path: folder.file("files"))
      let file = try await Self.keep(store)
      for _ in 0..<3 { _ = try await Self.attach(file, most: 3, engine) }
      await #expect(throws: AttachmentRefusal.tooMany(count: 4, most: 3)) {
        try await Self.attach(file, most: 3, engine)
      }
    }
  }

  @Test("A refused file is not kept")
  func refused() async throws {
    let folder = try ScratchFolder()
    let store = try FileStore(path: folder.file("files"))
    await #expect(throws: AttachmentRefusal.markup) {
      try await Self.keep(store, Array("<html>".utf8), "a.txt")
    }
    let files = try await store.files(before: .testing(1))
    #expect(files == [])
  }

  @Test("Garbage is what nothing refers to and is old enough", arguments: TestDatabase.all)
  func garbage(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let folder = try ScratchFolder()
      let store = try FileStore(path: folder.file("files"))
      let used = try await Self.keep(store)
      let drafted = try await Self.keep(store, Array("%PDF-1.4".utf8))
      let orphan = try await Self.keep(store, Array("%PDF-1.5".utf8))
      _ = try await Self.attach(used, engine)
      _ = try await Self.attach(drafted, engine)
      try await engine.write {
        try Attachments.remove(2, from: Self.subject, county: TestCounty.id, $0)
      }
      let young = try await store.garbage(before: .testing(), in: engine)
      let found = try await store.garbage(before: .testing(1), in: engine)
      let count = try await store.removeGarbage(before: .testing(1), in: engine)
      let left = try await store.files(before: .testing(1))
      let rows = try await engine.read { try $0.rows("SELECT hash FROM files") }
      #expect(young == [] && Set(found) == [drafted.hash, orphan.hash] && count == 2)
      #expect(left == [used.hash])
      #expect(try rows.map { try $0.bytes("hash") } == [used.hash.bytes])
      await #expect(throws: RecordsError.self, "the schema keeps what is referred to") {
        try await engine.write { try Attachments.forget(used.hash, $0) }
      }
    }
  }
}
