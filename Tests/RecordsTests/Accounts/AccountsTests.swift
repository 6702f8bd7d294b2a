import Testing

@testable import Records

@Suite("Signing in")
struct AccountsTests {
  private static let here = "203.0.113.7"

  private static func outcome(
    _ accounts: Accounts, _ name: String = "wangxiulan", password: String = People.password,
    source: String = here, replacing old: Token? = nil, at second: Int64 = 0
  ) async throws -> SignInOutcome {
    try await accounts.signIn(
      name, password, county: TestCounty.id, source: source, replacing: old, now: .testing(second))
  }

  private static func word(_ outcome: SignInOutcome) -> String {
    switch outcome {
    case .signedIn: "in"
    case .refused: "refused"
    case .locked(let until): "until \((until.milliseconds - Moment.testing().milliseconds) / 1000)"
    case .busy: "busy"
    }
  }

  private static func token(_ outcome: SignInOutcome) throws -> Token {
    guard case .signedIn(let token, _) = outcome else { throw AccountFault.noSuchOfficer }
    return token
  }

  private static func acts(_ engine: any Engine) async throws -> [String] {
    let entries = try await engine.read { try Log.entries(TestCounty.id, after: 0, $0) }
    return entries.map { "\($0.actor.rawValue) \($0.act.rawValue) \($0.subject.rawValue)" }
  }

  @Test(
    "Right and wrong, each in the log, and nobody is told which was wrong",
    arguments: TestDatabase.all)
  func inAndOut(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let officer = try await People.add(to: engine)
      let accounts = try People.accounts(engine)
      let words = [
        Self.word(try await Self.outcome(accounts, password: "river-lamp-8")),
        Self.word(try await Self.outcome(accounts, "nobody")),
        Self.word(try await Self.outcome(accounts, "../;", password: "")),
      ]
      let token = try Self.token(try await Self.outcome(accounts, " WangXiulan "))
      let signedIn = try await accounts.current(token, now: .testing(5))
      try await accounts.signOut(token, now: .testing(9))
      let after = try await accounts.current(token, now: .testing(10))
      let acts = try await Self.acts(engine)
      #expect(words == ["refused", "refused", "refused"])
      #expect(signedIn?.officer == officer && after == nil)
      #expect(
        acts == [
          "visitor sign-in-failed officer/140930-1", "visitor sign-in-failed officer/unknown",
          "visitor sign-in-failed officer/unknown", "officer:140930-1 sign-in officer/140930-1",
          "officer:140930-1 sign-out officer/140930-1",
        ])
    }
  }

  @Test("A token that the browser brought along ends: no fixation", arguments: TestDatabase.all)
  func noFixation(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      _ = try await People.add(to: engine)
      let accounts = try People.accounts(engine)
      let planted = Token.random()
      let first = try Self.token(try await Self.outcome(accounts, replacing: planted))
      let second = try Self.token(try await Self.outcome(accounts, replacing: first))
      let (old, new, forged) = (
        try await accounts.current(first, now: .testing()),
        try await accounts.current(second, now: .testing()),
        try await accounts.current(planted, now: .testing())
      )
      #expect(first != planted && second != first)
      #expect(old == nil && new != nil && forged == nil)
    }
  }

  @Test(
    "Five wrong ones lock the name, longer each time, also after a restart",
    arguments: TestDatabase.all)
  func locked(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      _ = try await People.add(to: engine)
      var words: [String] = []
      for second in [0, 1, 2, 3, 4, 5, 63, 64, 65, 183, 184] as [Int64] {
        // A new one each time, as after a restart.
        let accounts = try People.accounts(engine)
        let password = second == 184 ? People.password : "river-lamp-8"
        words.append(
          Self.word(
            try await Self.outcome(
              accounts, password: password, source: "198.51.100.\(second)", at: second)))
      }
      #expect(
        words == [
          "refused", "refused", "refused", "refused", "refused", "until 64", "until 64",
          "refused", "until 184", "until 184", "in",
        ])
      let after = try await Self.outcome(
        try People.accounts(engine), password: "wrong", at: 185)
      #expect(Self.word(after) == "refused", "the right one began a new count")
    }
  }

  @Test(
    "An address that tries many names is locked; one right password does not wash it clean",
    arguments: TestDatabase.all)
  func source(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      _ = try await People.add(to: engine)
      let accounts = try People.accounts(engine)
      var words: [String: Int] = [:]
      for number in 0..<29 {
        words[Self.word(try await Self.outcome(accounts, "name\(number)")), default: 0] += 1
      }
      let right = Self.word(try await Self.outcome(accounts))
      let last = Self.word(try await Self.outcome(accounts, "name29"))
      let locked = Self.word(try await Self.outcome(accounts))
      let elsewhere = Self.word(try await Self.outcome(accounts, source: "203.0.113.8"))
      #expect(words == ["refused": 29] && right == "in" && last == "refused")
      #expect(locked == "until 60" && elsewhere == "in")
    }
  }

  @Test(
    "Attempts at the same moment are counted before they are tried", arguments: TestDatabase.all)
  func parallel(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      _ = try await People.add(to: engine)
      let accounts = try People.accounts(engine)
      let words = try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<20 {
          group.addTask {
            Self.word(
              try await Self.outcome(
                accounts, password: "wrong-\(number)", source: "198.51.100.\(number)"))
          }
        }
        return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      }
      #expect(words == ["refused": 5, "until 60": 15])
    }
  }

  @Test(
    "Who has left does not get in; a hash of another cost is renewed", arguments: TestDatabase.all)
  func leftAndRenewed(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let cheap = PasswordCost(memory: 32, passes: 1, lanes: 1)
      let officer = try await People.add(to: engine, cost: cheap)
      let accounts = try People.accounts(engine)
      let first = Self.word(try await Self.outcome(accounts))
      let hash = try await engine.read { try Officers.passwordHash(of: officer.id, $0) }
      let second = Self.word(try await Self.outcome(accounts))
      try await engine.write { try Officers.setActive(false, officer.id, $0) }
      let left = Self.word(try await Self.outcome(accounts))
      #expect([first, second, left] == ["in", "in", "refused"])
      #expect(hash?.cost == People.cost)
    }
  }

  @Test("A new password ends all sign-ins but the one it gives", arguments: TestDatabase.all)
  func changed(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let officer = try await People.add(to: engine)
      let accounts = try People.accounts(engine)
      let old = try Self.token(try await Self.outcome(accounts))
      func change(_ from: String, _ to: String) async throws -> PasswordOutcome {
        try await accounts.changePassword(
          of: officer, from: from, to: to, source: Self.here, now: .testing())
      }
      guard case .wrongPassword = try await change("wrong", "quiet-river-9") else {
        Issue.record("the old one must be right")
        return
      }
      guard case .notGoodEnough(.tooShort(fewest: 10)) = try await change(People.password, "short")
      else {
        Issue.record("the new one must be good enough")
        return
      }
      guard case .changed(let new) = try await change(People.password, "quiet-river-9") else {
        Issue.record("changed")
        return
      }
      let (before, after) = (
        try await accounts.current(old, now: .testing()),
        try await accounts.current(new, now: .testing())
      )
      let words = [
        Self.word(try await Self.outcome(accounts)),
        Self.word(try await Self.outcome(accounts, password: "quiet-river-9")),
      ]
      #expect(before == nil && after?.officer.mustChangePassword == false)
      #expect(words == ["refused", "in"])
    }
  }
}
