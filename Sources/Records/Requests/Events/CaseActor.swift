/// Who made an entry of a request's history.
package enum CaseActor: Sendable, Hashable {
  case requester
  case officer(OfficerID)
  /// The program, such as when a holiday notice moves the last day.
  case system

  package var log: LogActor {
    switch self {
    case .requester: .requester
    case .officer(let id): .officer(id)
    case .system: .system
    }
  }

  package init(_ actor: LogActor) {
    self = actor.officer.map { .officer($0) } ?? (actor == .requester ? .requester : .system)
  }
}
