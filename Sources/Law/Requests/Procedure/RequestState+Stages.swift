extension RequestState {
  /// The stages a move may be made from; docs/procedure.md draws them.
  public static func stages(for move: RequestMove) -> Set<RequestStage> {
    switch move {
    case .confirm, .passOn: [.awaitingConfirmation]
    // The clock runs while reasons are awaited: nothing that handling allows may wait for them.
    case .askCorrection, .consultThirdParty, .consultJointAgency, .charge, .draftReply: handling
    case .askReasons: [.inProgress]
    // What comes from outside may come at any time.
    case .recordConsultationDelivery, .recordOpinion: handling.union(waiting)
    case .recordReasons: waiting.union([.awaitingReasons])
    case .recordCorrection: [.awaitingCorrection]
    case .extend, .delay: handling.union(drafting)
    case .recordFeeDelivery, .recordPayment: [.awaitingPayment]
    case .lapse: [.awaitingCorrection, .awaitingPayment]
    case .returnDraft: drafting
    case .review: [.underReview]
    case .sign: [.awaitingSignature]
    case .deliver: [.awaitingDelivery]
    case .withdraw, .close: Set(RequestStage.allCases.filter(\.isOpen))
    case .archive: [.replied, .closed, .passedOn]
    case .publish: [.replied, .archived]
    }
  }

  static let handling: Set<RequestStage> = [.inProgress, .awaitingReasons]
  private static let drafting: Set<RequestStage> = [.underReview, .awaitingSignature]
  private static let waiting = drafting.union([
    .awaitingCorrection, .awaitingPayment, .awaitingDelivery,
  ])
}
