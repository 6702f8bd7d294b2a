import Law
import Mail
import Testing

@testable import Office
@testable import Records

@Suite("Mornings: working days by the office's calendar, and those that were missed")
struct DigestMorningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let why: String
    let now: String
    let hour: Int
    let morning: String
    var testDescription: String { why }
  }

  static let cases = [
    Case(why: "a Monday before its hour", now: "2026-03-30", hour: 7, morning: "2026-03-27"),
    Case(why: "on the hour", now: "2026-03-30", hour: 8, morning: "2026-03-30"),
    Case(why: "late at night", now: "2026-03-30", hour: 23, morning: "2026-03-30"),
    Case(why: "a Saturday", now: "2026-03-28", hour: 12, morning: "2026-03-27"),
    Case(why: "a Saturday that is worked", now: "2026-02-14", hour: 8, morning: "2026-02-14"),
    Case(why: "the last day of a long holiday", now: "2026-02-23", hour: 12, morning: "2026-02-14"),
    Case(why: "the day after it", now: "2026-02-24", hour: 8, morning: "2026-02-24"),
    Case(
      why: "a year that is not announced counts as weekdays", now: "2027-10-01", hour: 8,
      morning: "2027-10-01"),
    Case(why: "and its weekends do not", now: "2027-10-03", hour: 12, morning: "2027-10-01"),
    Case(why: "before any calendar", now: "1999-10-03", hour: 12, morning: "1999-10-01"),
  ]

  @Test(arguments: cases)
  func morning(_ one: Case) throws {
    let now = Moment.at(try #require(Day(one.now)), hour: one.hour)
    #expect(
      WorkingCalendar.stateCouncil.morning(at: now, hour: 8) == (try #require(Day(one.morning))))
  }

  @Test("After days without the program: one digest, which says so", arguments: TestDatabase.all)
  func caughtUp(database: TestDatabase) async throws {
    try await DigestDesk.with(database) { desk in
      _ = try await desk.desk.received()
      try await desk.round()
      // Tuesday to Thursday it was off, and is started on Friday afternoon.
      desk.clock.set(.at(.april(3), hour: 15))
      try await desk.round()
      let agency = try desk.files.filter { $0.contains("agency") }
      #expect(agency == ["2026-03-30-agency-139999-2.txt", "2026-04-03-agency-139999-2.txt"])
      let text = try desk.text(agency[1])
      #expect(text.contains("注意：2026年3月30日以后程序没有运行，其间没有发出提醒。\n"))
      #expect(text.contains("已超期4天"))
      #expect(!(try desk.text(agency[0]).contains("没有运行")))
    }
  }

  @Test("Started on a day off: the last morning is made up for, and says when")
  func startedOnSaturday() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await desk.desk.received()
      desk.clock.set(.at(.march(28), hour: 12))
      try await desk.round()
      let text = try desk.text("2026-03-27-agency-139999-2.txt")
      #expect(text.contains("日期：2026年3月27日（星期五）\n"))
      #expect(text.contains("补发：当天早上程序没有运行，2026年3月28日（星期六）补发"))
      desk.clock.set(.at(.march(29), hour: 12))
      #expect(try await desk.round().papers == 0)
    }
  }

  @Test(
    "The lead office hears every morning, also that nothing is overdue; others only of something")
  func signOfLife() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      let round = try await desk.round()
      #expect(round.papers == 1 && round.mails == 1)
      #expect(try desk.text("2026-03-30-units-139999-1.txt").contains("没有到期或者已过期的事项。\n"))
    }
  }

  @Test("The timer looks until it is cancelled, also after a round that failed")
  func timer() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await desk.desk.received()
      let (rounds, pauses) = (TestCounter(), TestCounter())
      let (clock, records) = (desk.clock, desk.desk.records)
      try await records.write { try $0.execute("ALTER TABLE digests RENAME TO gone") }
      let timer = DigestTimer(
        office: desk.desk.office, post: try desk.post(), now: { clock.now },
        pause: {
          let pause = pauses.next()
          if pause == 1 {
            try await records.write { try $0.execute("ALTER TABLE gone RENAME TO digests") }
          } else {
            clock.advance(seconds: 24 * 3600)
          }
          if pause == 4 { throw CancellationError() }
        },
        report: { if case .success(let round) = $0, round.papers > 0 { _ = rounds.next() } })
      await timer.run()
      #expect(pauses.count == 4)
      #expect(rounds.count == 3, "30 March at the second look, 31 March, 1 April")
    }
  }
}

