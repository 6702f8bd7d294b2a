package import Law
package import Records

/// What falls due: for the screen, the outbox and the mail of a morning.
package struct Digest: Sendable, Hashable {
  package let day: Day
  package let agency: AgencyID
  package let agencyName: String
  /// Nil: of the whole agency.
  package let officer: OfficerID?
  package let lines: [DigestLine]
}

/// One thing that falls due.
package struct DigestLine: Sendable, Hashable {
  package let request: RequestID
  package let number: String
  package let title: String
  package let handler: OfficerID?
  package let watch: Watch
  package let lastDay: Day
  package let daysLeft: Int?
  package let isOverdue: Bool
  package let isProvisional: Bool
}
