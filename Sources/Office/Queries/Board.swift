package import Law
package import Records

/// How all agencies stand, for the lead office.
package struct Board: Sendable, Hashable {
  package let day: Day
  package let lines: [BoardLine]
}

/// One agency on the board.
package struct BoardLine: Sendable, Hashable {
  package let agency: AgencyID
  package let name: String
  package let open: Int
  package let unconfirmed: Int
  /// The last day is today or one of the next 3 working days.
  package let soon: Int
  package let overdue: Int
  /// Open cases whose clock stands.
  package let standing: Int
  /// Ended this year with a reply or without one.
  package let ended: Int
  /// Of these, answered after the last day.
  package let late: Int
  /// Calendar days from receipt to the end of those ended this year; nil where there are none.
  package let averageDays: Double?
}
