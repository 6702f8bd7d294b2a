/// A notice whose lines are being read.
struct ScheduleDraft {
  /// The line with its year.
  let line: Int

  private var year: Int?
  private var region: String?
  private var announced: Day?
  private var title: String?
  private var number: String?
  private var source: String?
  private var daysOff: [HolidaySchedule.DaysOff] = []
  private var makeUpDays: [HolidaySchedule.MakeUpDay] = []
  private var placed: [Day: (isOff: Bool, line: Int)] = [:]
  private var given: Set<ScheduleFault.Field> = []

  init(line: Int) {
    self.line = line
  }

  /// What the notice must have and has not. A field with a fault of its own counts as given.
  var missing: [ScheduleFault] {
    var fields = [ScheduleFault.Field.announced, .notice].filter { !given.contains($0) }
    if given.isDisjoint(with: [.off, .work]) { fields.append(.off) }
    return fields.map { .missing($0, line: line) }
  }

  /// The notice, once nothing is missing.
  var schedule: HolidaySchedule? {
    guard let year, let announced, let title else { return nil }
    return HolidaySchedule(
      year: year, region: region, title: title, number: number, source: source,
      announced: announced, daysOff: daysOff, makeUpDays: makeUpDays)
  }

  /// Takes what a line says.
  mutating func take(
    _ field: ScheduleFault.Field, _ value: String, line: Int
  ) throws(ScheduleFault) {
    let isNew = given.insert(field).inserted
    guard isNew || field == .off || field == .work else { throw .repeated(field, line: line) }
    guard !value.isEmpty else { throw .empty(field, line: line) }
    switch field {
    case .year: year = try Self.year(value, line: line)
    case .announced: announced = try announcement(value, line: line)
    case .region: region = value
    case .notice: title = value
    case .number: number = value
    case .source: source = value
    case .off: try addDaysOff(try ScheduleEntry(value, line: line), line: line)
    case .work: try addMakeUpDays(try ScheduleEntry(value, line: line), line: line)
    }
  }

  private static func year(_ value: String, line: Int) throws(ScheduleFault) -> Int {
    // Through a day, so that exactly the years are taken that a day can have.
    guard let newYear = Day(value + "-01-01") else { throw .notAYear(value, line: line) }
    return newYear.year
  }

  private func announcement(_ value: String, line: Int) throws(ScheduleFault) -> Day {
    guard let day = Day(value) else { throw .notADay(value, line: line) }
    if let year, day.year != year && day.year != year - 1 {
      throw .announcedInWrongYear(day, line: line)
    }
    return day
  }

  private mutating func addDaysOff(_ entry: ScheduleEntry, line: Int) throws(ScheduleFault) {
    try place(entry, isOff: true, line: line)
    daysOff.append(
      .init(firstDay: entry.firstDay, lastDay: entry.lastDay, holiday: entry.holiday))
  }

  private mutating func addMakeUpDays(_ entry: ScheduleEntry, line: Int) throws(ScheduleFault) {
    for day in entry.firstDay...entry.lastDay where !day.weekday.isWeekend {
      throw .makeUpDayNotOnWeekend(day, line: line)
    }
    try place(entry, isOff: false, line: line)
    makeUpDays += (entry.firstDay...entry.lastDay).map { .init(day: $0, holiday: entry.holiday) }
  }

  private mutating func place(
    _ entry: ScheduleEntry, isOff: Bool, line: Int
  ) throws(ScheduleFault) {
    for day in entry.firstDay...entry.lastDay {
      if let year, day.year != year && !(day.year == year - 1 && day.month == 12) {
        throw .wrongYear(day, line: line)
      }
      if let other = placed[day] {
        throw other.isOff == isOff
          ? .dayTwice(day, line: line, earlier: other.line)
          : .offAndWorked(day, line: line, earlier: other.line)
      }
      placed[day] = (isOff, line)
    }
  }
}
