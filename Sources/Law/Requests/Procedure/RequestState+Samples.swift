extension RequestState {
  /// Events by which a move is tried out: it is offered where one of them would be lawful.
  func samples(
    of move: RequestMove, on day: Day, _ calendar: WorkingCalendar
  ) -> [RequestEvent.Kind] {
    let later = day.adding(days: 30)
    let serial = (consultations.map(\.serial).max() ?? 0) + 1
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
    case .delay: return [.delayed(through: day.adding(days: 400))]
    case .extend: return [.extended(workingDays: 1)]
    case .charge: return [.feeCharged(.byPage, units: 31, .yuan(10))]
    case .recordPayment: return [.feePaid]
    case .lapse: return [.lapsed]
    case .draftReply:
      return (try? Reply(.disclosed)).map { [.drafted($0)] } ?? []
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
