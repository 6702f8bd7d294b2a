import Law
import Testing

@testable import Office
@testable import Records

@Suite("Worklists, search, board and digest")
struct ListTests {
  struct Paging: Sendable, CustomTestStringConvertible {
    let filter: WorklistFilter
    let count: Int
    let why: String
    var testDescription: String { why }
  }

  static let pagings = [
    Paging(filter: WorklistFilter(), count: 25, why: "what is open, by the day that comes first"),
    Paging(filter: WorklistFilter(withEnded: true), count: 28, why: "everything, the newest first"),
    Paging(filter: WorklistFilter(text: "材料", withEnded: true), count: 28, why: "what was found"),
    Paging(
      filter: WorklistFilter(unit: "预算股", text: "材料"), count: 8,
      why: "what was found and narrowed down"),
  ]

  @Test(
    "Pages lead on without loss or repetition, and back to the very pages before",
    arguments: TestDatabase.all, pagings)
  func paged(database: TestDatabase, _ paging: Paging) async throws {
    try await Desk.with(database) { desk in
      try await Self.fill(desk)
      let (office, intake) = (desk.office, try desk.who("intake"))
      func page(_ key: PageKey?) async throws -> Worklist {
        // As it comes back from an address.
        try await office.worklist(
          paging.filter, at: key.flatMap { PageKey(rawValue: $0.rawValue) }, most: 7, by: intake,
          now: .at(.march(9)))
      }
      var pages = [try await page(nil)]
      while let key = pages.last?.next { pages.append(try await page(key)) }
      let ids = pages.flatMap(\.lines).map(\.record.id)
      #expect(ids.count == paging.count && Set(ids).count == paging.count)
      #expect(pages[0].previous == nil)
      #expect(pages.dropLast().allSatisfy { $0.lines.count == 7 })
      for index in pages.indices.dropFirst().reversed() {
        #expect(pages[index].previous != nil)
        let before = try await page(pages[index].previous)
        #expect(before.next != nil)
        #expect(before.lines == pages[index - 1].lines, "before page \(index + 1)")
        let on = try await page(before.next)
        #expect(on.lines == pages[index].lines, "and on to page \(index + 1) again")
      }
      let first = try await page(pages[1].previous)
      #expect(first.previous == nil)
    }
  }

  /// 25 open requests of five days, eight of them with a unit, and three withdrawn.
  private static func fill(_ desk: Desk) async throws {
    for index in 0..<28 {
      let day = Day.march(2 + index % 5)
      let request = try await desk.submitted(.testing("材料\(index)"), on: day).request
      if index % 3 == 1, index < 25 {
        _ = try await desk.office.assign(
          desk.entry(request, "intake", day), unit: "预算股", handler: nil)
      }
      if index >= 25 { _ = try await desk.office.withdraw(desk.pass(request, day)) }
    }
  }

