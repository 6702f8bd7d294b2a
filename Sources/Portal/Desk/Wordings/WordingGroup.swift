internal import Drafting
internal import Law

/// The kinds of letters in the order in which a case meets them.
struct WordingGroup: Sendable {
  let name: String
  let kinds: [LetterKind]

  static let all: [WordingGroup] =
    [
      .init(
        name: Words.Wordings.groupReceipt,
        kinds: [.requestForm, .registration, .receipt, .transfer]),
      .init(name: Words.Wordings.groupCorrection, kinds: [.correction, .reasons]),
      .init(
        name: Words.Wordings.groupConsultation,
        kinds: [
          .opinionRequest(.thirdParty), .opinionRequest(.jointAgency), .consultation, .disclosure,
          .assistance,
        ]),
      .init(name: Words.Wordings.groupTerms, kinds: [.extensionOfReply, .delay, .fee]),
    ]
    + OutcomeGroup.all.map { group in
      .init(name: Words.Wordings.groupReply(group.name), kinds: group.outcomes.map { .reply($0) })
    } + [.init(name: Words.Wordings.groupDelivery, kinds: [.deliveryReceipt])]
}
