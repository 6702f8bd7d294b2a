import Law
import Testing

@Suite("What was announced when: provisional days, amended years, regions")
struct ScheduleKnowledgeTests {
  let calendar = WorkingCalendar.stateCouncil

  static let edges: [(String, Int, String, Bool, String)] = [
    ("2026-12-30", 1, "2026-12-31", false, "ends on the last announced day"),
    ("2026-12-31", 1, "2027-01-01", true, "the first day not announced"),
    ("2026-12-25", 7, "2027-01-05", true, "starts in 2026 and ends in 2027"),
    ("2027-03-01", 20, "2027-03-29", true, "wholly in a year not announced"),
  ]

  @Test("Beyond the last announced year a last day is provisional", arguments: edges)
  func provisional(
    text: String, n: Int, lastDay: String, provisional: Bool, why: String
  ) throws {
    let day = try #require(Day(text))
    let count = try calendar.workingDay(n, after: day)
    let left = try calendar.workingDays(after: day, through: count.lastDay)
    #expect(count.lastDay.description == lastDay, "\(why)")
    #expect(count.provisional == provisional, "\(why)")
    #expect(left.provisional == provisional, "\(why)")
  }

  @Test("A yes or no about a year not announced is refused")
  func noGuess() throws {
    let day = try #require(Day("2027-01-04"))
    let total = try calendar.workingDays(inYear: 2027)
    #expect(total.days == 261)
    #expect(total.provisional)
    #expect(throws: NoAnswer.scheduleNotAnnounced(year: 2027)) {
      try calendar.isWorkingDay(day)
    }
  }

  @Test("A year's notice makes its last days final and moves them")
  func newNotice() throws {
    let notice = try HolidaySchedule.read(
      """
      year 2027
      announced 2026-11-30
      notice 虚构的2027年通知
      off 2026-12-31..2027-01-02 元旦
      work 2027-01-03 元旦
      """)
    let received = try #require(Day("2026-12-25"))
    let later = calendar.adding(notice)
    let count = try later.workingDay(7, after: received)
    #expect(count.lastDay.description == "2027-01-06")
    #expect(!count.provisional)
    #expect(later.version != calendar.version)
    #expect(later.isAnnounced(year: 2027))
    let before = try #require(Day("2026-11-29"))
    #expect(later.known(on: before) == calendar)
    #expect(later.known(on: before.adding(days: 1)) == later)
  }

  static let amendments: [(String, String, DayKind, String)] = [
    ("2020-01-26", "2020-01-31", .workingWeekday, "the day before the extension was published"),
    ("2020-01-27", "2020-01-31", .holiday("春节"), "the day it was published"),
    ("2020-01-28", "2020-01-31", .holiday("春节"), "the day after"),
    ("2020-01-26", "2020-02-01", .makeUpDay(holiday: "春节"), "a make-up day at first"),
    ("2020-01-27", "2020-02-01", .holiday("春节"), "then a day off"),
    ("2020-01-26", "2020-02-02", .weekend, "an ordinary Sunday at first"),
    ("2020-01-27", "2020-02-02", .holiday("春节"), "then the last day off"),
    ("2020-01-27", "2020-02-03", .workingWeekday, "work begins"),
    ("2020-01-27", "2020-01-30", .holiday("春节"), "the first notice still holds"),
    ("2019-03-21", "2019-05-02", .workingWeekday, "before 劳动节 2019 was changed"),
    ("2019-03-22", "2019-05-02", .holiday("劳动节"), "the day it was changed"),
    ("2019-03-21", "2019-05-05", .weekend, "before 劳动节 2019 was changed"),
    ("2019-03-22", "2019-05-05", .makeUpDay(holiday: "劳动节"), "the day it was changed"),
    ("2018-12-05", "2018-12-31", .workingWeekday, "before the notice for 2019"),
    ("2018-12-06", "2018-12-31", .holiday("元旦"), "the notice for 2019 reaches back"),
    ("2018-12-05", "2019-02-04", .presumed(working: true), "2019 was not announced yet"),
    ("2017-11-29", "2018-01-01", .presumed(working: true), "nothing was announced yet"),
  ]

  @Test("The kind of a day as it could be known on another", arguments: amendments)
  func asKnown(on known: String, text: String, expected: DayKind, why: String) throws {
    let knownDay = try #require(Day(known))
    let day = try #require(Day(text))
    let kind = try calendar.known(on: knownDay).kind(of: day)
    #expect(kind == expected, "\(why)")
  }

  @Test("The extension of 2020 moves a reply's last day")
  func extensionMovesReply() throws {
    let received = try #require(Day("2020-01-20"))
    let publication = try #require(Day("2020-01-27"))
    let before = calendar.known(on: publication.adding(days: -1))
    let old = try before.workingDay(20, after: received)
    let new = try calendar.known(on: publication).workingDay(20, after: received)
    #expect(old.lastDay.description == "2020-02-21")
    #expect(new.lastDay.description == "2020-02-25")
  }

  @Test("A region's days off add to the State Council's")
  func region() throws {
    let overlay = try HolidaySchedule.read(
      """
      year 2026
      region 虚构自治州
      announced 2025-06-01
      notice 虚构自治州人民政府关于2026年民族节日放假的通知
      off 2026-07-23..2026-07-24 火把节
      off 2026-09-20 州庆

      year 2027
      region 虚构自治州
      announced 2026-12-01
      notice 虚构自治州人民政府关于2027年民族节日放假的通知
      off 2027-07-12 火把节
      """)
    let regional = calendar.adding(overlay)
    let days = try ["2026-07-22", "2026-07-23", "2026-09-20", "2027-07-12", "2027-07-13"]
      .map { try #require(Day($0)) }
    let kinds = try days.map { try regional.kind(of: $0) }
    #expect(
      kinds == [
        .workingWeekday, .regionalHoliday("火把节"), .regionalHoliday("州庆"),
        .regionalHoliday("火把节"), .presumed(working: true),
      ])
    let count = try regional.workingDay(2, after: days[0])
    #expect(count.lastDay.description == "2026-07-28")
    #expect(!regional.isAnnounced(year: 2027), "a region's notice is not the year's")
  }

  @Test("Of two notices of one day the one loaded last decides")
  func sameDay() throws {
    let notice = { (holiday: String) in
      try HolidaySchedule.read(
        "year 2027\nannounced 2026-11-30\nnotice 虚构的通知\noff 2027-01-04 \(holiday)")
    }
    let day = try #require(Day("2027-01-04"))
    let kind = try calendar.adding(notice("元旦")).adding(notice("更正")).kind(of: day)
    #expect(kind == .holiday("更正"))
  }

  @Test("Notices of different days may be loaded in any order; the content names the version")
  func versions() {
    let notices = calendar.schedules
    let reversed = WorkingCalendar(notices.reversed())
    let shorter = WorkingCalendar(Array(notices.dropLast()))
    #expect(reversed == calendar)
    #expect(reversed.version == calendar.version)
    #expect(shorter.version != calendar.version)
    #expect(calendar.version.hasPrefix("2025-11-04."))
    #expect(WorkingCalendar([]).version == "empty")
  }
}
