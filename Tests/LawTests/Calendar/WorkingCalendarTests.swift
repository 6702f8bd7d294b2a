import Law
import Testing

@Suite("Working days: Regulation arts 26–34 count in 工作日")
struct WorkingCalendarTests {
  let calendar = WorkingCalendar.stateCouncil

  struct Clock: CustomTestStringConvertible {
    let received: String
    let after7: String
    let after15: String
    let after20: String
    let after40: String
    let why: String
    var testDescription: String { "\(received): \(why)" }
  }

  static let clocks = [
    Clock(
      received: "2019-12-27", after7: "2020-01-08", after15: "2020-01-19", after20: "2020-02-03",
      after40: "2020-03-02", why: "a make-up Sunday, then 春节 2020 as extended"),
    Clock(
      received: "2020-01-20", after7: "2020-02-06", after15: "2020-02-18", after20: "2020-02-25",
      after40: "2020-03-24", why: "the extended 春节 inside the first 7 days"),
    Clock(
      received: "2022-09-26", after7: "2022-10-10", after15: "2022-10-20", after20: "2022-10-27",
      after40: "2022-11-24", why: "both days of a weekend worked after 国庆节"),
    Clock(
      received: "2024-02-02", after7: "2024-02-18", after15: "2024-02-28", after20: "2024-03-06",
      after40: "2024-04-03", why: "ends on a make-up Sunday"),
    Clock(
      received: "2024-09-10", after7: "2024-09-20", after15: "2024-10-08", after20: "2024-10-14",
      after40: "2024-11-11", why: "中秋节 and 国庆节 in one period"),
    Clock(
      received: "2025-01-20", after7: "2025-02-05", after15: "2025-02-14", after20: "2025-02-21",
      after40: "2025-03-21", why: "春节 with a make-up day on each side"),
    Clock(
      received: "2025-04-24", after7: "2025-05-07", after15: "2025-05-19", after20: "2025-05-26",
      after40: "2025-06-24", why: "劳动节 and 端午节"),
    Clock(
      received: "2025-09-27", after7: "2025-10-13", after15: "2025-10-23", after20: "2025-10-30",
      after40: "2025-11-27", why: "received on a free Saturday, the next day is worked"),
    Clock(
      received: "2025-09-29", after7: "2025-10-15", after15: "2025-10-27", after20: "2025-11-03",
      after40: "2025-12-01", why: "国庆节 and 中秋节 merged"),
    Clock(
      received: "2026-02-09", after7: "2026-02-25", after15: "2026-03-06", after20: "2026-03-13",
      after40: "2026-04-13", why: "the nine days of 春节 2026"),
    Clock(
      received: "2026-09-18", after7: "2026-09-29", after15: "2026-10-15", after20: "2026-10-22",
      after40: "2026-11-19", why: "a make-up Sunday is the first day"),
  ]

  @Test("Last days of the periods of 7, 15, 20 and 40 working days", arguments: clocks)
  func clock(_ clock: Clock) throws {
    let received = try #require(Day(clock.received))
    let expected = [clock.after7, clock.after15, clock.after20, clock.after40]
    let counts = try [7, 15, 20, 40].map { try calendar.workingDay($0, after: received) }
    #expect(counts.map(\.lastDay.description) == expected)
    #expect(!counts.contains { $0.provisional })
  }

  @Test(
    "Working days in a year",
    arguments: [
      (2018, 250), (2019, 250), (2020, 249), (2021, 250), (2022, 249), (2023, 249), (2024, 251),
      (2025, 248), (2026, 248),
    ])
  func yearTotal(year: Int, days: Int) throws {
    let total = try calendar.workingDays(inYear: year)
    #expect(total.days == days)
    #expect(!total.provisional)
    #expect(calendar.isAnnounced(year: year))
  }

  @Test("Every day of 2018 to 2026 agrees with an independently made table")
  func everyDay() throws {
    let firstDay = try #require(Day("2018-01-01"))
    let lastDay = try #require(Day("2026-12-31"))
    try #require(PublishedWorkingDays.worked.count == (firstDay...lastDay).count)
    var differing: [String] = []
    for (day, worked) in zip(firstDay...lastDay, PublishedWorkingDays.worked) {
      if try calendar.isWorkingDay(day) != worked { differing.append(day.description) }
    }
    #expect(differing == [])
  }

  @Test("Counts agree with a walker that knows only the table", arguments: [1, 2, 3, 4])
  func walker(seed: UInt64) throws {
    let firstDay = try #require(Day("2018-01-01"))
    let worked = PublishedWorkingDays.worked
    var random = SeededGenerator(state: seed)
    var differing: [String] = []
    for _ in 0..<500 {
      let start = Int.random(in: 0..<(worked.count - 200), using: &random)
      let n = Int.random(in: 0...80, using: &random)
      let sameDay = Bool.random(using: &random)
      let day = firstDay.adding(days: start)
      let count = try calendar.workingDay(
        n, after: day, counting: sameDay ? .fromSameDay : .fromNextDay)
      let end = Self.walk(n, from: sameDay ? start - 1 : start, over: worked)
      let through = n == 0 ? start : end
      let between = try calendar.workingDays(after: day, through: firstDay.adding(days: through))
      let expectedBetween = n - (sameDay && n > 0 && worked[start] ? 1 : 0)
      let same =
        firstDay.days(to: count.lastDay) == through && between.days == expectedBetween
        && count.steps.compactMap(\.countedAs) == Array(1..<(n + 1))
        && count.steps.count == (n == 0 ? 0 : end - start + (sameDay ? 1 : 0))
      if !same { differing.append("\(n) after \(day), same day \(sameDay)") }
    }
    #expect(differing == [])
  }

