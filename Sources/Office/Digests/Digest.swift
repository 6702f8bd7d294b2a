package import Law
package import Records

/// What falls due: for the screen, the outbox and the mail of a morning.
package struct Digest: Sendable, Hashable {
  package let day: Day
  package let paper: DigestPaper
  package let agency: AgencyID
  package let agencyName: String
  /// What is owed while a case is open, then what follows its end; soonest first.
  package let lines: [DigestLine]
  /// Whether there is more than a digest lists.
  package let hasMore: Bool
  /// The agencies of the lines.
  package let agencyNames: [AgencyID: String]
  /// Those who have the cases of the lines.
  package let officerNames: [OfficerID: String]

  /// More than anybody reads.
  static let most = 1000
}

/// One thing that falls due.
package struct DigestLine: Sendable, Hashable {
  package let request: RequestID
  package let agency: AgencyID
  package let number: String
  package let title: String
  package let handler: OfficerID?
  package let watch: Watch
  package let lastDay: Day
  package let daysLeft: Int?
  package let isOverdue: Bool
  package let isProvisional: Bool
  /// Whether the requester still waits; else the case has ended, and this follows.
  package let isOpen: Bool

  init(_ due: DueWatch, _ calendar: WorkingCalendar, today: Day) {
    request = due.record.id
    agency = due.record.agency
    number = due.record.number
    title = due.record.title
    handler = due.record.handler
    watch = due.watch
    lastDay = due.lastDay
    daysLeft = calendar.daysLeft(from: today, through: due.lastDay)
    isOverdue = due.lastDay < today
    isProvisional = due.isProvisional(calendar)
    isOpen = due.record.standing.isOpen
  }
}

extension DueWatch {
  /// Whether the day may move when the year's notice comes. One that an agency or the year sets stands.
  fileprivate func isProvisional(_ calendar: WorkingCalendar) -> Bool {
    switch watch {
    case .reply: record.standing.isProvisional
    case .correctionNotice, .opinion, .payment, .publication:
      !calendar.isAnnounced(year: lastDay.year)
    case .confirmation, .correction, .reasons, .archive: false
    }
  }
}