@Suite("Mail that is not taken")
struct DigestMailTests {
  @Test("Tried again after a minute, five, a quarter, an hour, three hours; then given up and told")
  func retried() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await desk.desk.received()
      desk.mail.fail("head@qinghe.invalid", .unreachable)
      let state = { try await desk.state("agency/139999-2", "head") }
      try await desk.round()
      #expect(try await state() == "due 1 unreachable")
      for (attempt, pause) in [(2, 60), (3, 300), (4, 900), (5, 3600)] as [(Int, Int64)] {
        desk.clock.advance(seconds: pause - 1)
        try await desk.round()
        #expect(try await state() == "due \(attempt - 1) unreachable", "too early")
        desk.clock.advance(seconds: 1)
        try await desk.round()
        #expect(try await state() == "due \(attempt) unreachable")
      }
      desk.clock.advance(seconds: 3 * 3600)
      let last = try await desk.round()
      #expect(last.failures.map(\.fault) == [.unreachable])
      #expect(try await state() == "failed 6 unreachable")
      #expect(try desk.files.contains("2026-03-30-agency-139999-2.txt"), "on paper it was told")
    }
  }

  @Test("A server that recovers gets the mail")
  func recovered() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await desk.desk.received()
      desk.mail.fail("head@qinghe.invalid", .postponed(451))
      try await desk.round()
      desk.mail.fail("head@qinghe.invalid", nil)
      desk.clock.advance(seconds: 60)
      #expect(try await desk.round().mails == 1)
      #expect(try await desk.state("agency/139999-2", "head") == "sent 2 -")
    }
  }

  @Test(
    "What was not delivered is told to the head and the lead office, until the next one is",
    arguments: TestDatabase.all)
  func told(database: TestDatabase) async throws {
    try await DigestDesk.with(database) { desk in
      _ = try await desk.desk.received()
      desk.mail.fail("handler@qinghe.invalid", .refused(550))
      let round = try await desk.round()
      #expect(round.failures.map(\.fault) == [.refused], "at once: asking again is of no use")
      #expect(round.failures.map(\.recipient) == [try desk.desk.who("handler")])
      for (name, count) in [
        ("head", 1), ("lead-office", 1), ("handler", 0), ("land.head", 0), ("intake", 0),
      ] {
        let failures = try await desk.desk.office.digestFailures(
          by: desk.desk.who(name), now: desk.clock.now)
        #expect(failures.count == count, "\(name)")
      }
      desk.mail.fail("handler@qinghe.invalid", nil)
      desk.clock.set(.at(.march(31), hour: 8))
      try await desk.round()
      #expect(
        try await desk.desk.office.digestFailures(by: desk.desk.who("head"), now: desk.clock.now)
          .isEmpty)
    }
  }

  @Test("A new morning gives up what the old one still owed")
  func superseded() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await desk.desk.received()
      desk.mail.fail("head@qinghe.invalid", .tooSlow)
      try await desk.round()
      desk.clock.set(.at(.march(31), hour: 8))
      desk.mail.fail("head@qinghe.invalid", nil)
      try await desk.round()
      #expect(try await desk.state("agency/139999-2", "head") == "failed 1 too-slow")
      #expect(try await desk.state("agency/139999-2", "head", on: .march(31)) == "sent 1 -")
      #expect(desk.mail.sent.filter { $0.to.text == "head@qinghe.invalid" }.count == 1)
    }
  }

  @Test(
    "Somebody who left, or whose address is none, gets nothing",
    arguments: [nil, "head@qinghe.invalid\r\nBcc: all@qinghe.invalid", "张三"])
  func noAddress(email: String?) async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await desk.desk.received()
      let (now, head) = (desk.clock.now, try desk.desk.who("head"))
      try await desk.store { store in
        try store.plan(
          [
            DigestJob(
              day: .march(30), paper: .agency(Desk.finance), recipient: head, agency: Desk.finance)
          ], now: now)
      }
      try await desk.desk.records.write { session in
        if let email {
          try Officers.setEmail(email, of: head, session)
        } else {
          try Officers.setActive(false, head, session)
        }
      }
      #expect(try await desk.round().failures.map(\.fault) == [.noAddress])
      #expect(desk.mail.sent.isEmpty)
    }
  }

  @Test(
    "Every reason of a mail server becomes one of ours",
    arguments: [
      (MailFault.unreachable, DigestFault.unreachable), (.tooSlow, .tooSlow),
      (.unprotected, .unprotected), (.signIn, .signIn), (.postponed(451), .postponed),
      (.busy, .postponed), (.refused(550), .refused), (.other(3), .unreachable),
    ])
  func faults(mail: MailFault, fault: DigestFault) async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await desk.desk.received()
      desk.mail.fail("head@qinghe.invalid", mail)
      try await desk.round()
      let state = fault.mayPass ? "due 1" : "failed 1"
      #expect(try await desk.state("agency/139999-2", "head") == "\(state) \(fault.rawValue)")
    }
  }
}
