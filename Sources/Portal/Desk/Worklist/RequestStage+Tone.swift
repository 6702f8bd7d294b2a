internal import Law

extension RequestStage {
  var tone: Tone {
    switch self {
    case .awaitingConfirmation: .warning
    case .inProgress, .underReview, .awaitingSignature, .awaitingDelivery: .active
    case .awaitingCorrection, .awaitingReasons, .awaitingPayment: .waiting
    case .replied, .closed, .passedOn: .success
    case .archived: .neutral
    }
  }
}
