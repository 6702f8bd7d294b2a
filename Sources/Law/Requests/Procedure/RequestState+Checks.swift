extension RequestState {
  /// What the clock does not know of: whether this event may be, where the stage allows its kind.
  func check(_ event: RequestEvent, _ calendar: WorkingCalendar) throws(IllegalMove) {
    let day = event.day
    switch event.kind {
    case .correctionAsked(let through), .reasonsAsked(let through):
      guard through > day else { throw .noTimeLeft(through: through, notice: day) }
    case .consultationDelivered(let serial):
      guard let consultation = consultation(serial), consultation.delivered == nil else {
        throw .notConsulted(serial: serial)
      }
    case .opinionGiven(_, let serial):
      guard let consultation = consultation(serial), consultation.answered == nil else {
        throw .notConsulted(serial: serial)
      }
    case .delayed(let through): try checkDelay(through, calendar)
    case .feeCharged(_, _, let fee):
      guard fee > .zero else { throw .nothingToPay }
    case .lapsed: try checkLapse(on: day, calendar)
    case .drafted(let reply): try checkReply(reply, on: day, calendar)
    case .published:
      guard !isPublished else { throw .alreadyPublished }
      guard outcome == .disclosed || outcome == .partlyDisclosed else { throw .nothingDisclosed }
    case .confirmed, .passedOn, .corrected, .consulted, .reasonsGiven, .extended, .feePaid,
      .draftReturned, .reviewed, .signed, .delivered, .withdrawn, .closed, .archived:
      break
    }
  }

  func consultation(_ serial: Int) -> Consultation? {
    consultations.first { $0.serial == serial }
  }

  /// The last day the requester has for what is awaited.
  func lapseDay(_ calendar: WorkingCalendar) throws(IllegalMove) -> Day? {
    switch stage {
    case .awaitingCorrection: return correctionThrough
    case .awaitingPayment:
      guard let notice = clock.events.last(where: { $0.kind == .feeNotice })?.day else {
        return nil
      }
      return try IllegalMove.answered { () throws(NoAnswer) in
        try calendar.workingDay(
          RequestTerms.on(notice).payment, after: notice, counting: clock.counting
        ).lastDay
      }
    case .awaitingConfirmation, .inProgress, .awaitingReasons, .underReview, .awaitingSignature,
      .awaitingDelivery, .replied, .closed, .passedOn, .archived:
      return nil
    }
  }

  private func checkLapse(on day: Day, _ calendar: WorkingCalendar) throws(IllegalMove) {
    guard let lastDay = try lapseDay(calendar) else { return }
    guard day > lastDay else { throw .notLapsed(lastDay: lastDay) }
  }

  private func checkDelay(
    _ through: Day, _ calendar: WorkingCalendar
  ) throws(IllegalMove) {
    guard hasReasons else { throw .delayWithoutReasons }
    let lastDay = try IllegalMove.answered { () throws(NoAnswer) in
      try deadline(calendar)?.lastDay
    }
    if let lastDay, through <= lastDay {
      throw .delayNotLater(through: through, lastDay: lastDay)
    }
  }

  private func checkReply(
    _ reply: Reply, on day: Day, _ calendar: WorkingCalendar
  ) throws(IllegalMove) {
    for consultation in consultations {
      let isOver = try IllegalMove.answered { () throws(NoAnswer) in
        try consultation.isOver(on: day, calendar)
      }
      guard isOver else { throw .opinionOutstanding(serial: consultation.serial) }
    }
    if reply.outcome == .stillUnclear, !isCorrected { throw .correctionNotAsked }
    if reply.outcome == .excessive, reasonsThrough == nil { throw .reasonsNotAsked }
  }
}
