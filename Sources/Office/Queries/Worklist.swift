import Law
package import Records

/// One page of a list, in the order of the day that comes first.
package struct Worklist: Sendable, Hashable {
  package let lines: [WorklistLine]
  /// Nil on the last page.
  package let next: PageKey?
}

/// One line of a list.
package struct WorklistLine: Sendable, Hashable {
  package let record: CaseRecord
  /// Working days after today up to and including the last day; negative when it is over; nil while
  /// the clock stands and where the calendar has no answer.
  package let daysLeft: Int?
  package let isOverdue: Bool
}
