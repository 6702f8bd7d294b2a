import Law
import Testing

@testable import Office
@testable import Records

@Suite("A new holiday notice moves every open case")
struct CalendarTests {
  static let notice = """
    year 2027
    announced 2026-11-05
    notice 国务院办公厅关于2027年部分节假日安排的通知
    off 2027-01-01..2027-01-03 元旦
    work 2026-12-27 元旦
    """
  private static let december = Day(year: 2026, month: 12, day: 14) ?? .first

  @Test(
    "Previewed, loaded, moved, said in history and log, the watch with it",
    arguments: TestDatabase.all)
  func moved(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, lead) = (desk.office, try desk.who("lead-office"))
      let open = try await desk.received(on: Self.december)
      let done = try await desk.received(on: Self.december)
      _ = try await office.withdraw(desk.pass(done, Self.december))
      let before = try await desk.record(open).standing
      #expect(before.lastDay == Day(year: 2027, month: 1, day: 11) && before.isProvisional)
      let now = Moment.at(Self.december, hour: 12)
      let preview = try await office.previewNotice(Self.notice, by: lead, now: now)
      #expect(preview.open == 1 && preview.moves.map(\.request) == [open])
      #expect(try await desk.record(open).standing == before, "a preview writes nothing")

      let loaded = try await office.loadNotice(Self.notice, by: lead, now: now)
      #expect(loaded == preview)
      let after = try await desk.record(open)
      // 27 December is worked, 1 January is not: what it gave it takes.
      #expect(after.standing.lastDay == Day(year: 2027, month: 1, day: 11))
      #expect(!after.standing.isProvisional && after.standing.calendarVersion == loaded.to)
      #expect(try await desk.watches(open)[.reply] == after.standing.lastDay)
      let acts = try await desk.log(open).map(\.act.rawValue)
      #expect(acts.last == "recompute")
      let events = try await desk.events(open)
      guard case .recomputed(_, _, let version)? = events.last?.kind else {
        Issue.record("the history says nothing")
        return
      }
      #expect(version == loaded.to && events.last?.actor == .system)
      #expect(try await desk.log(done).map(\.act.rawValue).contains("recompute") == false)
    }
  }

  @Test("A notice that takes days away moves the last day")
  func movedBack() async throws {
    try await Desk.with(.sqlite) { desk in
      let lead = try desk.who("lead-office")
      let request = try await desk.received(on: Self.december)
      let notice = Self.notice.replacing("work 2026-12-27 元旦", with: "off 2027-01-04 元旦")
      let loaded = try await desk.office.loadNotice(
        notice, by: lead, now: .at(Self.december, hour: 12))
      #expect(loaded.moves.first?.from == Day(year: 2027, month: 1, day: 11))
      #expect(loaded.moves.first?.to == Day(year: 2027, month: 1, day: 13))
      #expect(try await desk.record(request).standing.nextDay == Day(year: 2027, month: 1, day: 13))
    }
  }

  @Test(
    "Another program's notice is seen at the next act, and by a program that starts",
    arguments: TestDatabase.all)
  func elsewhere(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received(on: Self.december)
      let notice = Self.notice.replacing("work 2026-12-27 元旦", with: "off 2027-01-04 元旦")
      _ = try await desk.records.write { session in
        try session.holidays.add(
          notice, in: Desk.county, loaded: .at(Self.december), by: "officer:139999-1")
      }
      let acted = try await desk.office.assign(
        desk.entry(request, "intake", Self.december), unit: "预算股", handler: nil)
      #expect(acted.lastDay == Day(year: 2027, month: 1, day: 13))
      let kinds = try await desk.events(request).map(\.kind.storedName)
      #expect(kinds == ["submitted", "confirmed", "recomputed", "assigned"])
      #expect(try await desk.log(request).map(\.act.rawValue).suffix(2) == ["recompute", "assign"])
      let second = try await desk.office.recomputeOpenCases(now: .at(Self.december))
      #expect(second.open == 0, "nothing is left to do")
    }
  }

  @Test("What cannot be read is refused whole, and only some may load it")
  func refused() async throws {
    try await Desk.with(.sqlite) { desk in
      let now = Moment.at(Self.december)
      await #expect(throws: OfficeError.self) {
        try await desk.office.loadNotice(
          "year 2027\noff 2027-02-30 春节", by: desk.who("lead-office"), now: now)
      }
      await #expect(throws: OfficeError.forbidden(.loadNotice)) {
        try await desk.office.loadNotice(Self.notice, by: desk.who("handler"), now: now)
      }
      let version = try await desk.records.read { try $0.holidays.version(in: Desk.county) }
      #expect(version == 0)
    }
  }
}
