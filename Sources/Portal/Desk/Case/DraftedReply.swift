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
    guard let reply = view.state.reply, let event = view.timeline.last(where: \.isDraft)?.event
    else { return nil }
    self.view = view
    self.reply = reply
    words = Dictionary(
      event.particulars.words.compactMap { name, text in
        LetterField(rawValue: name).map { ($0, text) }
      }, uniquingKeysWith: { first, _ in first })
  }

  var kind: LetterKind { .reply(reply.outcome) }

  /// The letter but for its number, which is drawn when it is signed.
  func letter(wording: String, today: Day) throws -> Letter {
    var fields = LetterFields()
    for (field, text) in words { fields[field] = text }
    let (record, agency) = (view.record, view.agency)
    fields[.agency] = agency.name
    fields[.number] = Words.numberToCome(today.year)
    fields[.requester] = record.requesterName
    fields[.requestNumber] = record.number
    if fields[.information] == nil { fields[.information] = record.title }
    fields[.phone] = agency.contact.phone
    fields[.address] = agency.contact.address
    let occasion = LetterOccasion(
      date: today, received: view.state.received,
      isOrganisation: record.requesterClass.isOrganisation, partGrounds: reply.partGrounds,
      reconsideration: agency.remedies.reconsiderationOrgan,
      onlineReconsideration: agency.remedies.onlineReconsideration,
      court: agency.remedies.court)
    return try Letter(
      kind, fields: fields, occasion: occasion, template: LetterTemplate(wording, for: kind))
  }
}

extension TimelineItem {
  fileprivate var isDraft: Bool {
    if case .procedure(.drafted) = event.kind { true } else { false }
  }
}
