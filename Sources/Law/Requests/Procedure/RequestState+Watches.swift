extension RequestState {
  /// All that is waited for, with its last day by this calendar: nothing may fall due unwatched.
  ///
  /// After a new holiday notice the office stores these again for every open request.
  public func watches(_ calendar: WorkingCalendar) -> [(watch: Watch, through: Day)] {
    Watch.order(consultations).compactMap { watch in
      lastDay(of: watch, calendar).map { (watch, $0) }
    }
  }

  /// The last day to ask for a correction (art 30); nil where none may be asked any more.
  public func lastDayToAskCorrection(_ calendar: WorkingCalendar) throws(NoAnswer) -> Day? {
    guard let received, Self.handling.contains(stage), dayOfClock(.correctionNotice) == nil else {
      return nil
    }
    return try calendar.workingDay(
      RequestTerms.on(received).correctionNotice, after: received, counting: clock.counting
    ).lastDay
  }

  private func lastDay(of watch: Watch, _ calendar: WorkingCalendar) -> Day? {
    guard stage.isOpen else { return nil }
    switch watch {
    case .confirmation: return stage == .awaitingConfirmation ? clock.submitted : nil
    case .reply: return try? lastDay(calendar)
    case .correction: return stage == .awaitingCorrection ? correctionThrough : nil
    case .reasons: return awaitsReasons ? reasonsThrough : nil
    case .payment: return stage == .awaitingPayment ? (try? lapseDay(calendar)) : nil
    case .opinion(let serial): return opinionDay(serial, calendar)
    }
  }

  /// Before delivery the term cannot run; it is watched as if it had begun at once, so that a letter
  /// that never arrives is noticed. Behind a draft a term that runs binds nobody any more; a clock that
  /// stands for an undelivered letter does.
  private func opinionDay(_ serial: Int, _ calendar: WorkingCalendar) -> Day? {
    guard let consultation = consultation(serial), consultation.answered == nil else { return nil }
    switch stage {
    case .underReview, .awaitingSignature, .awaitingDelivery:
      guard consultation.delivered == nil else { return nil }
    case .inProgress, .awaitingReasons, .awaitingCorrection, .awaitingPayment: break
    case .awaitingConfirmation, .replied, .closed, .passedOn, .archived: return nil
    }
    let start = consultation.delivered ?? consultation.asked
    return try? consultation.lastDay(from: start, calendar).lastDay
  }
}

extension Watch {
  fileprivate static func order(_ consultations: [Consultation]) -> [Watch] {
    [.confirmation, .correction, .reasons, .payment]
      + consultations.map { .opinion(serial: $0.serial) } + [.reply]
  }
}
