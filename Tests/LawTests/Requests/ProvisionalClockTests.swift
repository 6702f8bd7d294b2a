import Law
import Testing

@Suite("A year not announced: provisional where a presumed day matters, recomputed with the notice")
struct ProvisionalClockTests {
  /// A made-up notice for 2027 with its days off and make-up days.
  private func notice(
    _ generator: inout SeededGenerator, off more: [Day] = []
  ) throws -> (schedules: [HolidaySchedule], off: Set<Day>, work: Set<Day>) {
    let newYear = try ClockCase.day("2027-01-01")
    var off = Set(more)
    for _ in 0..<3 {
      let first = newYear.adding(days: Int.random(in: 0..<150, using: &generator))
      for day in first...first.adding(days: Int.random(in: 0..<8, using: &generator)) {
        off.insert(day)
      }
    }
    let weekend = (0..<200).map { newYear.adding(days: $0) }.filter {
      $0.weekday.isWeekend && !off.contains($0)
    }
    let work = Set(weekend.shuffled(using: &generator).prefix(4))
    let lines =
      ["year 2027", "announced 2026-11-20", "notice 虚构的2027年放假通知"]
      + off.sorted().map { "off \($0) 虚构节" } + work.sorted().map { "work \($0) 虚构节" }
    return (try HolidaySchedule.read(lines.joined(separator: "\n")), off, work)
  }

  @Test("A last day that is not provisional stays; any other is recomputed and never stale")
  func reload() throws {
    var generator = SeededGenerator(seed: 2027)
    let first = try ClockCase.day("2026-10-20")
    for _ in 0..<600 {
      let received = first.adding(days: Int.random(in: 0..<90, using: &generator))
      var random = RandomEvents(
        seed: generator.next(), received: received, isWorked: NaiveClock.published)
      let clock = ReplyClock(
        channel: .counter, submitted: received, events: random.sequence(of: 7))
      let before = try clock.deadline(.stateCouncil)
      let (schedules, off, work) = try notice(&generator)
      let after = try clock.recomputed(WorkingCalendar.stateCouncil.adding(schedules))
      var naive = random.clock
      naive.isWorked = { day in
        work.contains(day) || (NaiveClock.published(day) && !off.contains(day))
      }
      #expect(after.lastDay == naive.lastDay(), "recomputed: \(clock)")
      #expect(after.calendarVersion != before.calendarVersion)
      if !before.provisional { #expect(after.lastDay == before.lastDay, "\(clock)") }
      guard before.provisional, let lastDay = before.lastDay else { continue }
      let moving = try notice(&generator, off: [lastDay]).schedules
      let moved = try clock.recomputed(WorkingCalendar.stateCouncil.adding(moving))
      #expect(moved.lastDay != lastDay, "a presumed day mattered: \(clock)")
    }
  }

  struct Case: CustomTestStringConvertible {
    var received: String
    var events = ""
    var lastDay: String?
    var provisional: Bool
    var why: String
    var testDescription: String { why }
  }

  static let cases = [
    Case(
      received: "2026-12-03", lastDay: "2026-12-31", provisional: false,
      why: "the 20th working day is the last of the announced year"),
    Case(
      received: "2026-12-04", lastDay: "2027-01-01", provisional: true,
      why: "one day later; 1 January is presumed a working day, since no notice says otherwise"),
    Case(
      received: "2026-11-26",
      events: "third-party-asked@2026-12-24 third-party-delivered@2026-12-24",
      lastDay: "2026-12-24", provisional: false,
      why: "asked on the last day: the opinion's term in 2027 leaves out nothing that counts"),
    Case(
      received: "2026-11-26",
      events: "third-party-asked@2026-12-23 third-party-delivered@2026-12-23",
      lastDay: "2027-01-14", provisional: true,
      why: "asked the day before it: one day is left, after a term that ends on a presumed day"),
    Case(
      received: "2026-12-28", events: "correction-notice@2027-01-04", lastDay: nil,
      provisional: false, why: "the clock stands: there is no last day that could move"),
    Case(
      received: "2026-11-30", events: "third-party-asked@2026-12-14", lastDay: nil,
      provisional: false, why: "so it is with an opinion that nobody could deliver yet"),
  ]

  @Test(arguments: cases)
  func provisional(_ given: Case) throws {
    let deadline = try ClockCase.clock(given.received, given.events).deadline(.stateCouncil)
    #expect(deadline.lastDay?.description == given.lastDay)
    #expect(deadline.provisional == given.provisional)
  }

  @Test("Loaded while a case is open: the date moves, the version says why, nothing is refused")
  func openCase() throws {
    let clock = try ClockCase.clock("2026-12-04", "extended:5@2027-01-01")
    let before = try clock.deadline(.stateCouncil)
    #expect(before.lastDay?.description == "2027-01-08")
    let notice = try HolidaySchedule.read(
      """
      year 2027
      announced 2026-11-20
      notice 虚构的2027年放假通知
      off 2027-01-01..2027-01-03 元旦
      """)
    let calendar = WorkingCalendar.stateCouncil.adding(notice)
    let after = try clock.deadline(calendar)
    #expect(after.lastDay?.description == "2027-01-11")
    #expect(!after.provisional)
    #expect(after.calendarVersion == calendar.version)
    let skipped = after.steps.first { $0.kind == .skipped(.holiday("元旦")) }
    #expect(skipped?.basis.text == "《虚构的2027年放假通知》")
  }

  @Test("An act in time by the calendar of its day stays so when a make-up day moves the term")
  func lawfulThen() throws {
    let clock = try ClockCase.clock("2026-12-10", "extended:5@2027-01-07")
    #expect(try clock.deadline(.stateCouncil).lastDay?.description == "2027-01-14")
    let notice = try HolidaySchedule.read(
      "year 2027\nannounced 2026-11-20\nnotice 虚构的2027年放假通知\nwork 2027-01-02 元旦")
    let calendar = WorkingCalendar.stateCouncil.adding(notice)
    #expect(throws: ClockRefusal.self) { try clock.deadline(calendar) }
    let recomputed = try clock.recomputed(calendar)
    #expect(recomputed.lastDay?.description == "2027-01-13")
  }
}
