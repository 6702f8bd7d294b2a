extension WorkingCalendar {
  /// The last year that counts may reach, so that an absurd period ends in a refusal and not in hours.
  private static let lastYear = 2200

  /// `kind(of:)`, refused beyond the years that counts may reach.
  func reachableKind(of day: Day) throws(NoAnswer) -> DayKind {
    guard day.year <= Self.lastYear else { throw .afterCalendar(lastDay: day) }
    return try kind(of: day)
  }

  /// The last day of a period of `n` working days that an event on `day` starts.
  ///
  /// The last day is always a working day itself; only a period of no days ends on the day of the
  /// event, whatever that day is.
  public func workingDay(
    _ n: Int, after day: Day, counting convention: CountingConvention = .fromNextDay
  ) throws(NoAnswer) -> WorkingDayCount {
    guard n >= 0 else { throw .negativePeriod(n) }
    var steps: [WorkingDayCount.Step] = []
    var counted = 0
    var lastDay = day
    var next = convention == .fromSameDay ? day : day.adding(days: 1)
    while counted < n {
      guard next.year <= Self.lastYear else { throw .afterCalendar(lastDay: lastDay) }
      let kind = try kind(of: next)
      if kind.isWorking { counted += 1 }
      steps.append(.init(day: next, kind: kind, countedAs: kind.isWorking ? counted : nil))
      lastDay = next
      next = next.adding(days: 1)
    }
    return WorkingDayCount(lastDay: lastDay, steps: steps)
  }

  /// The working days after `day` up to and including `lastDay`; none where `lastDay` is not later.
  public func workingDays(
    after day: Day, through lastDay: Day
  ) throws(NoAnswer) -> WorkingDayTotal {
    guard day < lastDay else { return WorkingDayTotal(days: 0, provisional: false) }
    return try workingDays(from: day.adding(days: 1), through: lastDay)
  }

  /// The working days of a calendar year.
  public func workingDays(inYear year: Int) throws(NoAnswer) -> WorkingDayTotal {
    guard let newYear = Day(year: year, month: 1, day: 1),
      let lastDay = Day(year: year, month: 12, day: 31)
    else { throw .afterCalendar(lastDay: .last) }
    return try workingDays(from: newYear, through: lastDay)
  }

  private func workingDays(
    from firstDay: Day, through lastDay: Day
  ) throws(NoAnswer) -> WorkingDayTotal {
    guard lastDay.year <= Self.lastYear else { throw .afterCalendar(lastDay: lastDay) }
    var days = 0
    var provisional = false
    var day = firstDay
    while day <= lastDay {
      let kind = try kind(of: day)
      if kind.isWorking { days += 1 }
      provisional = provisional || kind.isPresumed
      day = day.adding(days: 1)
    }
    return WorkingDayTotal(days: days, provisional: provisional)
  }
}
