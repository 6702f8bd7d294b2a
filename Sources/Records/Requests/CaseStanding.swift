package import Law

/// Where a request stands by its history and a calendar: what is stored so that it need not be
/// computed for every line of a list.
package struct CaseStanding: Sendable, Hashable {
  package let stage: RequestStage
  package let confirmed: Day?
  package let received: Day?
  /// The last day to reply; nil until received, while the clock stands, and where it cannot be told.
  package let lastDay: Day?
  package let isProvisional: Bool
  package let calendarVersion: String
  /// What the clock stands for.
  package let wait: ClockWait?
  /// Of everything that is waited for, with the last day of each.
  package internal(set) var watches: [Watch: Day]
  package let outcome: Outcome?
  package let ended: Day?
  package let isLate: Bool
  package let delivered: Day?
  package let archived: Day?
  package let published: Day?
  package let fee: Fen?
  /// The day by which a list is put in order: the first last day of what is watched.
  package let nextDay: Day

  package var isOpen: Bool { stage.isOpen }
}

extension CaseStanding {
  /// The last day of what the clock stands for.
  package var waitThrough: Day? {
    switch wait {
    case .correction: watches[.correction]
    case .payment: watches[.payment]
    // Nobody could deliver it, so no term runs.
    case .opinion, nil: nil
    }
  }

  /// Calendar days from receipt to the end.
  package var daysTaken: Int? {
    guard let received, let ended, !isOpen else { return nil }
    return received.days(to: ended)
  }
}