  @Test(
    "A page before a place with little in front is the first page, full",
    arguments: TestDatabase.all)
  func shortWayBack(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      try await Self.fill(desk)
      let (office, intake) = (desk.office, try desk.who("intake"))
      let all = try await office.worklist(most: 50, by: intake, now: .at(.march(9))).lines
      let third = all[3].record
      let place = PageKey.Place.line(ListPlace(third.standing.nextDay, third.id))
      let page = try await office.worklist(
        at: .before(place), most: 7, by: intake, now: .at(.march(9)))
      #expect(page.lines == Array(all.prefix(7)))
      #expect(page.previous == nil)
    }
  }

  @Test(
    "What is no key begins at the beginning",
    arguments: ["", "b", "x", "2026-02-30.139999-1", "p", "bp", "2026-03-02", "b2026-03-02.x"])
  func noKey(text: String) { #expect(PageKey(rawValue: text) == nil) }

  @Test("What may be done, as asking for a correction, is waited for through its day and no longer")
  func option() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      for (day, isThere, why) in [
        (Day.march(10), true, "the day before"), (.march(11), true, "the 7th working day"),
        (.march(12), false, "the day after"),
      ] {
        let view = try await desk.office.caseView(
          request, by: desk.who("handler"), now: .at(day))
        #expect(view.watches.contains { $0.watch == .correctionNotice } == isThere, "\(why)")
        #expect(view.watches.contains { $0.watch == .reply }, "\(why)")
      }
    }
  }

  @Test("Filters by unit, handler, stage, overdue and words", arguments: TestDatabase.all)
  func filtered(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, handler) = (desk.office, try desk.who("handler"))
      let budget = try await desk.received(.testing("2025年度财政预算报告"))
      let bonds = try await desk.received(.testing("地方政府债券发行情况", name: "李建国"))
      let fresh = try await desk.submitted(.testing("政府采购目录")).request
      _ = try await office.assign(
        desk.entry(budget, "intake"), unit: "预算股", handler: handler)
      _ = try await office.askCorrection(
        desk.entry(bonds, "handler"),
        CorrectionNotice(unclear: "年度", items: "年度", guidance: "写明", through: .march(20)))
      func found(_ filter: WorklistFilter, on day: Day = .march(3)) async throws -> [RequestID] {
        try await office.worklist(filter, by: handler, now: .at(day)).lines.map(\.record.id)
      }
      #expect(try await found(WorklistFilter(unit: "预算股")) == [budget])
      #expect(try await found(WorklistFilter(handler: handler)) == [budget])
      #expect(try await found(WorklistFilter(stage: .awaitingCorrection)) == [bonds])
      #expect(try await found(WorklistFilter(stage: .awaitingConfirmation)) == [fresh])
      #expect(try await found(WorklistFilter(isOverdue: true)).isEmpty)
      #expect(try await found(WorklistFilter(isOverdue: true), on: .march(31)) == [budget])
      #expect(try await found(WorklistFilter(text: "债券")) == [bonds])
      #expect(try await found(WorklistFilter(text: "李建国")) == [bonds], "the requester's name")
      #expect(try await found(WorklistFilter(text: "〔2026〕3号")) == [fresh], "the number")
      for (filter, expected, day) in [
        (WorklistFilter(unit: "预算股", text: "预算"), [budget], Day.march(3)),
        (WorklistFilter(unit: "国库股", text: "预算"), [], .march(3)),
        (WorklistFilter(handler: handler, text: "2025"), [budget], .march(3)),
        (
          WorklistFilter(stage: .awaitingCorrection, text: "债券", withEnded: true), [bonds],
          .march(3)
        ),
        (WorklistFilter(stage: .inProgress, text: "债券", withEnded: true), [], .march(3)),
        (WorklistFilter(isOverdue: true, text: "预算", withEnded: true), [budget], .march(31)),
        (WorklistFilter(isOverdue: true, text: "预算", withEnded: true), [], .march(3)),
      ] {
        #expect(try await found(filter, on: day) == expected, "\(filter)")
      }
      _ = try await office.withdraw(desk.pass(bonds))
      #expect(try await found(WorklistFilter(text: "债券")).isEmpty)
      #expect(try await found(WorklistFilter(text: "债券", withEnded: true)) == [bonds])
      #expect(try await found(WorklistFilter(withEnded: true)).count == 3)
    }
  }

  @Test("Days left: the day before, the last day, the day after")
  func daysLeft() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      #expect(try await desk.record(request).standing.lastDay == .march(30))
      for (day, left, isOverdue) in [
        (Day.march(27), 1, false), (.march(30), 0, false), (.march(31), -1, true),
      ] {
        let line = try await desk.office.worklist(by: desk.who("handler"), now: .at(day)).lines[0]
        #expect(line.daysLeft == left && line.isOverdue == isOverdue, "\(day)")
      }
    }
  }

  @Test(
    "The digest names what falls due within three working days, and what is over",
    arguments: TestDatabase.all)
  func digest(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      let handler = try desk.who("handler")
      func lines(_ day: Day) async throws -> [DigestLine] {
        try await desk.office.digest(by: handler, now: .at(day)).lines
      }
      #expect(try await lines(.march(24)).isEmpty, "four working days left")
      let near = try await lines(.march(25))
      #expect(near.map(\.request) == [request] && near[0].daysLeft == 3 && near[0].watch == .reply)
      #expect(try await lines(.march(31)).map(\.isOverdue) == [true])
      _ = try await desk.office.assign(
        desk.entry(request, "intake"), unit: nil, handler: desk.who("both"))
      #expect(try await lines(.march(31)).isEmpty, "somebody else has it now")
      let all = try await desk.office.digest(of: Desk.finance, now: .at(.march(31)))
      #expect(all.lines.count == 1 && all.agencyName == "清河县财政局")
    }
  }

  @Test("The watch list is what the procedure says is waited for, through a whole case")
  func watched() async throws {
    try await Desk.with(.sqlite) { desk in
      let office = desk.office
      let request = try await desk.submitted().request
      #expect(try await desk.watches(request) == [.confirmation: Desk.monday])
      _ = try await office.confirm(desk.entry(request, "intake"))
      #expect(
        try await desk.watches(request) == [.correctionNotice: .march(11), .reply: .march(30)])
      _ = try await office.consult(
        desk.entry(request, "handler", .march(3)),
        ConsultationForm(.jointAgency, name: "清河县教育局", about: "附表"))
      _ = try await office.recordConsultationDelivery(
        desk.entry(request, "handler", .march(4)), serial: 1)
      #expect(
        try await desk.watches(request)
          == [
            .correctionNotice: .march(11), .opinion(serial: 1): .march(25), .reply: .april(22),
          ])
      _ = try await office.recordOpinion(
        desk.entry(request, "handler", .march(6)), serial: 1, .consents)
      #expect(
        try await desk.watches(request) == [.correctionNotice: .march(11), .reply: .april(2)])
      _ = try await office.charge(
        desk.entry(request, "handler", .march(9)), .byPage, units: 44, payment: "缴款码")
      #expect(try await desk.watches(request) == [.payment: .april(7)])
      _ = try await office.recordFeeDelivery(desk.entry(request, "handler", .march(10)))
      #expect(try await desk.watches(request) == [.payment: .april(8)])
      _ = try await office.recordPayment(desk.entry(request, "handler", .march(10)))
      #expect(
        try await desk.watches(request) == [.correctionNotice: .march(11), .reply: .april(8)])
      try await desk.replied(request, on: .march(11))
      let archive = Day(year: 2027, month: 6, day: 30)
      #expect(try await desk.watches(request) == [.archive: try #require(archive)])
      _ = try await office.archive(desk.entry(request, "intake", .march(12)))
      #expect(try await desk.watches(request).isEmpty)
    }
  }

  @Test("The board counts every agency once, with its average", arguments: TestDatabase.all)
  func board(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let first = try await desk.received()
      let second = try await desk.received()
      _ = try await desk.received()
      try await desk.replied(first, on: .march(12))
      try await desk.replied(second, on: .march(31))
      let board = try await desk.office.board(by: desk.who("lead-office"), now: .at(.march(31)))
      let line = try #require(board.lines.first { $0.agency == Desk.finance })
      #expect(line.open == 1 && line.overdue == 1 && line.soon == 0 && line.unconfirmed == 0)
      #expect(line.ended == 2 && line.late == 1 && line.averageDays == 19.5)
    }
  }

  @Test(
    "The ledger lists all requests of those submitted in a time, oldest first",
    arguments: TestDatabase.all)
  func ledger(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let first = try await desk.received(on: .march(2))
      let second = try await desk.received(on: .march(5))
      try await desk.replied(first, on: .march(12))
      let rows = try await desk.office.ledger(by: desk.who("intake"))
      let newest = try await desk.office.ledger(most: 1, by: desk.who("intake"))
      let count = try await desk.office.ledgerCount(LedgerFilter(), by: desk.who("intake"))
      #expect(newest == rows.suffix(1) && count == rows.count)
      #expect(rows.map(\.request) == [first, second])
      #expect(rows[0].outcome == .nonexistent && rows[0].ended == .march(12))
      let march5 = LedgerFilter(from: .march(5), through: .march(5))
      #expect(
        try await desk.office.ledger(march5, by: desk.who("intake")).map(\.request) == [second])
    }
  }

  @Test(
    "Answers that share the most are suggested first, nothing for a few characters",
    arguments: TestDatabase.all)
  func suggested(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, handler) = (desk.office, try desk.who("handler"))
      let now = Moment.at(Desk.monday)
      let budget = try await office.addAnswer(
        title: "2025年度财政决算在哪里看", text: "在县政府网站财政预决算栏目。", by: handler, now: now)
      _ = try await office.addAnswer(
        title: "征地补偿安置方案", text: "在县政府网站征地信息栏目。", by: handler, now: now)
      let found = try await office.suggestions("申请公开清河县2025年度财政决算草案")
      #expect(found.first?.id == budget)
      #expect(try await office.suggestions("决").isEmpty)
      #expect(try await office.suggestions("申请公开政府信息").isEmpty, "words that all requests have")
      try await office.withdrawAnswer(budget, by: handler, now: now)
      #expect(try await office.suggestions("2025年度财政决算").isEmpty)
    }
  }
}
