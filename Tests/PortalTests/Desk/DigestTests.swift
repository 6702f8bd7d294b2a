import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("What falls due, on every page of the desk and on its own")
struct DigestTests {
  /// Overdue, due soon, and fresh on 23 November 2026.
  private static func fill(_ desk: DeskClient) async throws {
    try await desk.counter("过期的一件", on: DeskClient.day(9, 1))
    try await desk.counter("快到期的一件", on: DeskClient.day(10, 27))
    try await desk.counter("新收的一件", on: DeskClient.day(11, 20))
  }

  @Test(
    "Every page says how many, in words, with the way there",
    arguments: ["/desk", "/desk/requests", "/desk/digest", "/desk/ledger"])
  func everyPage(address: String) async throws {
    try await DeskClient.inNovember { desk in
      try await Self.fill(desk)
      let cases: [(role: Role, parts: [String], why: String)] = [
        (
          .handler, ["等您办理：", "1件有事项已过期", "1件有事项将在3个工作日内到期", #"href="/desk/digest""#],
          "nobody has them"
        ),
        (.head, ["本机关：", "1件有事项已过期", #"href="/desk/digest?all=yes""#], "the whole agency"),
        (.leadOffice, ["各机关：", "1件有事项已过期", #"href="/desk/digest?units=yes""#], "all agencies"),
      ]
      for (role, parts, why) in cases {
        let text = try await desk.signedIn(role).get(address).text
        let notice = try #require(
          text.firstMatch(of: /<div class="due-notice">.*?<\/div><\/div>/.dotMatchesNewlines()))
        for part in parts { #expect(notice.output.contains(part), "\(role): \(why)") }
      }
    }
  }

  @Test("Where nothing falls due, and to administrators, nothing is said")
  func nothing() async throws {
    try await DeskClient.inNovember { desk in
      try await desk.counter("新收的一件", on: DeskClient.day(11, 20))
      #expect(try await !desk.signedIn(.handler).get("/desk").text.contains("due-notice"))
      try await Self.fill(desk)
      for role in [Role.systemAdministrator, .securityAdministrator, .auditAdministrator] {
        let text = try await desk.signedIn(role).get("/desk/password").text
        #expect(!text.contains("due-notice"), "\(role)")
      }
    }
  }

  @Test("All agencies are the lead office's to see", arguments: Role.allCases)
  func units(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      try await Self.fill(desk)
      let answer = try await desk.signedIn(role).get("/desk/digest?units=yes")
      #expect(answer.status == (role == .leadOffice ? .ok : .forbidden))
      #expect(answer.text.contains("过期的一件") == (role == .leadOffice))
      guard role == .leadOffice else { return }
      #expect(answer.text.contains("清河县财政局") && !answer.text.contains("快到期的一件"))
      #expect(answer.text.contains("各机关已过期的"))
    }
  }

  @Test("Only a reply is overdue; of a confirmation the day has passed")
  func words() async throws {
    try await DeskClient.inNovember { desk in
      try await desk.counter("传真来的一件", on: DeskClient.day(11, 17), by: .fax)
      let waiting = try await desk.signedIn(.head).get("/desk/digest?all=yes").text
      #expect(waiting.contains("与申请人确认") && waiting.contains("已过期（1件）"))
      #expect(waiting.contains("已过6天") && !waiting.contains("已超期"))
      try await desk.counter("过期的一件", on: DeskClient.day(9, 1))
      let both = try await desk.signedIn(.head).get("/desk/digest?all=yes").text
      #expect(both.contains("已超期") && both.contains("已过6天"))
    }
  }

  @Test("What follows the end stands below, apart from what is owed")
  func afterwards() async throws {
    try await DeskClient.inNovember { desk in
      let request = try await desk.counter("撤回的一件", on: DeskClient.day(9, 1))
      _ = try await desk.office.withdraw(
        Entry(
          request, by: .officer(try desk.who(.intake)), on: DeskClient.day(9, 2),
          now: desk.now), reason: "申请人来电撤回")
      let address = "/desk/digest?all=yes"
      let before = try await desk.signedIn(.head).get(address).text
      #expect(!before.contains("撤回的一件"), "archiving is due in June")
      try await desk.counter("过期的一件", on: DeskClient.day(9, 1))
      try await desk.office.records.write { session in
        try session.execute(
          "UPDATE request_watches SET last_day = '2026-11-20' WHERE kind = 'archive'")
      }
      let text = try await desk.signedIn(.head).get(address).text
      let below = try #require(text.firstRange(of: "办结以后的事项（1件）"))
      #expect(text[below.upperBound...].contains("撤回的一件"))
      #expect(text[below.upperBound...].contains("已过3天"))
      #expect(!text[below.upperBound...].contains("已超期"))
      #expect(text[..<below.lowerBound].contains("已过期（1件）"))
    }
  }

  @Test(
    "Mail that was not delivered is told to head and lead office, by name and without an address",
    arguments: [Role.head, .leadOffice, .handler, .intake, .reviewer])
  func failures(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      let handler = try desk.who(.handler)
      let job = DigestJob(
        day: DeskClient.day(11, 20), paper: .officer(handler), recipient: handler,
        agency: AgencyID(county: desk.office.county, serial: 2), attempts: 1)
      try await desk.office.records.write { session in
        try Officers.setEmail("secret@qinghe.invalid", of: handler, session)
        let store = DigestStore(session, desk.office.county)
        try store.plan([job], now: desk.now)
        let taken = try #require(
          try store.claim(now: desk.now, until: desk.now.adding(seconds: 600)))
        try store.fail(taken, .refused)
      }
      let text = try await desk.signedIn(role).get("/desk/digest").text
      let isTold = role == .head || role == .leadOffice
      #expect(text.contains("有提醒没有送达") == isTold)
      #expect(text.contains("2026-11-20，清河县财政局李建国：邮件服务器拒收") == isTold)
      #expect(!text.contains("secret@"))
    }
  }
}
