import Testing

@testable import Records

@Suite("The log in the database")
struct LogStoreTests {
  private static let receive = LogAct(rawValue: "receive")
  private static let subject = RecordSubject("request", "140930-17")

  private static func act(
    _ engine: any Engine, _ county: CountyCode = TestCounty.id, _ subject: RecordSubject = subject,
    times: Int = 1
  ) async throws {
    try await engine.write(logging: county, by: .requester, now: .testing()) { _, pad in
      for number in 0..<times { pad.note(receive, subject, ["number": .number(Int64(number))]) }
    }
  }

  @Test("An act and its entry are there together or not at all", arguments: TestDatabase.all)
  func together(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      struct Stop: Error {}
      await #expect(throws: Stop.self) {
        try await engine.write(logging: TestCounty.id, by: .system, now: .testing()) { _, pad in
          pad.note(Self.receive, Self.subject)
          throw Stop()
        }
      }
      try await engine.write(logging: TestCounty.id, by: .system, now: .testing()) { _, _ in }
      let empty = try await engine.read { try Log.head(TestCounty.id, $0) }
      try await Self.act(engine, times: 2)
      try await Self.act(engine, TestCounty.id, RecordSubject("request", "140930-18"))
      let (head, ofSubject, latest, byOther) = try await engine.read { session in
        (
          try Log.head(TestCounty.id, session),
          try Log.entries(of: Self.subject, county: TestCounty.id, session),
          try Log.find(LogFilter(), TestCounty.id, before: 3, session).entries,
          try Log.find(LogFilter(actor: .system), TestCounty.id, session).entries
        )
      }
      #expect(empty == nil, "no act, no entry")
      #expect(head?.serial == 3)
      #expect(ofSubject.map(\.serial) == [1, 2] && latest.map(\.serial) == [2, 1])
      #expect(ofSubject.map(\.details) == [#"{"number":0}"#, #"{"number":1}"#])
      #expect(ofSubject[1].previous == ofSubject[0].hash && byOther == [])
    }
  }

  @Test("Nothing that speaks SQL changes or removes an entry", arguments: TestDatabase.all)
  func appendOnly(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      try await Self.act(engine, times: 3)
      var statements = [
        "UPDATE log_entries SET details = '{}'",
        "UPDATE log_entries SET serial = 9 WHERE serial = 3",
        "DELETE FROM log_entries WHERE serial = 3", "DELETE FROM log_entries",
        "DELETE FROM log_heads", "UPDATE log_heads SET serial = 2",
        "UPDATE log_heads SET hash = previous FROM log_entries WHERE log_entries.serial = 2",
        "UPDATE log_heads SET county = '140931', serial = 9",
        "INSERT INTO log_heads (county, serial, hash) SELECT '140931', 7, hash FROM log_heads",
      ]
      switch database {
      case .sqlite:
        statements.append("INSERT OR REPLACE INTO log_entries SELECT * FROM log_entries")
        statements.append("UPDATE OR REPLACE log_entries SET serial = 1 WHERE serial = 3")
      case .postgres: statements += ["TRUNCATE log_entries", "TRUNCATE log_heads"]
      }
      for statement in statements {
        await #expect(throws: RecordsError.self, "\(statement)") {
          try await engine.write { try $0.execute(statement) }
        }
      }
      let verdict = try await LogVerifier(engine: engine).verify(TestCounty.id)
      let head = try await engine.read { try Log.head(TestCounty.id, $0) }
      #expect(verdict == head.map(LogVerdict.whole))
    }
  }

  @Test(
    "Many acts at once in two counties by two programs: no gap, no double, no deadlock",
    arguments: TestDatabase.all)
  func concurrent(database: TestDatabase) async throws {
    try await database.withLocation { location in
      try await Self.withTwo(location) { engines in
        try await withThrowingTaskGroup(of: Void.self) { group in
          for number in 0..<60 {
            let engine = engines[number % 2]
            let county = number % 3 == 0 ? TestCounty.other : TestCounty.id
            group.addTask { try await Self.act(engine, county, times: 1 + number % 2) }
          }
          try await group.waitForAll()
        }
        let verdicts = try await LogVerifier(engine: engines[0], page: 7).verify()
        let ends = try verdicts.map { county, verdict in
          guard case .whole(let head) = verdict else { throw LogBreak.missing(serial: 0) }
          return "\(county.rawValue) \(head.serial)"
        }
        #expect(ends == ["140930 60", "140931 30"])
      }
    }
  }

  /// Two engines over one database, as the portal and a command have it.
  private static func withTwo(
    _ location: DatabaseLocation, _ body: ([any Engine]) async throws -> Void
  ) async throws {
    let first = try await Records.open(location)
    try await TestCounty.fill(first.engine)
    let second = try await Records.open(location)
    do {
      try await body([first.engine, second.engine])
    } catch {
      try? await first.close()
      try? await second.close()
      throw error
    }
    try await first.close()
    try await second.close()
  }

  @Test("Who may drop triggers is found out, whatever he does", arguments: TestDatabase.all)
  func tampered(database: TestDatabase) async throws {
    let cases: [(String, LogBreak, Comment)] = [
      ("UPDATE log_entries SET moment = moment + 1 WHERE serial = 5", .changed(serial: 5), "when"),
      ("UPDATE log_entries SET actor = 'system' WHERE serial = 5", .changed(serial: 5), "who"),
      ("UPDATE log_entries SET act = 'reply' WHERE serial = 5", .changed(serial: 5), "what"),
      (
        "UPDATE log_entries SET subject = 'request/1' WHERE serial = 5", .changed(serial: 5),
        "which"
      ),
      ("UPDATE log_entries SET details = '{}' WHERE serial = 5", .changed(serial: 5), "how"),
      ("DELETE FROM log_entries WHERE serial = 5", .missing(serial: 5), "one removed"),
      ("DELETE FROM log_entries WHERE serial <= 2", .missing(serial: 1), "the first removed"),
      ("DELETE FROM log_entries WHERE serial > 6", .truncated(last: 6, known: 9), "cut off"),
      ("DELETE FROM log_entries", .truncated(last: 0, known: 9), "emptied"),
      (
        """
        UPDATE log_entries SET serial = 100 WHERE serial = 4;
        UPDATE log_entries SET serial = 4 WHERE serial = 6;
        UPDATE log_entries SET serial = 6 WHERE serial = 100
        """, .moved(serial: 4, from: 6), "two exchanged"
      ),
      ("DELETE FROM log_heads", .headDisagrees(last: 9, head: 0), "the head removed"),
      ("UPDATE log_heads SET serial = 8", .headDisagrees(last: 9, head: 8), "the head set back"),
    ]
    for (script, fault, why) in cases {
      try await TestCounty.withEngine(database) { engine in
        try await Self.act(engine, times: 9)
        try await Self.dropTriggers(engine)
        try await engine.write { try $0.script(script) }
        let verdicts = try await LogVerifier(engine: engine, page: 4).verify()
        #expect(verdicts.map(\.1) == [.broken(fault)], why)
      }
    }
  }

  @Test("Cut off with the head set back: only the anchor knows", arguments: TestDatabase.all)
  func anchored(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      try await Self.act(engine, times: 9)
      let known = try await engine.read { try #require(try Log.head(TestCounty.id, $0)) }
      let anchor = LogAnchor.none.adding(known, of: TestCounty.id)
      let verifier = LogVerifier(engine: engine)
      let before = try await verifier.verify(TestCounty.id, anchor: anchor)
      try await Self.dropTriggers(engine)
      try await engine.write { session in
        try session.script(
          """
          UPDATE log_heads SET serial = 7,
            hash = (SELECT hash FROM log_entries WHERE serial = 7);
          DELETE FROM log_entries WHERE serial > 7
          """)
      }
      let without = try await verifier.verify(TestCounty.id)
      let with = try await verifier.verify(TestCounty.id, anchor: anchor)
      try await engine.write { session in
        try session.script("DELETE FROM log_entries; DELETE FROM log_heads")
      }
      let all = try await verifier.verify(anchor: anchor)
      #expect(before == .whole(known))
      #expect(without != .broken(.truncated(last: 7, known: 9)), "nothing to see")
      #expect(with == .broken(.truncated(last: 7, known: 9)))
      #expect(all.map(\.1) == [.broken(.truncated(last: 0, known: 9))], "the county itself is gone")
    }
  }

  private static func dropTriggers(_ engine: any Engine) async throws {
    try await engine.write { session in
      switch session.dialect {
      case .sqlite:
        let rows = try session.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for row in rows { try session.script("DROP TRIGGER \(try row.text("name"))") }
      case .postgres:
        try session.script("DROP FUNCTION log_stays CASCADE")
      }
    }
  }
}
