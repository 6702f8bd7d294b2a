import Law

/// The last day by the simplest walk there is, written without a look at the clock: a set of days
/// left out, then one day after the other.
struct NaiveClock {
  var received: Day
  var events: [ClockEvent]
  var isWorked: (Day) -> Bool

  /// Far beyond every last day of the tests.
  static let horizon = 900

  /// The so-manieth working day after a day.
  func workingDay(_ count: Int, after day: Day) -> Day {
    var left = count
    var next = day
    while left > 0 {
      next = next.adding(days: 1)
      if isWorked(next) { left -= 1 }
    }
    return next
  }

  /// Every day that a consultation leaves out; an endless one reaches the horizon.
  var leftOut: Set<Day> {
    var days: Set<Day> = []
    for event in events {
      guard case .asked(let party, let serial) = event.kind else { continue }
      var end = received.adding(days: Self.horizon)
      for other in events {
        if other.kind == .answered(party, serial: serial) { end = min(end, other.day) }
        if other.kind == .delivered(party, serial: serial) {
          end = min(end, workingDay(15, after: other.day))
        }
      }
      var day = event.day
      while day < end {
        day = day.adding(days: 1)
        days.insert(day)
      }
    }
    return days
  }

  /// Whether the clock stands after the last event.
  var stands: Bool {
    var stands = false
    for event in events {
      switch event.kind {
      case .correctionNotice, .feeNotice: stands = true
      case .correctionReceived, .feePaid: stands = false
      case .asked, .delivered, .answered, .extended: continue
      }
    }
    return stands
  }

  /// The day after which the count began for the last time, and the term that runs since.
  var start: (day: Day, extended: Int) {
    var start = (day: received, extended: 0)
    for event in events {
      switch event.kind {
      case .correctionReceived, .feePaid: start = (event.day, 0)
      case .extended(let days): start.extended += days
      case .correctionNotice, .feeNotice, .asked, .delivered, .answered: continue
      }
    }
    return start
  }

  /// The last day; nil where the clock stands.
  func lastDay(ofTerm term: Int? = nil) -> Day? {
    guard !stands else { return nil }
    let leftOut = leftOut
    var left = term ?? 20 + start.extended
    var day = start.day
    while left > 0 {
      day = day.adding(days: 1)
      if received.days(to: day) > Self.horizon { return nil }
      if isWorked(day) && !leftOut.contains(day) { left -= 1 }
    }
    return day
  }
}

extension NaiveClock {
  private static let firstPublished = Day(year: 2018, month: 1, day: 1) ?? .first

  /// The calendar of a package that is none of ours, for 2018 to 2026; Monday to Friday after it.
  static func published(_ day: Day) -> Bool {
    let index = firstPublished.days(to: day)
    guard PublishedWorkingDays.worked.indices.contains(index) else {
      return day.weekday.rawValue < 6
    }
    return PublishedWorkingDays.worked[index]
  }
}
