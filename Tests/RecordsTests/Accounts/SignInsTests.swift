import Testing

@testable import Records

@Suite("Sign-ins")
struct SignInsTests {
  @Test("Ended by idleness and by time, to the millisecond", arguments: TestDatabase.all)
  func limits(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let officer = try await People.add(to: engine)
      let limits = SignInLimits()
      let token = try await engine.write {
        try SignIns.begin(officer.id, county: TestCounty.id, now: .testing(), $0)
      }
      func lasts(_ moment: Moment) async throws -> Bool {
        try await engine.read {
          try SignIns.find(token, now: moment, limits: limits, $0)?.officer == officer
        }
      }
      func touch(_ moment: Moment) async throws {
        try await engine.write { try SignIns.touch(token, now: moment, $0) }
      }
      let idle = Moment.testing(30 * 60)
      let idles = [
        try await lasts(idle.adding(milliseconds: -1)), try await lasts(idle),
        try await lasts(idle.adding(milliseconds: 1)),
      ]
      #expect(idles == [true, false, false])
      let end = Moment.testing(10 * 3600)
      try await touch(end.adding(seconds: -60))
      try await touch(.testing(60))
      let ends = [
        try await lasts(end.adding(milliseconds: -1)), try await lasts(end),
        try await lasts(end.adding(milliseconds: 1)),
      ]
      #expect(ends == [true, false, false], "however busy; and no visit sets the time back")
    }
  }

  @Test("The database does not hold the token", arguments: TestDatabase.all)
  func hashed(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let officer = try await People.add(to: engine)
      let token = try await engine.write {
        try SignIns.begin(officer.id, county: TestCounty.id, now: .testing(), $0)
      }
      let rows = try await engine.read { try $0.rows("SELECT * FROM sign_ins") }
      let stored = try #require(rows.first).bytes("token_hash")
      #expect(rows.count == 1 && Hexadecimal.text(stored) != token.text && stored == token.hash)
      let forged = Token(text: Hexadecimal.text(stored))
      let found = try await engine.read {
        try SignIns.find(#require(forged), now: .testing(), limits: .init(), $0)
      }
      #expect(found == nil, "what is stolen from the database opens nothing")
    }
  }

  @Test("What has run out is removed, and nothing else", arguments: TestDatabase.all)
  func removed(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let officer = try await People.add(to: engine)
      let limits = SignInLimits()
      try await engine.write { session in
        for second in [0, 1, 2] {
          _ = try SignIns.begin(
            officer.id, county: TestCounty.id, now: .testing(Int64(second)), session)
        }
      }
      let count = try await engine.write {
        try SignIns.removeEnded(now: .testing(30 * 60 + 1), limits: limits, $0)
      }
      #expect(count == 2)
    }
  }
}
