package import Law

extension RequestState {
  /// A request read back from its history, the submission first.
  package init(_ events: [CaseEvent]) throws(EventFault) {
    guard let first = events.first, case .submitted(let channel, let counting) = first.kind else {
      throw .noSubmission
    }
    var state = RequestState(channel: channel, submitted: first.day, counting: counting)
    for event in events.dropFirst() {
      switch event.kind {
      case .submitted, .assigned, .recomputed: break
      case .procedure(let kind): state = state.applied(RequestEvent(kind, on: event.day))
      case .imported(let imported): state = imported.state(counting)
      }
    }
    self = state
  }
}
