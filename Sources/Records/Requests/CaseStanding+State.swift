package import Law

extension CaseStanding {
  /// Where a request stands.
  package init(_ state: RequestState, _ events: [CaseEvent], _ calendar: WorkingCalendar) {
    // Without an answer of the calendar there is no last day, and the stage is as it is.
    let deadline = try? state.deadline(calendar)
    // What had ended when a ledger was taken over was put away where the ledger was.
    let isOld = !state.stage.isOpen && events.isTakenOver
    let watches = Dictionary(
      isOld ? [] : state.watches(calendar).map { ($0.watch, $0.through) }, uniquingKeysWith: min)
    self.init(
      stage: state.stage, confirmed: state.clock.confirmed, received: state.received,
      lastDay: try? state.lastDay(calendar), isProvisional: deadline?.provisional ?? false,
      calendarVersion: calendar.version, wait: state.stage.isOpen ? deadline?.wait : nil,
      watches: watches, outcome: state.outcome, ended: state.ended,
      isLate: (try? state.isLate(calendar)) ?? false,
      delivered: Self.day(of: .deliver, events), archived: Self.day(of: .archive, events),
      published: Self.day(of: .publish, events), fee: state.fee,
      nextDay: state.ended ?? Self.firstDay(watches) ?? state.newestDay)
  }

  private static func firstDay(_ watches: [Watch: Day]) -> Day? {
    watches.filter { !$0.key.isOption }.values.min()
  }

  private static func day(of move: RequestMove, _ events: [CaseEvent]) -> Day? {
    for event in events.reversed() {
      switch event.kind {
      case .procedure(let kind) where kind.move == move: return event.day
      case .imported(let state) where move == .deliver && state.outcome?.isReply == true:
        return state.ended
      case .procedure, .submitted, .assigned, .recomputed, .imported: continue
      }
    }
    return nil
  }
}

extension [CaseEvent] {
  /// Whether all that is known comes from a ledger.
  fileprivate var isTakenOver: Bool {
    contains { if case .imported = $0.kind { true } else { false } }
      && !contains { if case .procedure = $0.kind { true } else { false } }
  }
}
