extension ClockRun {
  /// The last day of the term that runs now; nil where the clock stands.
  func lastDay() throws(ClockRefusal) -> Day? { try lastDay(ofTerm: length) }

  /// The last day if the term that runs now had so many working days.
  func lastDay(ofTerm length: Int) throws(ClockRefusal) -> Day? {
    guard let segment = segments.last, segment.wait == nil else { return nil }
    var counted = 0
    var day = segment.firstDay
    while true {
      if neverEnds(at: day) { return nil }
      if try isCounted(day) { counted += 1 }
      if counted == length { return day }
      day = day.adding(days: 1)
    }
  }

  /// Whether an opinion that nothing ends keeps the clock from this day on.
  func neverEnds(at day: Day) -> Bool {
    consultations.contains { $0.excludedThrough == nil && day > $0.asked }
  }

  /// The consultations that leave a day out.
  func excluding(_ day: Day) -> [ConsultationSpan] {
    consultations.filter { $0.excludes(day) }
  }

  func kind(of day: Day) throws(ClockRefusal) -> DayKind {
    do throws(NoAnswer) {
      return try calendar.reachableKind(of: day)
    } catch {
      throw .noAnswer(error)
    }
  }

  private func isCounted(_ day: Day) throws(ClockRefusal) -> Bool {
    guard excluding(day).isEmpty else { return false }
    return try kind(of: day).isWorking
  }
}

extension ClockRun.Segment {
  /// The first day that may be counted, or on which the clock stands.
  var firstDay: Day {
    switch counting {
    case .fromNextDay: after.adding(days: 1)
    case .fromSameDay: after
    }
  }
}
