import Testing

@testable import Records

@Suite("Throttling in the database")
struct ThrottleTests {
  private static let rule = ThrottleRule(free: 2, firstWait: 60, longestWait: 600)
  private static let rules = ThrottleRules([.requestNumber: rule, .codeSource: rule])

  @Test("Query codes: by request and by address, in one county only", arguments: TestDatabase.all)
  func codes(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let throttle = Throttle(keys: try .testing(1), rules: Self.rules)
      func attempt(
        _ number: String, _ address: String, _ county: CountyCode = TestCounty.id, at second: Int64
      ) async throws -> ThrottleAnswer {
        try await engine.write {
          try throttle.attempt(
            [.requestNumber(number), .codeSource(address)], county: county, now: .testing(second),
            $0)
        }
      }
      let answers = [
        try await attempt("1", "203.0.113.1", at: 0), try await attempt("1", "203.0.113.2", at: 1),
        try await attempt("1", "203.0.113.3", at: 2), try await attempt("2", "203.0.113.3", at: 2),
        try await attempt("1", "203.0.113.4", TestCounty.other, at: 2),
        try await attempt("1", "203.0.113.3", at: 60),
        try await attempt("1", "203.0.113.3", at: 61),
        try await attempt("3", "203.0.113.3", at: 62),
      ]
      #expect(
        answers == [
          .allowed, .allowed, .locked(until: .testing(61)), .allowed, .allowed,
          .locked(until: .testing(61)), .allowed, .locked(until: .testing(121)),
        ])
    }
  }

  @Test(
    "Neither names nor addresses are stored; what is forgotten is removed",
    arguments: TestDatabase.all)
  func stored(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let throttle = Throttle(keys: try .testing(1), rules: Self.rules)
      try await engine.write { session in
        for second in [0, 1] as [Int64] {
          _ = try throttle.attempt(
            [.requestNumber("\(second)")], county: TestCounty.id, now: .testing(second), session)
        }
      }
      let rows = try await engine.read { try $0.rows("SELECT * FROM throttles") }
      let lengths = try rows.map { try $0.bytes("target").count }
      let removed = try await engine.write {
        try throttle.removeForgotten(now: .testing(86_400), $0)
      }
      #expect(lengths == [36, 36] && removed == 1)
    }
  }

  @Test("An administrator lifts a lock", arguments: TestDatabase.all)
  func lifted(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let throttle = Throttle(keys: try .testing(1), rules: Self.rules)
      let answers = try await engine.write { session in
        var answers: [ThrottleAnswer] = []
        for number in 0..<4 {
          if number == 3 {
            try throttle.forget(.requestNumber("1"), county: TestCounty.id, session)
          }
          answers.append(
            try throttle.attempt(
              [.requestNumber("1")], county: TestCounty.id, now: .testing(), session))
        }
        return answers
      }
      #expect(answers == [.allowed, .allowed, .locked(until: .testing(60)), .allowed])
    }
  }
}