  static func walk(_ n: Int, from start: Int, over worked: [Bool]) -> Int {
    var index = start
    var left = n
    while left > 0 {
      index += 1
      if worked[index] { left -= 1 }
    }
    return index
  }

  /// SplitMix64: the same numbers in every run.
  struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let kinds: [(String, DayKind, String)] = [
    ("2025-01-24", .workingWeekday, "the Friday before"),
    ("2025-01-25", .weekend, "a Saturday outside the holiday"),
    ("2025-01-26", .makeUpDay(holiday: "春节"), "a Sunday worked for 春节"),
    ("2025-01-27", .workingWeekday, "the day before 除夕"),
    ("2025-01-28", .holiday("春节"), "the first day off"),
    ("2025-02-01", .holiday("春节"), "a Saturday inside the holiday"),
    ("2025-02-04", .holiday("春节"), "the last day off"),
    ("2025-02-05", .workingWeekday, "the day after"),
    ("2018-12-29", .makeUpDay(holiday: "元旦"), "by the notice for 2019"),
    ("2018-12-31", .holiday("元旦"), "by the notice for 2019"),
    ("2022-12-31", .holiday("元旦"), "by the notice for 2023"),
    ("2026-12-31", .workingWeekday, "the last day announced"),
    ("2027-01-01", .presumed(working: true), "a Friday of a year not announced"),
    ("2027-01-02", .presumed(working: false), "a Saturday of a year not announced"),
  ]

  @Test("Why a day is worked or not", arguments: kinds)
  func kind(text: String, expected: DayKind, why: String) throws {
    let day = try #require(Day(text))
    let kind = try calendar.kind(of: day)
    #expect(kind == expected, "\(why)")
  }

  @Test("A count shows each day and why it is counted or skipped")
  func steps() throws {
    let received = try #require(Day("2025-01-24"))
    let count = try calendar.workingDay(3, after: received)
    let lines = count.steps.map { "\($0.day) \($0.countedAs.map { "\($0)" } ?? "-") \($0.kind)" }
    #expect(
      lines == [
        "2025-01-25 - weekend",
        "2025-01-26 1 makeUpDay(holiday: \"春节\")",
        "2025-01-27 2 workingWeekday",
        "2025-01-28 - holiday(\"春节\")",
        "2025-01-29 - holiday(\"春节\")",
        "2025-01-30 - holiday(\"春节\")",
        "2025-01-31 - holiday(\"春节\")",
        "2025-02-01 - holiday(\"春节\")",
        "2025-02-02 - holiday(\"春节\")",
        "2025-02-03 - holiday(\"春节\")",
        "2025-02-04 - holiday(\"春节\")",
        "2025-02-05 3 workingWeekday",
      ])
  }

  static let conventions: [(String, Int, CountingConvention, String, String)] = [
    ("2025-03-03", 1, .fromNextDay, "2025-03-04", "a Monday is not counted itself"),
    ("2025-03-03", 1, .fromSameDay, "2025-03-03", "unless the convention says so"),
    ("2025-03-01", 1, .fromNextDay, "2025-03-03", "a Saturday: the Monday is day 1"),
    ("2025-03-01", 1, .fromSameDay, "2025-03-03", "a free day is never day 1"),
    ("2025-03-01", 0, .fromNextDay, "2025-03-01", "no days end where they start"),
    ("2025-03-01", 0, .fromSameDay, "2025-03-01", "no days end where they start"),
  ]

  @Test("The day of the event is not counted, or is, by convention", arguments: conventions)
  func convention(
    text: String, n: Int, convention: CountingConvention, expected: String, why: String
  ) throws {
    let day = try #require(Day(text))
    let count = try calendar.workingDay(n, after: day, counting: convention)
    #expect(count.lastDay.description == expected, "\(why)")
  }

  @Test("Working days left, the last day included")
  func daysLeft() throws {
    let lastDay = try #require(Day("2025-02-21"))
    let left = try (-1...1).map {
      try calendar.workingDays(after: lastDay.adding(days: $0), through: lastDay).days
    }
    #expect(left == [1, 0, 0])
  }

  @Test("Before 2018 there is no answer")
  func beforeSchedules() throws {
    let eve = try #require(Day("2017-12-31"))
    let newYear = try #require(Day("2018-01-01"))
    #expect(throws: NoAnswer.beforeSchedules(eve, firstYear: 2018)) { try calendar.kind(of: eve) }
    #expect(throws: NoAnswer.beforeSchedules(eve, firstYear: 2018)) {
      try calendar.workingDay(1, after: eve.adding(days: -1))
    }
    let kind = try calendar.kind(of: newYear)
    let count = try calendar.workingDay(1, after: eve)
    #expect(kind == .holiday("元旦"))
    #expect(count.lastDay.description == "2018-01-02")
    #expect(throws: NoAnswer.beforeSchedules(newYear, firstYear: nil)) {
      try WorkingCalendar([]).kind(of: newYear)
    }
  }

  @Test("An absurd period is refused, not counted for hours")
  func absurd() throws {
    let day = try #require(Day("2026-01-05"))
    let end = try #require(Day("2200-12-31"))
    #expect(throws: NoAnswer.negativePeriod(-1)) { try calendar.workingDay(-1, after: day) }
    #expect(throws: NoAnswer.afterCalendar(lastDay: end)) {
      try calendar.workingDay(.max, after: day)
    }
    #expect(throws: NoAnswer.afterCalendar(lastDay: .last)) {
      try calendar.workingDays(after: day, through: .last)
    }
  }
}
