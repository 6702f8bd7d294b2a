internal import Drafting
internal import Law
internal import Office
internal import Records

/// The reply that was drafted last and not yet delivered.
struct DraftedReply: Sendable {
  let view: CaseView
  let reply: Reply
  let words: [LetterField: String]

  init?(_ view: CaseView) {
    switch view.state.stage {
    case .underReview, .awaitingSignature: break
    case .awaitingConfirmation, .inProgress, .awaitingCorrection, .awaitingReasons,
      .awaitingPayment, .awaitingDelivery, .replied, .closed, .passedOn, .archived:
      return nil
    }
    guard let reply = view.state.reply,
      let event = view.timeline.last(where: \.event.isDraft)?.event
    else { return nil }
    self.view = view
    self.reply = reply
    words = Dictionary(
      event.particulars.words.compactMap { name, text in
        LetterField(rawValue: name).map { ($0, text) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
