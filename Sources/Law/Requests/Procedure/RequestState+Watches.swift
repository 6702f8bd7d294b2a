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
    switch watch {
    case .publication: publicationDay(calendar)
    case .archive: stage == .archived ? nil : ended.flatMap(Self.archiveDay)
    case .confirmation, .correctionNotice, .reply, .correction, .reasons, .payment, .opinion:
      stage.isOpen ? openDay(of: watch, calendar) : nil
    }
  }

  /// Archived without publication: that was decided with it.
  private func publicationDay(_ calendar: WorkingCalendar) -> Day? {
    guard stage == .replied, hasDisclosed, !isPublished, let ended else { return nil }
    return try? calendar.workingDay(RequestTerms.on(ended).publication, after: ended).lastDay
  }

  private static func archiveDay(_ ended: Day) -> Day? {
    Day(year: ended.year + 1, month: 6, day: 30)
  }

  private func openDay(of watch: Watch, _ calendar: WorkingCalendar) -> Day? {
    switch watch {
    case .confirmation: return stage == .awaitingConfirmation ? clock.submitted : nil
    case .correctionNotice: return try? lastDayToAskCorrection(calendar)
    case .reply: return try? lastDay(calendar)
    case .correction: return stage == .awaitingCorrection ? correctionThrough : nil
    case .reasons: return awaitsReasons ? reasonsThrough : nil
    case .payment: return paymentDay(calendar)
    case .opinion(let serial): return opinionDay(serial, calendar)
    case .publication, .archive: return nil
    }
  }

  /// Like an opinion before its delivery: watched as if the term had begun at once.
  private func paymentDay(_ calendar: WorkingCalendar) -> Day? {
    guard stage == .awaitingPayment, let start = feeDelivered ?? dayOfClock(.feeNotice) else {
      return nil
    }
    return try? paymentDay(from: start, calendar)
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
    [.confirmation, .correctionNotice, .correction, .reasons, .payment]
      + consultations.map { .opinion(serial: $0.serial) } + [.reply, .publication, .archive]
  }
}
