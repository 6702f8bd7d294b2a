package import Law
package import Records

/// A case as its requester sees it: no names of officers, no notes, no drafts.
package struct RequesterView: Sendable {
  package let request: RequestID
  package let version: Int
  package let number: String
  package let agency: Agency
  package let title: String
  package let description: String
  package let supplyWay: SupplyWay?
  package let medium: SupplyMedium?
  package let submitted: Day
  package let stage: RequesterStage
  /// The day of receipt (art 31).
  package let received: Day?
  package let lastDay: Day?
  package let isProvisional: Bool
  package let wait: ClockWait?
  package let deadline: ReplyDeadline?
  package let correctionThrough: Day?
  package let reasonsThrough: Day?
  package let timeline: [RequesterItem]
  package let letters: [CaseLetter]
  /// What was sent in.
  package let files: [CaseFile]
  /// What came with the reply, once it was delivered.
  package let replyFiles: [CaseFile]
  /// How it ended, once the reply was delivered.
  package let outcome: Outcome?
  /// What to pay and how, while payment is awaited.
  package let fee: Fen?
  package let payment: String?
  package let paymentThrough: Day?
  /// Where to turn against the reply.
  package let remedy: Remedy?
  /// What the requester can do now: supply a correction or reasons, withdraw.
  package let moves: [RequestMove]
}

/// One line of the history a requester sees. What the office does inside is not in it.
package struct RequesterItem: Sendable, Hashable {
  package let day: Day
  package let kind: RequesterStep
  /// What the requester was told or wrote.
  package let text: String?
  package let letters: [LetterID]
}

/// The steps of a case that its requester is told of.
package enum RequesterStep: Sendable, Hashable {
  case submitted(RequestChannel)
  /// A step of the procedure; never a draft, a review or a signature.
  case procedure(RequestEvent.Kind)
  /// An opinion came in; what it says is not shown.
  case opinionCame(serial: Int)
  /// A holiday notice moved the last day.
  case recomputed(from: Day?, to: Day?)
  case takenOver
}

/// Where a case stands, as far as its requester is told: what the office does inside is one.
package enum RequesterStage: String, Sendable, Hashable, CaseIterable {
  case awaitingConfirmation, inProgress, awaitingCorrection, awaitingReasons, awaitingPayment
  case replied, closed, passedOn

  init(_ standing: CaseStanding) {
    switch standing.stage {
    case .awaitingConfirmation: self = .awaitingConfirmation
    case .inProgress, .underReview, .awaitingSignature, .awaitingDelivery: self = .inProgress
    case .awaitingCorrection: self = .awaitingCorrection
    case .awaitingReasons: self = .awaitingReasons
    case .awaitingPayment: self = .awaitingPayment
    case .replied: self = .replied
    case .closed: self = .closed
    case .passedOn: self = .passedOn
    case .archived: self = standing.delivered == nil ? .closed : .replied
    }
  }
}
