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
    let next = try accepting(event, calendar)
    return RequestTransition(state: next, actions: next.actions(after: event, from: self, calendar))
  }

  private func accepting(
    _ event: RequestEvent, _ calendar: WorkingCalendar
  ) throws(IllegalMove) -> RequestState {
    let move = event.kind.move
    guard Self.stages(for: move).contains(stage) else { throw .notNow(move, stage) }
    let earliest = earliestDay(for: event.kind)
    guard event.day >= earliest else {
      throw .beforePrevious(event.day, previous: earliest)
    }
    try check(event, calendar)
    let next = applied(event)
    try next.checkClock(after: self, event, calendar)
    return next
  }

  /// The moves that are lawful on a day, in the order of the procedure.
  public func moves(on day: Day, calendar: WorkingCalendar) -> [RequestMove] {
    RequestMove.allCases.filter { move in
      samples(of: move, on: day, calendar).contains { kind in
        (try? accepting(RequestEvent(kind, on: day), calendar)) != nil
      }
    }
  }

  /// What others do is known later than it happens: the receipt of a letter comes back, the bank
  /// reports a payment. It may lie before the newest event, but not before what it answers.
  private func earliestDay(for kind: RequestEvent.Kind) -> Day {
    switch kind {
    case .consultationDelivered(let serial): consultation(serial)?.asked ?? newestDay
    case .opinionGiven(_, let serial):
      consultation(serial).map { $0.delivered ?? $0.asked } ?? newestDay
    case .corrected: dayOfClock(.correctionNotice) ?? newestDay
    case .feeNoticeDelivered, .feePaid: dayOfClock(.feeNotice) ?? newestDay
    case .confirmed, .passedOn, .correctionAsked, .consulted, .reasonsAsked, .reasonsGiven,
      .delayed, .extended, .feeCharged, .lapsed, .drafted, .draftReturned, .reviewed, .signed,
      .delivered, .withdrawn, .closed, .archived, .published:
      newestDay
    }
  }

  func dayOfClock(_ kind: ClockEvent.Kind) -> Day? {
    clock.events.last { $0.kind == kind }?.day
  }

  private func checkClock(
    after previous: RequestState, _ event: RequestEvent, _ calendar: WorkingCalendar
  ) throws(IllegalMove) {
    guard clock != previous.clock else { return }
    do throws(ClockRefusal) {
      if event.day < previous.newestDay {
        _ = try clock.recomputed(calendar)
      } else {
        try clock.checkNewest(calendar)
      }
    } catch {
      switch error {
      case .unlawful(let breach):
        guard previous.isHealed(breach) else { throw .breach(breach) }
      case .noAnswer(let reason): throw .noAnswer(reason)
      }
    }
  }

  /// The clock knows the terms of art 33 only: under a delay (art 35) the reply period is longer. Nor does
  /// it know when a fee notice arrived, from which `checkPayment` counts.
  private func isHealed(_ breach: ClockBreach) -> Bool {
    switch breach {
    case .consultationAfterTerm(_, let day, _), .feeNoticeAfterTerm(let day, _):
      return delayedThrough.map { day <= $0 } ?? false
    case .paidTooLate: return true
    case .confirmedBeforeSubmitted, .notConfirmed, .beforeReceipt, .outOfOrder,
      .secondCorrectionNotice, .correctionNoticeTooLate, .correctionNotAsked, .awaitingCorrection,
      .askedTwice, .notAsked, .extensionAfterTerm, .extensionTooLong, .extensionOfNoDays,
      .secondFeeNotice, .awaitingPayment, .paymentNotAsked:
      return false
    }
  }
}
