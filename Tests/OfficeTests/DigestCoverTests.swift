import Law
import Testing

@testable import Office
@testable import Records

/// Nothing may fall due without somebody having been told: for every clock of the procedure, when and
/// whom.
@Suite("What is due is told, to whom, and until it is done")
struct DigestCoverTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let why: String
    let watch: Watch
    let lastDay: Day
    /// Whose own digests hold it; the agency's always does.
    let told: Set<String>
    /// Whether it was given to `handler` before.
    var isAssigned = true
    let steps: @Sendable (Desk, RequestID) async throws -> Void
    var testDescription: String { why }
  }

  private static let all: Set = ["intake", "handler", "reviewer", "head", "both"]
  private static let summer = Day(year: 2027, month: 6, day: 30) ?? .first
  private static let may8 = Day(year: 2026, month: 5, day: 8) ?? .first

  /// Received by confirmation on Monday 2 March 2026, of which the first term ends on 30 March.
  static let cases = [
    Case(
      why: "a correction notice may be sent for 7 working days (art 30)",
      watch: .correctionNotice, lastDay: .march(11), told: ["handler"]
    ) { _, _ in },
    Case(
      why: "the first term (art 33)", watch: .reply, lastDay: .march(30), told: ["handler"]
    ) { _, _ in },
    Case(
      why: "a case nobody has is everybody's", watch: .reply, lastDay: .march(30), told: all,
      isAssigned: false
    ) { _, _ in },
    Case(
      why: "so is that of an officer who left", watch: .reply, lastDay: .march(30),
      told: all.subtracting(["handler"])
    ) { desk, _ in
      let handler = try desk.who("handler")
      try await desk.records.write { try Officers.setActive(false, handler, $0) }
    },
    Case(
      why: "and that of an officer who handles no more", watch: .reply, lastDay: .march(30),
      told: all
    ) { desk, _ in
      let (handler, roles) = (try desk.who("handler"), try Roles([.reviewer]))
      try await desk.records.write { try Officers.setRoles(roles, of: handler, $0) }
    },
    Case(
      why: "the extended term (art 33)", watch: .reply, lastDay: .april(7), told: ["handler"]
    ) { desk, request in
      _ = try await desk.office.extend(
        desk.entry(request, "handler", .march(3)), workingDays: 5, reason: "需要核对",
        approvedBy: desk.who("head"))
    },
    Case(
      why: "the requester's time to correct (art 30)", watch: .correction, lastDay: .march(20),
      told: ["handler"]
    ) { desk, request in
      _ = try await desk.office.askCorrection(
        desk.entry(request, "handler", .march(3)),
        CorrectionNotice(unclear: "年度", items: "年度", guidance: "写明", through: .march(20)))
    },
    Case(
      why: "the new term after a correction", watch: .reply, lastDay: .april(2),
      told: ["handler"]
    ) { desk, request in
      _ = try await desk.office.askCorrection(
        desk.entry(request, "handler", .march(3)),
        CorrectionNotice(unclear: "年度", items: "年度", guidance: "写明", through: .march(20)))
      _ = try await desk.office.recordCorrection(
        desk.entry(request, "intake", .march(5)), text: "2025年度")
    },
    Case(
      why: "the requester's time to give reasons (art 35)", watch: .reasons, lastDay: .march(20),
      told: ["handler"]
    ) { desk, request in
      _ = try await desk.office.askReasons(
        desk.entry(request, "handler", .march(3)), excess: "本月第12件", through: .march(20))
    },
    Case(
      why: "the day set under art 35", watch: .reply, lastDay: may8, told: ["handler"]
    ) { desk, request in
      _ = try await desk.office.askReasons(
        desk.entry(request, "handler", .march(3)), excess: "本月第12件", through: .march(20))
      _ = try await desk.office.recordReasons(
        desk.entry(request, "intake", .march(4)), text: "用于论文")
      _ = try await desk.office.delay(
        desk.entry(request, "handler", .march(5)), through: may8, reason: "件数多")
    },
    Case(
      why: "a third party's letter that never arrives, as if its 15 working days ran (art 32)",
      watch: .opinion(serial: 1), lastDay: .march(24), told: ["handler"]
    ) { desk, request in
      try await consult(desk, request, .thirdParty, delivered: nil)
    },
    Case(
      why: "a third party's 15 working days (art 32)", watch: .opinion(serial: 1),
      lastDay: .march(25), told: ["handler"]
    ) { desk, request in
      try await consult(desk, request, .thirdParty, delivered: .march(4))
    },
    Case(
      why: "a joint agency's 15 working days (art 34)", watch: .opinion(serial: 1),
      lastDay: .march(25), told: ["handler"]
    ) { desk, request in
      try await consult(desk, request, .jointAgency, delivered: .march(4))
    },
    Case(
      why: "payment, 20 working days", watch: .payment, lastDay: .march(31), told: ["handler"]
    ) { desk, request in
      _ = try await desk.office.charge(
        desk.entry(request, "handler", .march(3)), .byPage, units: 44, payment: "缴款码")
    },
    Case(
      why: "a draft waits for its reviewers too", watch: .reply, lastDay: .march(30),
      told: ["handler", "reviewer", "both"]
    ) { desk, request in
      _ = try await desk.office.draftReply(
        desk.entry(request, "handler", .march(3)), Desk.nothing)
    },
    Case(
      why: "then for the head", watch: .reply, lastDay: .march(30), told: ["handler", "head"]
    ) { desk, request in
      _ = try await desk.office.draftReply(
        desk.entry(request, "handler", .march(3)), Desk.nothing)
      _ = try await desk.office.review(desk.entry(request, "reviewer", .march(4)))
    },
    Case(
      why: "signed is not yet answered: it must go out", watch: .reply, lastDay: .march(30),
      told: ["handler", "intake"]
    ) { desk, request in
      try await desk.signed(request, on: .march(4))
    },
    Case(
      why: "what was disclosed is considered for publication, 20 working days (arts 44, 26)",
      watch: .publication, lastDay: .april(1), told: ["handler"]
    ) { desk, request in
      try await desk.replied(request, Desk.disclosing, on: .march(4))
    },
    Case(
      why: "what has ended is archived by the end of June of the next year (art 45)",
      watch: .archive, lastDay: summer, told: ["handler"]
    ) { desk, request in
      try await desk.replied(request, on: .march(4))
    },
    Case(
      why: "also what was withdrawn", watch: .archive, lastDay: summer, told: ["handler"]
    ) { desk, request in
      _ = try await desk.office.withdraw(desk.pass(request, .march(4)))
    },
  ]

  @Test("From three working days before, on the last day, and long after it", arguments: cases)
  func told(_ one: Case) async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      if one.isAssigned {
        _ = try await desk.office.assign(
          desk.entry(request, "intake"), unit: nil, handler: desk.who("handler"))
      }
      try await one.steps(desk, request)
      try await expect(desk, request, one)
    }
  }

  @Test(
    "Confirmation, on the day it came in: whoever takes in requests, and all while nobody has it")
  func confirmation() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.submitted().request
      var one = Case(
        why: "", watch: .confirmation, lastDay: Desk.monday, told: Self.all, isAssigned: false
      ) { _, _ in }
      try await expect(desk, request, one)
      _ = try await desk.office.assign(
        desk.entry(request, "intake"), unit: nil, handler: desk.who("handler"))
      one = Case(
        why: "", watch: .confirmation, lastDay: Desk.monday, told: ["handler", "intake"]
      ) { _, _ in }
      try await expect(desk, request, one)
    }
  }

  private static func consult(
    _ desk: Desk, _ request: RequestID, _ party: ConsultedParty, delivered: Day?
  ) async throws {
    _ = try await desk.office.consult(
      desk.entry(request, "handler", .march(3)),
      ConsultationForm(party, name: "清河县教育局", about: "附表"))
    guard let delivered else { return }
    _ = try await desk.office.recordConsultationDelivery(
      desk.entry(request, "handler", delivered), serial: 1)
  }

  private func expect(_ desk: Desk, _ request: RequestID, _ one: Case) async throws {
    let calendar = try await desk.office.calendar()
    let isOpen = try await desk.record(request).standing.isOpen
    var first = one.lastDay
    for _ in 0..<3 { first = calendar.morning(before: first) }
    // A last day that is no working day is told from the third working day before it or earlier.
    let moments: [(day: Day, isDue: Bool)] = [
      (
        calendar.morning(before: first),
        calendar.soon(after: calendar.morning(before: first)) >= one.lastDay
      ),
      (first, true), (one.lastDay, true), (one.lastDay.adding(days: 1), !one.watch.isOption),
      (one.lastDay.adding(days: 400), !one.watch.isOption),
    ]
    for (day, isDue) in moments {
      let now = Moment.at(day)
      let agency = try await desk.office.digest(of: Desk.finance, now: now)
      #expect(agency.holds(request, one.watch, one.lastDay) == isDue, "agency on \(day)")
      var told: Set<String> = []
      for name in Self.all {
        let digest = try await desk.office.digest(.officer(desk.who(name)), now: now)
        if digest.holds(request, one.watch, one.lastDay) { told.insert(name) }
      }
      #expect(told.subtracting(try await left(desk)) == (isDue ? one.told : []), "\(day)")
      let units = try await desk.office.unitsDigest(by: desk.who("lead-office"), now: now)
      let isTold = isDue && isOpen && day > one.lastDay
      #expect(units.holds(request, one.watch, one.lastDay) == isTold, "lead office on \(day)")
    }
  }

  private func left(_ desk: Desk) async throws -> [String] {
    let gone = try await desk.records.read { session in
      try Officers.all(Desk.county, session).filter { !$0.isActive }.map(\.id)
    }
    return desk.people.filter { gone.contains($0.value) }.map(\.key)
  }
}

