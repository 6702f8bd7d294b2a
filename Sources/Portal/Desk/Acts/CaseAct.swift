package import Law
package import Office
internal import Records

/// What can be done with a case at the desk, each under the noun that stands in its address.
package enum CaseAct: String, CaseIterable, Sendable {
  case confirmation
  case transfer
  case correctionNotice = "correction-notice"
  case correction
  case thirdPartyConsultation = "third-party-consultation"
  case jointAgencyConsultation = "joint-agency-consultation"
  case consultationDelivery = "consultation-delivery"
  case opinion
  case reasonsNotice = "reasons-notice"
  case reasons
  case delay
  case `extension`
  case feeNotice = "fee-notice"
  case feeDelivery = "fee-delivery"
  case payment
  case lapse
  case reply
  case draftReturn = "draft-return"
  case review
  case signature
  case delivery
  case withdrawal
  case closing
  case archive
  case publication
  case assignment
  case note

  package init(_ move: RequestMove) {
    switch move {
    case .confirm: self = .confirmation
    case .passOn: self = .transfer
    case .askCorrection: self = .correctionNotice
    case .recordCorrection: self = .correction
    case .consultThirdParty: self = .thirdPartyConsultation
    case .consultJointAgency: self = .jointAgencyConsultation
    case .recordConsultationDelivery: self = .consultationDelivery
    case .recordOpinion: self = .opinion
    case .askReasons: self = .reasonsNotice
    case .recordReasons: self = .reasons
    case .delay: self = .delay
    case .extend: self = .extension
    case .charge: self = .feeNotice
    case .recordFeeDelivery: self = .feeDelivery
    case .recordPayment: self = .payment
    case .lapse: self = .lapse
    case .draftReply: self = .reply
    case .returnDraft: self = .draftReturn
    case .review: self = .review
    case .sign: self = .signature
    case .deliver: self = .delivery
    case .withdraw: self = .withdrawal
    case .close: self = .closing
    case .archive: self = .archive
    case .publish: self = .publication
    }
  }

  /// The step of the procedure; nil for what is done around it.
  package var move: RequestMove? { RequestMove.allCases.first { CaseAct($0) == self } }

  /// What the office is asked whether somebody may.
  var officeAct: OfficeAct {
    if let move { return .move(move) }
    return self == .note ? .addNote : .assign
  }

  /// Whether the office offers it to who looks at this case.
  package func isOffered(_ view: CaseView) -> Bool {
    if let move { return view.moves.contains(move) }
    return self == .note ? view.mayNote : view.mayAssign
  }

  /// Whether the roles of an officer allow it at all, in this agency.
  func isFor(_ officer: Officer, _ view: CaseView) -> Bool {
    officer.agency == view.record.agency && officeAct.isAllowed(to: officer)
  }

  /// What ends something for good is asked with another button.
  var isFinal: Bool {
    switch self {
    case .lapse, .withdrawal, .closing, .transfer: true
    case .confirmation, .correctionNotice, .correction, .thirdPartyConsultation,
      .jointAgencyConsultation, .consultationDelivery, .opinion, .reasonsNotice, .reasons, .delay,
      .extension, .feeNotice, .feeDelivery, .payment, .reply, .draftReturn, .review, .signature,
      .delivery, .archive, .publication, .assignment, .note:
      false
    }
  }

  /// Whether papers may come with it.
  var takesFiles: Bool {
    switch self {
    case .correction, .opinion, .reasons, .reply: true
    case .confirmation, .transfer, .correctionNotice, .thirdPartyConsultation,
      .jointAgencyConsultation, .consultationDelivery, .reasonsNotice, .delay, .extension,
      .feeNotice, .feeDelivery, .payment, .lapse, .draftReturn, .review, .signature, .delivery,
      .withdrawal, .closing, .archive, .publication, .assignment, .note:
      false
    }
  }
}
