import HTTPTypes
import Testing

@testable import Office
@testable import Portal
@testable import Records

@Suite("Guessing is slowed down, and keeps nobody out for long")
struct GuessingTests {
  private func signIn(
    _ browser: Intruder, _ name: String, _ password: String
  ) async throws -> HTTPResponse.Status {
    if browser.token.isEmpty { _ = try await browser.get("/desk/sign-in") }
    return try await browser.post("/desk/sign-in", ["name": name, "password": password]).status
  }

  private func follow(
    _ browser: Intruder, _ number: String, _ code: String
  ) async throws -> HTTPResponse.Status {
    if browser.token.isEmpty { _ = try await browser.get("/progress") }
    return try await browser.post("/progress", ["number": number, "code": code]).status
  }

  @Test("Passwords of one name, from wherever", arguments: AttackDatabase.all)
  func byName(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database, isBehindProxy: true) { portal in
      for index in 0..<8 {
        let browser = portal.browser()
        browser.headers["X-Forwarded-For"] = "203.0.113.\(index)"
        let status = try await signIn(browser, "handler", "wrong-\(index)")
        #expect(status == (index < 5 ? .unprocessableContent : .tooManyRequests), "\(index)")
      }
      let owner = portal.browser()
      owner.headers["X-Forwarded-For"] = "198.51.100.1"
      #expect(try await signIn(owner, "handler", AttackedPortal.password) == .tooManyRequests)
      portal.clock.pass(seconds: 60)
      #expect(try await signIn(owner, "handler", AttackedPortal.password) == .seeOther)
    }
  }

  @Test("However long somebody fails on purpose, the wait is a quarter of an hour at most")
  func lockout() async throws {
    try await AttackedPortal.with(isBehindProxy: true) { portal in
      for index in 0..<200 {
        let browser = portal.browser()
        browser.headers["X-Forwarded-For"] = "203.0.\(index).1"
        _ = try await signIn(browser, "handler", "wrong")
        portal.clock.pass(seconds: 60)
      }
      portal.clock.pass(seconds: 15 * 60)
      #expect(try await signIn(portal.browser(), "handler", AttackedPortal.password) == .seeOther)
    }
  }

  @Test("Who fails at a name without end does not keep its owner out of the own browser")
  func ownBrowser() async throws {
    try await AttackedPortal.with(isBehindProxy: true) { portal in
      let owner = portal.browser()
      #expect(try await signIn(owner, "handler", AttackedPortal.password) == .seeOther)
      let known = try #require(owner.cookies["gongkai-browser"])
      for index in 0..<10 {
        let attacker = portal.browser()
        attacker.headers["X-Forwarded-For"] = "203.0.113.\(index)"
        _ = try await signIn(attacker, "handler", "wrong")
      }
      let later = portal.browser()
      #expect(try await signIn(later, "handler", AttackedPortal.password) == .tooManyRequests)
      later.cookies["gongkai-browser"] = known
      #expect(try await signIn(later, "handler", AttackedPortal.password) == .seeOther)
      let other = known.hasPrefix("0") ? "1" : "0"
      for forged in ["x", known + "0", String(known.dropLast()), other + known.dropFirst(), "."] {
        let thief = portal.browser()
        thief.cookies["gongkai-browser"] = forged
        #expect(try await signIn(thief, "handler", AttackedPortal.password) == .tooManyRequests)
      }
    }
  }

  @Test("A known browser is known for one name, and may guess no more than others")
  func knownBrowser() async throws {
    try await AttackedPortal.with(isBehindProxy: true) { portal in
      let owner = portal.browser()
      #expect(try await signIn(owner, "handler", AttackedPortal.password) == .seeOther)
      let known = try #require(owner.cookies["gongkai-browser"])
      for name in ["handler", "head"] {
        for index in 0..<6 {
          let thief = portal.browser()
          thief.cookies["gongkai-browser"] = known
          thief.headers["X-Forwarded-For"] = "203.0.113.\(index)"
          let status = try await signIn(thief, name, "wrong")
          #expect(status == (index < 5 ? .unprocessableContent : .tooManyRequests), "\(name)")
        }
      }
      let other = portal.browser()
      #expect(try await signIn(other, "head", AttackedPortal.password) == .tooManyRequests)
      #expect(try await signIn(other, "handler", AttackedPortal.password) == .seeOther)
    }
  }

  @Test("Many names from one address; IPv6 counts by the subscriber", arguments: AttackDatabase.all)
  func bySource(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database, isBehindProxy: true) { portal in
      for source in ["203.0.113.7", "2001:db8:1:2"] {
        var answers: [HTTPResponse.Status] = []
        for index in 0..<32 {
          let browser = portal.browser()
          browser.headers["X-Forwarded-For"] =
            source.contains(":") ? "\(source):\(index):\(index * 7)::1" : source
          answers.append(try await signIn(browser, "nobody\(index)", "wrong"))
        }
        #expect(answers.filter { $0 == .tooManyRequests }.count == 2, "\(source)")
      }
      let neighbour = portal.browser()
      neighbour.headers["X-Forwarded-For"] = "2001:db8:1:3::1"
      #expect(try await signIn(neighbour, "handler", AttackedPortal.password) == .seeOther)
    }
  }

  @Test("Attempts are remembered when the program starts again")
  func restart() async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      for _ in 0..<5 { _ = try await signIn(browser, "handler", "wrong") }
      // Nothing is kept in the process: a second one over the same records answers the same.
      let keys = try #require(KeyRing(secrets: [KeyID(rawValue: 1): Array(0..<32)]))
      let accounts = Accounts(
        engine: portal.records.engine, hasher: PasswordHasher(cost: .attacked),
        throttle: Throttle(keys: keys))
      let outcome = try await accounts.signIn(
        "handler", AttackedPortal.password, county: AttackedPortal.county, source: "198.51.100.9",
        now: portal.now)
      guard case .locked = outcome else {
        Issue.record("not locked after a restart")
        return
      }
    }
  }

  @Test(
    "X-Forwarded-For neither frees who guesses nor has others counted",
    arguments: [
      (true, ["1.1.1.#, 203.0.113.7"], true, "what the visitor wrote stands before the last hop"),
      (true, ["203.0.113.#"], false, "the proxy's own word is believed"),
      (false, ["203.0.113.#"], true, "without a proxy nothing is believed"),
      (true, ["#"], true, "no address is one source"),
      (true, [""], true, "an empty one is the proxy's"),
    ])
  func forwarded(
    _ isBehindProxy: Bool, _ header: [String], _ isCounted: Bool, _ why: String
  ) async throws {
    try await AttackedPortal.with(isBehindProxy: isBehindProxy) { portal in
      var last = HTTPResponse.Status.ok
      for index in 0..<31 {
        let browser = portal.browser()
        browser.headers["X-Forwarded-For"] = header[0].replacing("#", with: "\(index)")
        last = try await signIn(browser, "nobody\(index)", "wrong")
      }
      #expect(last == (isCounted ? .tooManyRequests : .unprocessableContent), "\(why)")
    }
  }

  @Test(
    "The last hop",
    arguments: [
      ("203.0.113.7", "203.0.113.7"), ("1.1.1.1, 203.0.113.7", "203.0.113.7"),
      ("203.0.113.7:52100", "203.0.113.7"), ("[2001:db8::1]:52100", "2001:db8::1"),
      ("2001:db8::1", "2001:db8::1"), ("\"[2001:db8::1]\"", "2001:db8::1"), (" , ", nil),
      ("203.0.113.7,", nil), ("", nil),
    ])
  func hops(_ header: String, _ hop: String?) {
    #expect(ForwardedSource.lastHop(header) == hop)
  }

  @Test("Only a connection from this machine is the proxy's")
  func proxies() {
    for source in ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", "local"] {
      #expect(ForwardedSource.isThisMachine(source), "\(source)")
    }
    for source in ["203.0.113.7", "10.0.0.1", "::2", "1270.0.0.1", "::ffff:10.0.0.1", ""] {
      #expect(!ForwardedSource.isThisMachine(source), "\(source)")
    }
  }

  @Test("Query codes of one number and from one address", arguments: AttackDatabase.all)
  func codes(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database, isBehindProxy: true) { portal in
      let mine = try await portal.submitted()
      let number = try await portal.record(mine.request).number
      for index in 0..<12 {
        let browser = portal.browser()
        browser.headers["X-Forwarded-For"] = "203.0.113.\(index)"
        let status = try await follow(browser, number, "0000-0000-00\(10 + index)")
        #expect(status == (index < 10 ? .unprocessableContent : .tooManyRequests), "\(index)")
      }
      portal.clock.pass(seconds: 60)
      let owner = portal.browser()
      owner.headers["X-Forwarded-For"] = "198.51.100.1"
      #expect(try await follow(owner, number, mine.code.printed) == .seeOther, "after a minute")
      var guesses: [HTTPResponse.Status] = []
      for index in 0..<32 {
        let browser = portal.browser()
        browser.headers["X-Forwarded-For"] = "2001:db8:9:9:\(index)::1"
        guesses.append(try await follow(browser, "清财依申请〔2026〕\(index)号", "0000-0000-0000"))
      }
      #expect(guesses.filter { $0 == .tooManyRequests }.count == 2)
    }
  }

  @Test("An unknown number and a wrong code are answered alike, to the letter")
  func sameAnswer() async throws {
    try await AttackedPortal.with { portal in
      let number = try await portal.record(try await portal.submitted().request).number
      let browser = portal.browser()
      _ = try await browser.get("/progress")
      let shown = { (answer: Intruder.Answer) in
        answer.text.replacing(number, with: "N").replacing("没有的号", with: "N")
      }
      let wrong = try await browser.post(
        "/progress", ["number": number, "code": "0000-0000-0000"])
      let unknown = try await browser.post(
        "/progress", ["number": "没有的号", "code": "0000-0000-0000"])
      #expect(wrong.status == unknown.status)
      #expect(shown(wrong) == shown(unknown))
    }
  }

  @Test(
    "An unknown name, a wrong password and who has left are answered alike, after the same work")
  func sameRefusal() async throws {
    try await AttackedPortal.with { portal in
      let reviewer = try portal.who("reviewer")
      try await portal.records.write { try Officers.setActive(false, reviewer, $0) }
      let browser = portal.browser()
      _ = try await browser.get("/desk/sign-in")
      var answers: Set<String> = []
      for name in ["handler", "nobody", "reviewer"] {
        let answer = try await browser.post(
          "/desk/sign-in", ["name": name, "password": AttackedPortal.password + "x"])
        #expect(answer.status == .unprocessableContent)
        answers.insert(answer.text.replacing("value=\"\(name)\"", with: ""))
      }
      #expect(answers.count == 1)
      let gone = try await browser.post(
        "/desk/sign-in", ["name": "reviewer", "password": AttackedPortal.password])
      #expect(gone.status == .unprocessableContent, "who has left, with the right password")
    }
  }

  @Test("A robot's submissions are slowed down; the page says until when and how else to apply")
  func flood() async throws {
    try await AttackedPortal.with(isBehindProxy: true) { portal in
      let robot = portal.browser()
      robot.headers["X-Forwarded-For"] = "203.0.113.7"
      _ = try await robot.get("/requests/new")
      var answer = try await robot.post("/requests", Self.request(once: "0"))
      for index in 1...30 {
        answer = try await robot.post("/requests", Self.request(once: "\(index)"))
      }
      #expect(answer.status == .tooManyRequests)
      for word in ["9:01", "当面提交", "清河县府前街1号", "邮寄", "2025年度决算"] {
        #expect(answer.shows(word), "\(word)")
      }
      let count = try await portal.count(of: "requests")
      #expect(count == 30)
      let other = portal.browser()
      other.headers["X-Forwarded-For"] = "198.51.100.1"
      _ = try await other.get("/requests/new")
      #expect(try await other.post("/requests", Self.request(once: "x")).status == .seeOther)
      portal.clock.pass(seconds: 60)
      #expect(try await robot.post("/requests", Self.request(once: "31")).status == .seeOther)
    }
  }

  static func request(once: String) -> KeyValuePairs<String, String> {
    [
      "agency": "139999-2", "who": "person", "name": "周文静", "idKind": "resident-card",
      "idNumber": "139999199003070514", "phone": "13800000000", "email": "zhou@example.invalid",
      "title": "2025年度决算", "description": "申请公开决算", "supplyWay": "email",
      "medium": "electronic", "once": once,
    ]
  }

  @Test("Counts that have served their time are cleared away", arguments: AttackDatabase.all)
  func cleared(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database, isBehindProxy: true) { portal in
      for index in 0..<5 {
        let browser = portal.browser()
        browser.headers["X-Forwarded-For"] = "203.0.113.\(index)"
        _ = try await signIn(browser, "nobody\(index)", "wrong")
        _ = try await follow(browser, "没有的号\(index)", "0000-0000-0000")
      }
      _ = try await portal.browser(of: "handler")
      let limits = portal.premises.accounts.limits
      #expect(try await portal.count(of: "throttles") == 20)
      try await portal.office.clearAway(limits, now: portal.now)
      #expect(try await portal.count(of: "throttles") == 20, "they are still needed")
      #expect(try await portal.count(of: "sign_ins") == 1)
      portal.clock.pass(seconds: 86_400)
      try await portal.office.clearAway(limits, now: portal.now)
      #expect(try await portal.count(of: "throttles") == 0)
      #expect(try await portal.count(of: "sign_ins") == 0)
    }
  }
}