extension Digest {
  fileprivate func holds(_ request: RequestID, _ watch: Watch, _ lastDay: Day) -> Bool {
    lines.contains { $0.request == request && $0.watch == watch && $0.lastDay == lastDay }
  }
}

@Suite("What is due is told whatever becomes of people, agencies and calendars")
struct DigestChangeTests {
  @Test("What an officer had who went to another agency, nobody has", arguments: TestDatabase.all)
  func movedOfficer(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      let handler = try desk.who("handler")
      _ = try await desk.office.assign(
        desk.entry(request, "intake"), unit: nil, handler: handler)
      try await desk.records.write { session in
        try session.execute(
          "UPDATE officers SET agency = ? WHERE id = ?", [SQLValue(Desk.land), SQLValue(handler)])
      }
      for (name, isTold) in [("handler", false), ("intake", true), ("both", true)] {
        let digest = try await desk.office.digest(
          .officer(desk.who(name)), now: .at(.march(30)))
        #expect(digest.lines.contains { $0.request == request } == isTold, "\(name)")
      }
    }
  }

  @Test(
    "Of an agency without people, or that is no more, the lead office is told before the end",
    arguments: TestDatabase.all)
  func orphans(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      let lead = try desk.who("lead-office")
      func told() async throws -> [RequestID] {
        try await desk.office.unitsDigest(by: lead, now: .at(.march(30))).lines.map(\.request)
      }
      #expect(try await told().isEmpty, "its own people know")
      let people = desk.people.filter { $0.key != "lead-office" }.map(\.value)
      try await desk.records.write { session in
        for id in people { try Officers.setActive(false, id, session) }
      }
      #expect(try await told() == [request], "nobody is left")
      try await desk.records.write { session in
        for id in people { try Officers.setActive(true, id, session) }
        try session.execute(
          "UPDATE agencies SET active = 0 WHERE id = ?", [SQLValue(Desk.finance)])
      }
      #expect(try await told() == [request], "it was abolished")
    }
  }

  @Test("A digest lists 1000 things, the longest overdue first, and says that there are more")
  func most() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      let request = try await desk.desk.received()
      try await desk.desk.records.write { session in
        for serial in 1...1000 {
          try session.execute(
            "INSERT INTO request_watches (request, kind, last_day, agency) VALUES (?, ?, ?, ?)",
            [
              SQLValue(request), .text("opinion-\(serial)"), SQLValue(Day.april(1)),
              SQLValue(Desk.finance),
            ])
        }
      }
      let digest = try await desk.desk.office.digest(of: Desk.finance, now: .at(.march(31)))
      #expect(digest.lines.count == 1000 && digest.hasMore && digest.lines[0].watch == .reply)
      try await desk.round()
      let text = try desk.text("2026-03-30-agency-139999-2.txt")
      #expect(text.contains("以上列出1000件，还有未列出的"))
    }
  }

  @Test(
    "A database of before is brought up: open and ended cases are watched, and none moves",
    arguments: TestDatabase.all)
  func upgraded(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let open = try await desk.received()
      let ended = try await desk.received()
      try await desk.replied(ended, on: .march(4))
      let (before, after) = (try await desk.watches(open), try await desk.watches(ended))
      let events = try await desk.events(open).count
      try await desk.records.write { session in
        for sql in [
          "DROP TABLE digests", "DROP INDEX requests_due",
          "DELETE FROM migrations WHERE number = 9",
          "DELETE FROM request_watches WHERE kind IN ('correction-notice', 'archive')",
        ] { try session.execute(sql) }
      }
      try await Migrator(migrations: Migrations.all).run(on: desk.records.engine)
      _ = try await desk.office.recomputeOpenCases(now: .at(.march(5)))
      #expect(try await desk.watches(open) == before)
      #expect(try await desk.watches(ended) == after)
      #expect(before.keys.contains(.correctionNotice) && after.keys.contains(.archive))
      #expect(try await desk.events(open).count == events)
    }
  }

  @Test(
    "Provisional days say so until the notice is loaded; the same case is then told by the new day")
  func calendars() async throws {
    try await Desk.with(.sqlite) { desk in
      let december = Day(year: 2026, month: 12, day: 14) ?? .first
      let january = Day(year: 2027, month: 1, day: 11) ?? .first
      let request = try await desk.received(on: december)
      let before = try await desk.office.digest(of: Desk.finance, now: .at(january))
      #expect(before.lines.map(\.isProvisional) == [true] && before.lines[0].lastDay == january)
      _ = try await desk.office.loadNotice(
        """
        year 2027
        announced 2026-11-05
        notice 国务院办公厅关于2027年部分节假日安排的通知
        off 2027-01-01..2027-01-04 元旦
        """, by: desk.who("lead-office"), now: .at(december, hour: 12))
      let after = try await desk.office.digest(of: Desk.finance, now: .at(january))
      #expect(after.lines.map(\.isProvisional) == [false])
      #expect(after.lines.map(\.lastDay) == [january.adding(days: 2)])
      #expect(after.lines.map(\.request) == [request])
    }
  }

  @Test("Pages of the desk count what digests tell", arguments: TestDatabase.all)
  func counts(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let mine = try await desk.received(on: .march(2))
      _ = try await desk.office.assign(
        desk.entry(mine, "intake"), unit: nil, handler: desk.who("handler"))
      _ = try await desk.received(on: .march(4))
      let drafted = try await desk.received(on: .march(5))
      _ = try await desk.office.assign(
        desk.entry(drafted, "intake", .march(5)), unit: nil, handler: desk.who("both"))
      _ = try await desk.office.draftReply(desk.entry(drafted, "both", .march(6)), Desk.nothing)
      // The last days are 30 March, 1 and 2 April.
      func counts(_ name: String) async throws -> DueCounts {
        let id = try desk.who(name)
        let officer = try await desk.records.read { try #require(try Officers.find(id, $0)) }
        return try await desk.office.dueCounts(of: officer, now: .at(.march(31)))
      }
      let cases: [(name: String, counts: DueCounts)] = [
        ("handler", DueCounts(own: DueCount(overdue: 1, soon: 1))),
        ("reviewer", DueCounts(own: DueCount(overdue: 0, soon: 2))),
        ("intake", DueCounts(own: DueCount(overdue: 0, soon: 1))),
        (
          "head",
          DueCounts(own: DueCount(overdue: 0, soon: 1), agency: DueCount(overdue: 1, soon: 2))
        ),
        ("lead-office", DueCounts(unitsOverdue: 1)),
        ("land.handler", DueCounts(own: DueCount(overdue: 0, soon: 0))),
        ("audit-administrator", DueCounts()),
      ]
      for (name, expected) in cases { #expect(try await counts(name) == expected, "\(name)") }
    }
  }
}
