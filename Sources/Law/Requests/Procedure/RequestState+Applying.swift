/// What an event makes of a request, and what it obliges the office to do.
public struct RequestTransition: Sendable, Hashable {
  /// The request after the event.
  public let state: RequestState
  /// What follows, in order.
  public let actions: [RequestAction]
}

extension RequestState {
  /// The request after an event, where the event is lawful.
  public func applying(
    _ event: RequestEvent, calendar: WorkingCalendar
  ) throws(IllegalMove) -> RequestTransition {
    let move = event.kind.move
    guard Self.stages(for: move).contains(stage) else { throw .notNow(move, stage) }
    guard event.day >= newestDay else {
      throw .beforePrevious(event.day, previous: newestDay)
    }
    try check(event, calendar)
    let next = applied(event)
    try next.checkClock(after: self, calendar)
    return RequestTransition(state: next, actions: next.actions(after: event, calendar))
  }

  /// The moves that are lawful on a day, in the order of the procedure.
  public func moves(on day: Day, calendar: WorkingCalendar) -> [RequestMove] {
    RequestMove.allCases.filter { move in
      samples(of: move, on: day, calendar).contains { kind in
        (try? applying(RequestEvent(kind, on: day), calendar: calendar)) != nil
      }
    }
  }

  private func checkClock(
    after previous: RequestState, _ calendar: WorkingCalendar
  ) throws(IllegalMove) {
    guard clock != previous.clock else { return }
    do throws(ClockRefusal) {
      try clock.checkNewest(calendar)
    } catch {
      switch error {
      case .unlawful(let breach): throw .breach(breach)
      case .noAnswer(let reason): throw .noAnswer(reason)
      }
    }
  }

  /// The stages a move may be made from.
  static func stages(for move: RequestMove) -> Set<RequestStage> {
    let handling: Set<RequestStage> = [.inProgress, .awaitingReasons]
    let drafting: Set<RequestStage> = [.underReview, .awaitingSignature]
    switch move {
    case .confirm, .passOn: return [.awaitingConfirmation]
    case .askCorrection, .askReasons, .charge, .draftReply: return [.inProgress]
    case .consultThirdParty, .consultJointAgency: return handling
    // A term runs on whatever the office does meanwhile, and an opinion may come at any time.
    case .recordConsultationDelivery, .recordOpinion:
      return handling.union(drafting).union([
        .awaitingCorrection, .awaitingPayment, .awaitingDelivery,
      ])
    case .recordCorrection: return [.awaitingCorrection]
    case .recordReasons: return [.awaitingReasons]
    case .delay: return [.inProgress]
    case .extend: return handling.union(drafting)
    case .recordPayment: return [.awaitingPayment]
    case .lapse: return [.awaitingCorrection, .awaitingPayment]
    case .returnDraft: return drafting
    case .review: return [.underReview]
    case .sign: return [.awaitingSignature]
    case .deliver: return [.awaitingDelivery]
    case .withdraw, .close: return Set(RequestStage.allCases.filter(\.isOpen))
    case .archive: return [.replied, .closed, .passedOn]
    case .publish: return [.replied, .archived]
    }
  }
}
