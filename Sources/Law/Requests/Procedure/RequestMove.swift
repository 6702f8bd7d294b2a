/// What an office can do with a request: the verbs of the procedure.
public enum RequestMove: String, Sendable, CaseIterable {
  case confirm, passOn
  case askCorrection, recordCorrection
  case consultThirdParty, consultJointAgency, recordConsultationDelivery, recordOpinion
  case askReasons, recordReasons, delay
  case extend, charge, recordFeeDelivery, recordPayment, lapse
  case draftReply, returnDraft, review, sign, deliver
  case withdraw, close, archive, publish
}

extension RequestEvent.Kind {
  /// The move that brings the event about.
  public var move: RequestMove {
    switch self {
    case .confirmed: .confirm
    case .passedOn: .passOn
    case .correctionAsked: .askCorrection
    case .corrected: .recordCorrection
    case .consulted(.thirdParty, _): .consultThirdParty
    case .consulted(.jointAgency, _): .consultJointAgency
    case .consultationDelivered: .recordConsultationDelivery
    case .opinionGiven: .recordOpinion
    case .reasonsAsked: .askReasons
    case .reasonsGiven: .recordReasons
    case .delayed: .delay
    case .extended: .extend
    case .feeCharged: .charge
    case .feeNoticeDelivered: .recordFeeDelivery
    case .feePaid: .recordPayment
    case .lapsed: .lapse
    case .drafted: .draftReply
    case .draftReturned: .returnDraft
    case .reviewed: .review
    case .signed: .sign
    case .delivered: .deliver
    case .withdrawn: .withdraw
    case .closed: .close
    case .archived: .archive
    case .published: .publish
    }
  }
}

extension RequestMove {
  /// The article that orders or allows it.
  public var basis: Citation {
    switch self {
    case .confirm: .regulation(31)
    case .passOn: .regulation(10)
    case .askCorrection, .recordCorrection: .regulation(30)
    case .consultThirdParty: .regulation(32)
    case .consultJointAgency: .regulation(34)
    case .recordConsultationDelivery, .recordOpinion: .regulation(33, paragraph: 3)
    case .askReasons, .recordReasons, .delay: .regulation(35)
    case .extend: .regulation(33, paragraph: 2)
    case .charge, .recordFeeDelivery, .recordPayment: .feeMeasures()
    case .lapse: .regulation(30)
    case .draftReply: .regulation(36)
    case .returnDraft, .review, .sign, .close, .archive: .regulation(45)
    case .deliver: .deliveryLetter
    case .withdraw: .regulation(27)
    case .publish: .regulation(44)
    }
  }
}
