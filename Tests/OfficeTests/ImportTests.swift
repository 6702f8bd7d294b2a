import Law
import Testing

@testable import Office
@testable import Records

@Suite("A ledger kept before is taken over")
struct ImportTests {
  private static func row(
    _ line: Int, _ changes: [ImportColumn: String] = [:]
  ) -> ImportRow {
    let cells: [ImportColumn: String] = [
      .number: "清财依申请〔2025〕\(line)号", .channel: "互联网", .submitted: "2025年3月3日",
      .received: "2025-03-04", .requesterClass: "自然人", .requesterName: "王秀兰",
      .title: "财政决算", .outcome: "予以公开", .ended: "2025.3.20",
    ]
    return ImportRow(line: line, cells: cells.merging(changes) { _, new in new })
  }
  private static let now = Moment.at(.march(2))

  @Test("Previewed, taken over, a second time unchanged, then changed", arguments: TestDatabase.all)
  func takenOver(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, intake) = (desk.office, try desk.who("intake"))
      let rows = [
        Self.row(7), Self.row(8, [.outcome: "部分公开", .partGrounds: "第三方合法权益、国家秘密"]),
        Self.row(9, [.outcome: "", .ended: "", .received: "2026-02-27", .submitted: "2026-02-27"]),
        Self.row(10, [.outcome: "逾期不补正"]), Self.row(11, [.outcome: "撤回"]),
      ]
      let preview = try await office.previewImport(
        rows, to: Desk.finance, by: intake, now: Self.now)
      #expect(preview.lines.map(\.verdict) == Array(repeating: .new, count: 5))
      #expect(try await office.ledger(by: intake).isEmpty, "a preview writes nothing")
      _ = try await office.importLedger(rows, to: Desk.finance, by: intake, now: Self.now)
      let again = try await office.importLedger(
        rows, to: Desk.finance, by: intake, now: Self.now)
      #expect(again.unchanged == 5)
      let ledger = try await office.ledger(by: intake)
      #expect(
        ledger.map(\.outcome) == [.disclosed, .partlyDisclosed, .notCorrected, .withdrawn, nil])
      #expect(ledger[0].ended == Day(year: 2025, month: 3, day: 20) && ledger[4].lastDay != nil)
      let changed = try await office.importLedger(
        [Self.row(7, [.outcome: "信息不存在"])], to: Desk.finance, by: intake, now: Self.now)
      #expect(changed.lines.map(\.verdict) == [.changed([.outcome])])
      #expect(try await office.ledger(by: intake)[0].outcome == .nonexistent)
      let next = try await desk.office.submit(
        .testing(), to: Desk.finance, now: .at(Day(year: 2025, month: 6, day: 3) ?? .first))
      #expect(next.number == "清财依申请〔2025〕12号", "numbers go on behind those taken over")
    }
  }

  @Test("Each fault is named with its cell; the other lines are taken")
  func faults() async throws {
    try await Desk.with(.sqlite) { desk in
      let rows = [
        Self.row(1, [.submitted: "2025年2月30日"]), Self.row(2, [.channel: "飞鸽"]),
        Self.row(3, [.received: "2025-03-01"]), Self.row(4, [.ended: ""]),
        Self.row(5, [.outcome: "部分公开"]), Self.row(6, [.requesterName: ""]),
        Self.row(7, [.channel: "当面", .received: "2025-03-04"]), Self.row(8),
        Self.row(9, [.number: "清财依申请[2025]8号"]), Self.row(10, [.ended: "2026-03-03"]),
      ]
      let preview = try await desk.office.importLedger(
        rows, to: Desk.finance, by: desk.who("intake"), now: Self.now)
      let faults = preview.lines.map { line in
        if case .faulty(let faults) = line.verdict { faults } else { [ImportFault]() }
      }
      #expect(
        faults == [
          [ImportFault(.submitted, .noDay)], [ImportFault(.channel, .unknownWord)],
          [ImportFault(.received, .before(.submitted))],
          [ImportFault(.ended, .missingWith(.outcome))],
          [ImportFault(.partGrounds, .missingWith(.outcome))],
          [ImportFault(.requesterName, .missing)], [ImportFault(.received, .notAsChannel)], [],
          [ImportFault(.number, .twice(line: 8))], [ImportFault(.ended, .inFuture)],
        ])
      #expect(preview.new == 1)
    }
  }

  @Test(
    "Numbers of another agency in a ledger do not stop that agency: they are passed over",
    arguments: TestDatabase.all)
  func occupied(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let rows = [1, 2, 4].map { serial in
        Self.row(serial, [.number: "清自然资依申请〔2026〕\(serial)号"])
      }
      let taken = try await desk.office.importLedger(
        rows, to: Desk.finance, by: desk.who("intake"), now: Self.now)
      #expect(taken.new == 3)
      var numbers: [String] = []
      for _ in 0..<2 {
        numbers.append(
          try await desk.office.submit(.testing(), to: Desk.land, now: Self.now).number)
      }
      #expect(numbers == ["清自然资依申请〔2026〕3号", "清自然资依申请〔2026〕5号"])
      #expect(try await desk.office.checkRecords().faults == [])
      let by = try desk.who("system-administrator")
      var form = AgencyForm(try await desk.office.agency(Desk.land, by: by).agency)
      form.phone = "0350-7012345"
      try await desk.office.changeAgency(Desk.land, form, by: by, now: Self.now)
      try await desk.records.write { session in
        try session.numbers.advance(.request, for: Desk.land, year: 2026, to: 6)
      }
      let series = NumberSeries(kind: .request, agency: Desk.land, year: 2026)
      #expect(
        try await desk.office.checkRecords().faults == [.series(series, drawn: 6, there: 2)],
        "one that nobody bears was not passed over")
    }
  }

  @Test("What an officer handled here is not changed by a ledger; another agency's is not seen")
  func handled() async throws {
    try await Desk.with(.sqlite) { desk in
      let (office, intake) = (desk.office, try desk.who("intake"))
      let open = Self.row(
        1, [.outcome: "", .ended: "", .received: "2026-02-27", .submitted: "2026-02-27"])
      _ = try await office.importLedger([open], to: Desk.finance, by: intake, now: Self.now)
      let request = try #require(try await office.ledger(by: intake).first?.request)
      let acted = try await office.assign(
        desk.entry(request, "intake"), unit: "预算股", handler: nil)
      #expect(acted.stage == .inProgress)
      let changed = try await office.previewImport(
        [Self.row(1)], to: Desk.finance, by: intake, now: Self.now)
      #expect(changed.lines.map(\.verdict) == [.faulty([ImportFault(.number, .handledHere)])])
      await #expect(throws: OfficeError.self) {
        try await office.previewImport([open], to: Desk.land, by: intake, now: Self.now)
      }
      try await desk.replied(request, on: Desk.monday)
      #expect(try await desk.record(request).standing.outcome == .nonexistent)
    }
  }

  @Test("An agency takes the pattern of its old ledger, and goes on behind it")
  func patternAfterImport() async throws {
    try await Desk.with(.sqlite) { desk in
      let rows = (1...3).map { Self.row($0, [.number: "清财申〔2026〕\($0)号"]) }
      _ = try await desk.office.importLedger(
        rows, to: Desk.finance, by: desk.who("intake"), now: Self.now)
      let by = try desk.who("system-administrator")
      var form = AgencyForm(try await desk.office.agency(Desk.finance, by: by).agency)
      form.requestNumbers = "{机关代字}申〔{年份}〕{序号}号"
      try await desk.office.changeAgency(Desk.finance, form, by: by, now: Self.now)
      #expect(try await desk.submitted().number == "清财申〔2026〕4号")
      #expect(try await desk.office.checkRecords().faults == [])
    }
  }

  @Test("A ledger without description and unit leaves those it gave before")
  func kept() async throws {
    try await Desk.with(.sqlite) { desk in
      let (office, intake) = (desk.office, try desk.who("intake"))
      func take(_ changes: [ImportColumn: String]) async throws -> [ImportVerdict] {
        try await office.importLedger(
          [Self.row(7, changes), Self.row(8, changes.filter { $0.key == .title })],
          to: Desk.finance, by: intake, now: Self.now
        ).lines.map(\.verdict)
      }
      func kept() async throws -> [String] {
        var texts: [String] = []
        for row in try await office.ledger(by: intake) {
          let form = try await desk.records.read { try RequestStore($0).form(of: row.request) }
          texts.append(
            "\(form?.description ?? "-")/\(try await desk.record(row.request).unit ?? "-")")
        }
        return texts
      }
      #expect(
        try await take([.description: "2024年决算及附表", .unit: "预算股"]) == [.new, .new])
      #expect(try await take([:]) == [.unchanged, .unchanged])
      #expect(
        try await take([.title: "财政决算草案"]) == [.changed([.title]), .changed([.title])])
      #expect(
        try await kept() == ["2024年决算及附表/预算股", "财政决算草案/-"],
        "a description that was made of the title follows it")
      #expect(try await office.checkRecords().faults == [])
      #expect(
        try await take([.title: "财政决算草案", .description: "决算", .unit: "国库股"])
          == [.changed([.description, .unit]), .unchanged])
      #expect(try await kept().first == "决算/国库股")
    }
  }
}
