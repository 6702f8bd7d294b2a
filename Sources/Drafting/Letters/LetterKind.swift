package import Law

/// The papers of 依申请公开, from the request as received to the proof that the reply was delivered.
package enum LetterKind: Sendable, Hashable {
  /// 申请表: what the requester sent, in full.
  case requestForm
  /// 登记表.
  case registration
  /// 登记回执.
  case receipt
  /// 转办告知书: the request went to the unit that handles it before it was received.
  case transfer
  /// 补正告知书 (art 30).
  case correction
  /// 说明理由告知书 (art 35).
  case reasons
  /// 延期答复告知书 (art 33(2)).
  case extensionOfReply
  /// 延迟答复告知书, with the day that the agency sets (art 35).
  case delay
  /// 征求意见书 to a third party (art 32) or to an agency that made the information too (art 34).
  case opinionRequest(ConsultedParty)
  /// 协办函 to another agency or unit.
  case assistance
  /// 征求意见告知书 to the requester (art 33(3)).
  case consultation
  /// 决定公开告知书 to a third party that did not consent (art 32).
  case disclosure
  /// 收费通知书.
  case fee
  /// 答复书 or 不予处理告知书; only of outcomes that are replies.
  case reply(Outcome)
  /// 送达回证.
  case deliveryReceipt

  package static let allCases: [LetterKind] =
    [.requestForm, .registration, .receipt, .transfer, .correction, .reasons, .extensionOfReply]
    + [.delay] + ConsultedParty.allCases.map { .opinionRequest($0) }
    + [.assistance, .consultation, .disclosure, .fee]
    + Outcome.allCases.filter(\.isReply).map { .reply($0) } + [.deliveryReceipt]

  /// The letter that a notice of the procedure asks for; nil for an outcome without a letter.
  package init?(_ notice: Notice) {
    switch notice {
    case .receipt: self = .receipt
    case .correction: self = .correction
    case .reasons: self = .reasons
    case .extensionOfReply: self = .extensionOfReply
    case .delay: self = .delay
    case .opinionRequest(let party): self = .opinionRequest(party)
    case .consultation: self = .consultation
    case .disclosure: self = .disclosure
    case .fee: self = .fee
    case .reply(let outcome):
      guard outcome.isReply else { return nil }
      self = .reply(outcome)
    case .passedOn: self = .transfer
    }
  }

  /// How a template is filed: `correction`, `reply.stateSecret`.
  package var id: String {
    switch self {
    case .requestForm: "request-form"
    case .registration: "registration"
    case .receipt: "receipt"
    case .transfer: "transfer"
    case .correction: "correction"
    case .reasons: "reasons"
    case .extensionOfReply: "extension"
    case .delay: "delay"
    case .opinionRequest(.thirdParty): "opinion.third-party"
    case .opinionRequest(.jointAgency): "opinion.joint-agency"
    case .assistance: "assistance"
    case .consultation: "consultation"
    case .disclosure: "disclosure"
    case .fee: "fee"
    case .reply(let outcome): "reply.\(outcome.rawValue)"
    case .deliveryReceipt: "delivery-receipt"
    }
  }

  package init?(id: String) {
    guard let kind = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = kind
  }

  /// A paper with boxes for the file, not a letter with a head and a number.
  package var isForm: Bool {
    switch self {
    case .requestForm, .registration, .deliveryReceipt: true
    case .receipt, .transfer, .correction, .reasons, .extensionOfReply, .delay, .opinionRequest,
      .assistance, .consultation, .disclosure, .fee, .reply:
      false
    }
  }
}
