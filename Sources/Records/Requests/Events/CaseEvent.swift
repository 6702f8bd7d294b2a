package import Law

/// One entry of a request's history as it is kept: never changed, never taken away.
package struct CaseEvent: Sendable, Hashable {
  /// Counts the request's events from 0, its submission.
  package let serial: Int
  /// The day on which it counts.
  package let day: Day
  /// When it was recorded.
  package let moment: Moment
  package let actor: CaseActor
  package let kind: Kind
  package let particulars: CaseParticulars

  package init(
    serial: Int, day: Day, moment: Moment, actor: CaseActor, kind: Kind,
    particulars: CaseParticulars = CaseParticulars()
  ) {
    self.serial = serial
    self.day = day
    self.moment = moment
    self.actor = actor
    self.kind = kind
    self.particulars = particulars
  }
}

extension CaseEvent {
  /// What happened: a step of the procedure, or what the office did around it.
  package enum Kind: Sendable, Hashable {
    /// The first event of every request.
    case submitted(RequestChannel, CountingConvention)
    case procedure(RequestEvent.Kind)
    /// Given to a unit and, where one is named, to an officer.
    case assigned(unit: String?, handler: OfficerID?)
    /// A holiday notice was loaded and the last day moved.
    case recomputed(from: Day?, to: Day?, calendar: String)
    /// Taken over from a ledger kept before; what stood there replaces what was taken over earlier.
    case imported(ImportedState)
  }
}
