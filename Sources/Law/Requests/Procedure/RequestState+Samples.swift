extension RequestState {
  /// Events by which a move is tried out: it is offered where one of them would be lawful.
  func samples(
    of move: RequestMove, on day: Day, _ calendar: WorkingCalendar
  ) -> [RequestEvent.Kind] {
    let later = day.adding(days: 30)
    let serial = consultations.count + 1
    switch move {
    case .confirm: return [.confirmed]
    case .passOn: return [.passedOn]
    case .askCorrection: return [.correctionAsked(through: later)]
    case .recordCorrection: return [.corrected]
    case .consultThirdParty: return [.consulted(.thirdParty, serial: serial)]
    case .consultJointAgency: return [.consulted(.jointAgency, serial: serial)]
    case .recordConsultationDelivery:
      return consultations.map { .consultationDelivered(serial: $0.serial) }
    case .recordOpinion: return consultations.map { .opinionGiven(.consents, serial: $0.serial) }
    case .askReasons: return [.reasonsAsked(through: later)]
    case .recordReasons: return [.reasonsGiven]
    case .delay:
      // A day later than the one set before is always found.
      let set = (try? lastDay(calendar)) ?? day
      return [.delayed(through: max(set, day).adding(days: 1))]
    case .extend: return [.extended(workingDays: 1)]
    case .charge:
      let fee = FeeTariff.on(day)?.fee(pages: 31) ?? .zero
      return [.feeCharged(.byPage, units: 31, fee)]
    case .recordFeeDelivery: return [.feeNoticeDelivered]
    case .recordPayment: return [.feePaid]
    case .lapse: return [.lapsed]
    case .draftReply:
      // That nothing was found hangs on no earlier step.
      return (try? Reply(.nonexistent)).map { [.drafted($0)] } ?? []
    case .returnDraft: return [.draftReturned]
    case .review: return [.reviewed]
    case .sign: return [.signed]
    case .deliver: return [.delivered(.inPerson)]
    case .withdraw: return [.withdrawn]
    case .close: return [.closed]
    case .archive: return [.archived]
    case .publish: return [.published]
    }
  }
}
