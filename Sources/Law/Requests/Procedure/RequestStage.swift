/// Where a request stands (Regulation art 45: 登记、审核、办理、答复、归档).
public enum RequestStage: String, Sendable, CaseIterable {
  /// 待确认: submitted, not yet received in the sense of art 31.
  case awaitingConfirmation
  /// 办理中.
  case inProgress
  /// 待补正 (art 30).
  case awaitingCorrection
  /// 待说明理由 (art 35); the clock runs on.
  case awaitingReasons
  /// 待缴费.
  case awaitingPayment
  /// 待审核: a reply is drafted.
  case underReview
  /// 待签发: the draft passed review.
  case awaitingSignature
  /// 待送达: signed and numbered.
  case awaitingDelivery
  /// 已答复.
  case replied
  /// 已办结: ended without a reply.
  case closed
  /// 已转出: passed on before it was received.
  case passedOn
  /// 已归档.
  case archived

  /// Whether the agency still owes something to the requester.
  public var isOpen: Bool {
    switch self {
    case .awaitingConfirmation, .inProgress, .awaitingCorrection, .awaitingReasons,
      .awaitingPayment, .underReview, .awaitingSignature, .awaitingDelivery:
      true
    case .replied, .closed, .passedOn, .archived: false
    }
  }
}
