package import Law
package import Records

/// What loading holiday notices would do, before anybody does it.
package struct NoticePreview: Sendable, Hashable {
  package let schedules: [HolidaySchedule]
  /// The names of the calendar now and then.
  package let from: String
  package let to: String
  /// How many open cases were computed again.
  package let open: Int
  /// The cases whose last day or anything else that is waited for moves.
  package let moves: [CaseShift]
}

/// One case that a new calendar moves.
package struct CaseShift: Sendable, Hashable {
  package let request: RequestID
  package let number: String
  package let title: String
  package let agency: AgencyID
  package let from: Day?
  package let to: Day?
  package let wasProvisional: Bool
  package let isProvisional: Bool
}
