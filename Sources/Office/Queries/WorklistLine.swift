package import Records

/// One line of a list.
package struct WorklistLine: Sendable, Hashable {
  package let record: CaseRecord
  /// Working days after today up to and including the last day; negative when it is over; nil while
  /// the clock stands and where the calendar has no answer.
  package let daysLeft: Int?
  package let isOverdue: Bool
  /// Whoever it was given to handles no cases there any more: it waits for somebody else.
  package let isHandlerGone: Bool
}
