/// What stands behind `off` and `work`: a day or a range of days, and the holiday's name.
struct ScheduleEntry {
  /// More than any holiday had; a longer range is a slip of the pen, such as a wrong month.
  private static let longestRun = 31

  let firstDay: Day
  let lastDay: Day
  let holiday: String

  init(_ value: String, line: Int) throws(ScheduleFault) {
    let words = value.split(separator: " ", maxSplits: 1)
    let days = words.first ?? ""
    guard let firstDay = Day(String(days.prefix(10))),
      let lastDay = days.count == 10 ? firstDay : Self.lastDay(ofRange: days)
    else { throw .notADay(String(days), line: line) }
    guard firstDay <= lastDay else { throw .backwards(first: firstDay, last: lastDay, line: line) }
    let count = firstDay.days(to: lastDay) + 1
    guard count <= Self.longestRun else { throw .tooManyDays(count, line: line) }
    guard words.count == 2 else { throw .namelessHoliday(line: line) }
    // `off 2027-01-01 .. 2027-01-03 元旦` would otherwise be one day called `.. 2027-01-03 元旦`.
    guard !words[1].contains(where: \.isNumber) else { throw .notADay(value, line: line) }
    self.firstDay = firstDay
    self.lastDay = lastDay
    holiday = String(words[1])
  }

  private static func lastDay(ofRange days: Substring) -> Day? {
    guard [".." as Substring, "至"].contains(days.dropFirst(10).dropLast(10)) else { return nil }
    return Day(String(days.suffix(10)))
  }
}
