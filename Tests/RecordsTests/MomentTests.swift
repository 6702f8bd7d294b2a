import Law
import Testing

@testable import Records

@Suite("A moment has a day in China")
struct MomentTests {
  @Test(arguments: [
    (0, "1970-01-01T08:00:00.000+08:00", "the beginning of the count is eight o'clock"),
    (57_599_999, "1970-01-01T23:59:59.999+08:00", "the last millisecond of a day"),
    (57_600_000, "1970-01-02T00:00:00.000+08:00", "the first of the next"),
    (-28_800_001, "1969-12-31T23:59:59.999+08:00", "before the count began"),
    (1_767_196_799_999, "2025-12-31T23:59:59.999+08:00", "the year's end, when UTC has hours left"),
    (1_767_196_800_000, "2026-01-01T00:00:00.000+08:00", "the new year"),
    (520_531_200_123, "1986-07-01T00:00:00.123+08:00", "no summer time, not even when there was"),
  ])
  func text(milliseconds: Int64, expected: String, why: String) {
    let moment = Moment(milliseconds: milliseconds)
    #expect(moment.description == expected, "\(why)")
    #expect(moment.day.description == String(expected.prefix(10)), "\(why)")
  }

  @Test("A time of the wall clock, and the start of a day")
  func wallClock() throws {
    let day = try #require(Day("2026-02-28"))
    let moment = try #require(Moment(day: day, hour: 9, minute: 5, second: 7))
    #expect(moment.description == "2026-02-28T09:05:07.000+08:00")
    #expect(Moment(startOf: day).description == "2026-02-28T00:00:00.000+08:00")
    #expect(Moment(day: day, hour: 24, minute: 0) == nil)
    #expect((moment.hour, moment.minute, moment.second) == (9, 5, 7))
  }

  @Test("The ends of the count do not trap")
  func extremes() {
    #expect(Moment(milliseconds: .max).day == .last)
    #expect(Moment(milliseconds: .min).day == .first)
    #expect(Moment(milliseconds: .max).adding(seconds: .max).milliseconds == .max)
    #expect(Moment(milliseconds: 0).adding(seconds: .min).milliseconds == .min)
  }
}
