extension RequestState {
  /// What the clock does not know of: whether this event may be, where the stage allows its kind.
  func check(_ event: RequestEvent, _ calendar: WorkingCalendar) throws(IllegalMove) {
    let day = event.day
    switch event.kind {
    case .correctionAsked(let through): try checkTime(.correction, through, day)
    case .reasonsAsked(let through): try checkTime(.reasons, through, day)
    case .reasonsGiven:
      guard awaitsReasons else { throw .reasonsNotAsked }
    case .consulted(_, let serial):
      let next = consultations.count + 1
      guard serial == next else { throw .consultationOutOfTurn(serial: serial, next: next) }
    case .consultationDelivered(let serial):
      guard let consultation = consultation(serial), consultation.delivered == nil,
        consultation.answered == nil
      else { throw .notConsulted(serial: serial) }
    case .opinionGiven(_, let serial):
      guard let consultation = consultation(serial), consultation.answered == nil else {
        throw .notConsulted(serial: serial)
      }
    case .delayed(let through): try checkDelay(through, on: day, calendar)
    case .extended:
      guard delayedThrough == nil else { throw .alreadyDelayed }
    case .feeCharged(let standard, let units, let fee): try checkFee(standard, units, fee, on: day)
    case .feeNoticeDelivered:
      guard feeDelivered == nil else { throw .feeDeliveryKnown }
    case .feePaid: try checkPayment(on: day, calendar)
    case .lapsed: try checkLapse(on: day, calendar)
    case .drafted(let reply): try checkReply(reply, on: day, calendar)
    case .signed:
      if let reply { try checkReply(reply, on: day, calendar) }
    case .published:
      guard !isPublished else { throw .alreadyPublished }
      guard hasDisclosed else { throw .nothingDisclosed }
    case .confirmed, .passedOn, .corrected, .draftReturned, .reviewed, .delivered, .withdrawn,
      .closed, .archived:
      break
    }
  }

  func consultation(_ serial: Int) -> Consultation? {
    consultations.first { $0.serial == serial }
  }

  private func checkTime(_ watch: Watch, _ through: Day, _ notice: Day) throws(IllegalMove) {
    guard through > notice else { throw .noTimeLeft(watch, through: through, notice: notice) }
  }

  // QUESTION for counsel: art 35 says neither until when the requester must be told of a delay nor
  // whether the day may be moved again. We take the last day to reply, and allow a later day before it.
  private func checkDelay(
    _ through: Day, on day: Day, _ calendar: WorkingCalendar
  ) throws(IllegalMove) {
    guard hasReasons else { throw .delayWithoutReasons }
    let current = try IllegalMove.answered { () throws(NoAnswer) in try lastDay(calendar) }
    guard let current else { return }
    guard day <= current else { throw .delayAfterTerm(day, lastDay: current) }
    guard through > current else { throw .delayNotLater(through: through, lastDay: current) }
  }

  /// By page the fee follows from the event; by piece it depends on the requester's other requests of
  /// the month, which the office counts.
  private func checkFee(
    _ standard: FeeTariff.Standard, _ units: Int, _ fee: Fen, on day: Day
  ) throws(IllegalMove) {
    guard fee > .zero, let tariff = FeeTariff.on(day) else { throw .nothingToPay }
    switch standard {
    case .byPiece: return
    case .byPage:
      let owed = tariff.fee(pages: units)
      guard fee == owed else { throw .notByTariff(fee, owed: owed) }
    }
  }
}

extension RequestState {
  /// The last day the requester has for what is awaited.
  func lapseDay(_ calendar: WorkingCalendar) throws(IllegalMove) -> Day? {
    switch stage {
    case .awaitingCorrection: return correctionThrough
    case .awaitingPayment:
      return try IllegalMove.answered { () throws(NoAnswer) in
        try feeDelivered.map { day throws(NoAnswer) in try paymentDay(from: day, calendar) }
      }
    case .awaitingConfirmation, .inProgress, .awaitingReasons, .underReview, .awaitingSignature,
      .awaitingDelivery, .replied, .closed, .passedOn, .archived:
      return nil
    }
  }

  /// The last of the 20 working days to pay. The measures count from the day after the notice was received,
  /// whatever the convention elsewhere.
  func paymentDay(from delivered: Day, _ calendar: WorkingCalendar) throws(NoAnswer) -> Day {
    try calendar.workingDay(
      RequestTerms.on(received ?? delivered).payment, after: delivered, counting: .fromNextDay
    ).lastDay
  }

  private func checkPayment(on day: Day, _ calendar: WorkingCalendar) throws(IllegalMove) {
    guard let lastDay = try lapseDay(calendar) else { return }
    guard day <= lastDay else { throw .breach(.paidTooLate(day, lastDay: lastDay)) }
  }

  private func checkLapse(on day: Day, _ calendar: WorkingCalendar) throws(IllegalMove) {
    guard let lastDay = try lapseDay(calendar) else {
      if stage == .awaitingPayment { throw .feeNoticeUndelivered }
      return
    }
    guard day > lastDay else {
      throw .notLapsed(stage == .awaitingPayment ? .payment : .correction, lastDay: lastDay)
    }
  }
}
