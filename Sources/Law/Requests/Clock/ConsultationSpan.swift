// QUESTION for counsel: art 33(3) leaves out the time that consultation needs and does not say from
// when to when. We leave out every day after the one it was sent on, the day of the answer included;
// of two consultations at once a day is left out once. An opinion after its 15 working days gives no
// more time than silence would have given, and one asked on the last day leaves that day the last.
/// A consultation as the clock sees it.
struct ConsultationSpan {
  let party: ConsultedParty
  let serial: Int
  let asked: Day
  var delivered: Day?
  var answered: Day?
  /// The end of the 15 working days from delivery.
  var lastDay: Day?
  /// Whether that end rests on presumed days.
  var provisional = false

  /// The last day left out of the count; nil while neither an answer nor a term ends it.
  var excludedThrough: Day? {
    guard let lastDay else { return answered }
    return answered.map { min($0, lastDay) } ?? lastDay
  }

  /// Whether the term ended without an answer that came in time.
  var endedInSilence: Bool {
    guard let lastDay else { return false }
    return answered.map { $0 > lastDay } ?? true
  }

  /// Whether a day is left out of the reply term.
  func excludes(_ day: Day) -> Bool {
    day > asked && (excludedThrough.map { day <= $0 } ?? true)
  }
}
