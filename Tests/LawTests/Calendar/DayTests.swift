import Law
import Testing

@Suite("Days of the calendar")
struct DayTests {
  struct Known: CustomTestStringConvertible {
    let text: String
    let weekday: Weekday
    let daysFrom1970: Int
    let why: String
    var testDescription: String { "\(text): \(why)" }
  }

  static let known = [
    Known(text: "0001-01-01", weekday: .monday, daysFrom1970: -719_162, why: "the first day"),
    Known(text: "1900-01-01", weekday: .monday, daysFrom1970: -25_567, why: "a century begins"),
    Known(text: "1900-02-28", weekday: .wednesday, daysFrom1970: -25_509, why: "no leap year"),
    Known(text: "1900-03-01", weekday: .thursday, daysFrom1970: -25_508, why: "the day after it"),
    Known(text: "1949-10-01", weekday: .saturday, daysFrom1970: -7_397, why: "an old day"),
    Known(text: "1969-12-31", weekday: .wednesday, daysFrom1970: -1, why: "before 1970"),
    Known(text: "1970-01-01", weekday: .thursday, daysFrom1970: 0, why: "where Unix counts from"),
    Known(text: "2000-02-29", weekday: .tuesday, daysFrom1970: 11_016, why: "a leap century"),
    Known(text: "2000-12-31", weekday: .sunday, daysFrom1970: 11_322, why: "its 366th day"),
    Known(text: "2019-05-15", weekday: .wednesday, daysFrom1970: 18_031, why: "the Regulation"),
    Known(text: "2024-02-29", weekday: .thursday, daysFrom1970: 19_782, why: "a leap day"),
    Known(text: "2025-01-20", weekday: .monday, daysFrom1970: 20_108, why: "an ordinary day"),
    Known(text: "2100-03-01", weekday: .monday, daysFrom1970: 47_541, why: "2100 has no leap day"),
    Known(text: "2200-12-31", weekday: .wednesday, daysFrom1970: 84_370, why: "a far end"),
    Known(text: "9999-12-31", weekday: .friday, daysFrom1970: 2_932_896, why: "the last day"),
  ]

  @Test("Known days have their weekday and their place", arguments: known)
  func knownDay(_ known: Known) throws {
    let day = try #require(Day(known.text))
    let epoch = try #require(Day(year: 1970, month: 1, day: 1))
    #expect(day.description == known.text)
    #expect(day.weekday == known.weekday)
    #expect(epoch.days(to: day) == known.daysFrom1970)
    #expect(epoch.adding(days: known.daysFrom1970) == day)
  }

  @Test("From 1900 to 2200 each day follows the one before")
  func consecutiveDays() throws {
    let firstDay = try #require(Day(year: 1900, month: 1, day: 1))
    let lastDay = try #require(Day(year: 2200, month: 12, day: 31))
    var walker = Walker(year: 1900, month: 1, day: 1, weekday: 1)
    var passed = 0
    var differing: [String] = []
    for day in firstDay...lastDay {
      let same =
        day.year == walker.year && day.month == walker.month && day.day == walker.day
        && day.weekday.rawValue == walker.weekday && firstDay.days(to: day) == passed
        && Day(year: walker.year, month: walker.month, day: walker.day) == day
        && Day(day.description) == day
      if !same { differing.append(day.description) }
      walker.step()
      passed += 1
    }
    #expect(differing == [])
    #expect(passed == 109_938)
  }

  /// A calendar that only knows how to turn its page.
  struct Walker {
    var year: Int
    var month: Int
    var day: Int
    var weekday: Int

    mutating func step() {
      let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      weekday = weekday == 7 ? 1 : weekday + 1
      day += 1
      if day > lengths[month - 1] { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
  }

  @Test(
    "What is not exactly a day is not read",
    arguments: [
      "", "2025", "2025-1-20", "2025-01-2", "2025/01/20", "20250120", "2025-01-20 ", " 2025-01-20",
      "2025-01-200", "2025-13-01", "2025-00-10", "2025-02-29", "1900-02-29", "2025-04-31",
      "2025-01-00", "0000-01-01", "+025-01-20", "2025-+1-20", "-025-01-20", "２０２５-01-20",
      "2025-01-2O", "2025年1月20日", "10000-01-01", "2025-01-20T00:00:00Z",
    ])
  func unreadable(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test("A day that does not exist cannot be made")
  func impossible() {
    #expect(Day(year: 2100, month: 2, day: 29) == nil)
    #expect(Day(year: 2025, month: 6, day: 31) == nil)
    #expect(Day(year: 2025, month: 0, day: 1) == nil)
    #expect(Day(year: 0, month: 1, day: 1) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(year: .min, month: .max, day: .min) == nil)
  }

  @Test("Days are ordered by time and counted both ways")
  func order() throws {
    let eve = try #require(Day("2024-12-31"))
    let newYear = try #require(Day("2025-01-01"))
    #expect(eve < newYear)
    #expect(!(newYear < newYear))
    #expect(eve.days(to: newYear) == 1)
    #expect(newYear.days(to: eve) == -1)
    #expect(newYear.adding(days: -1) == eve)
    #expect((eve...newYear).count == 2)
  }

  @Test("Adding stops at the first and the last day instead of trapping")
  func limits() {
    #expect(Day.last.adding(days: 1) == Day.last)
    #expect(Day.first.adding(days: -1) == Day.first)
    #expect(Day.first.adding(days: .max) == Day.last)
    #expect(Day.last.adding(days: .min) == Day.first)
    #expect(Day.first.adding(days: Day.first.days(to: Day.last)) == Day.last)
  }
}
