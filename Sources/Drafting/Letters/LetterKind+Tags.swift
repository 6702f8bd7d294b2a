import Law

extension LetterKind {
  /// What every template of the kind must name, and each letter must have.
  package var compulsoryTags: [LetterTag] {
    common + ownFields.map { .field($0) } + ownParts.map { .part($0) }
  }

  /// What every template must name besides, because some letters must say it.
  package var conditionalTags: [LetterTag] {
    switch self {
    case .reply(.partlyDisclosed): Reply.partOutcomes.compactMap(\.partField).map { .field($0) }
    // Until an undelivered request for an opinion arrives nobody knows the day.
    case .extensionOfReply: [.field(.lastDay)]
    case .requestForm, .registration, .receipt, .transfer, .correction, .reasons, .delay,
      .opinionRequest, .assistance, .consultation, .disclosure, .fee, .reply, .deliveryReceipt:
      []
    }
  }

  /// What a template may name besides.
  package var optionalTags: [LetterTag] {
    let fields: [LetterField] =
      isForm
      ? LetterField.forms
      : [
        .requester, .requestNumber, .information, .attachments, .contact, .phone, .address, .remark,
      ] + furtherFields
    let parts: [LetterPart] = isForm ? [.date, .received] : [.you, .received]
    let must = Set(compulsoryTags + conditionalTags)
    return (fields.map { .field($0) } + parts.map { .part($0) }).filter { !must.contains($0) }
  }

  private var common: [LetterTag] {
    isForm
      ? []
      : [.field(.agency), .field(.number), .part(.date)]
        + (goesToRequester ? [.field(.requester)] : [.field(.addressee)])
  }

  private var goesToRequester: Bool {
    switch self {
    case .opinionRequest, .assistance, .disclosure: false
    case .requestForm, .registration, .receipt, .transfer, .correction, .reasons,
      .extensionOfReply, .delay, .consultation, .fee, .reply, .deliveryReceipt:
      true
    }
  }

  /// Minimum content by the articles.
  private var ownFields: [LetterField] {
    switch self {
    case .requestForm:
      [.requester, .requesterClass, .information, .wantedWay, .submitted, .requestNumber]
    case .registration:
      [
        .requestNumber, .channel, .receiptRule, .requester, .requesterClass, .information,
        .wantedWay, .handler, .history,
      ]
    case .receipt: [.requestNumber, .information, .channel, .lastDay]
    case .transfer: [.information, .handlingUnit]
    case .correction: [.unclear, .items, .guidance, .setDay]
    case .reasons: [.excess, .setDay]
    case .extensionOfReply: [.grounds, .extensionDays]
    case .delay: [.grounds, .lastDay]
    case .opinionRequest: [.information]
    case .assistance: [.task, .setDay]
    case .consultation: []
    case .disclosure: [.toldContent, .toldGrounds]
    case .fee: [.feeStandard, .amount, .payment]
    case .reply(let outcome): [.information] + outcome.letterFields
    case .deliveryReceipt: [.agency, .deliveredPaper, .recipient, .deliveryWay]
    }
  }

  private var ownParts: [LetterPart] {
    switch self {
    case .requestForm, .transfer, .assistance, .deliveryReceipt: []
    case .registration: [.received]
    case .receipt: [.basis, .received]
    case .correction: [.basis, .received, .consequence, .clock]
    case .reasons: [.basis, .received, .consequence]
    case .extensionOfReply, .delay: [.basis, .received]
    case .opinionRequest: [.basis, .term, .consequence]
    case .consultation: [.basis, .received, .clock]
    case .disclosure: [.basis, .remedy]
    case .fee: [.basis, .received, .term, .consequence, .clock]
    case .reply(let outcome):
      // No article knows 要求行政机关确认或重新出具已获取信息.
      (outcome.basis.isEmpty ? [] : [.basis]) + [.received, .remedy] + outcome.letterParts
    }
  }

  private var furtherFields: [LetterField] {
    switch self {
    case .receipt: [.queryCode]
    case .reply: [.access, .grounds, .rightAgency, .properChannel, .consulted]
    case .transfer: [.channel]
    case .consultation: [.grounds]
    case .requestForm, .registration, .correction, .reasons, .extensionOfReply, .delay,
      .opinionRequest, .assistance, .disclosure, .fee, .deliveryReceipt:
      []
    }
  }
}

extension LetterField {
  /// What the boxes of a form may hold.
  fileprivate static let forms: [LetterField] = [
    .agency, .number, .requester, .requestNumber, .requesterClass, .identityKind,
    .identityNumber, .workplace, .creditCode, .representative, .agent, .requesterPhone,
    .requesterAddress, .postcode, .requesterMail, .information, .wantedWay, .wantedCarrier,
    .submitted, .channel, .receiptRule, .lastDay, .handlingUnit, .handler, .history, .result,
    .deliveredPaper, .recipient, .deliveryWay, .deliveryPlace, .attachments, .queryCode, .remark,
  ]
}

extension Outcome {
  /// What the reply must say (Regulation arts 36 to 39).
  fileprivate var letterFields: [LetterField] {
    switch self {
    case .alreadyPublished, .disclosed: [.access]
    case .partlyDisclosed: [.disclosed, .withheld, .grounds]
    case .stateSecret, .endangersSecurity, .internalAffairs, .deliberative, .enforcementFile,
      .needsCreation, .stillUnclear, .excessive, .otherAgency:
      [.grounds]
    case .prohibitedByLaw: [.prohibition, .grounds]
    case .thirdPartyRights: [.consulted, .grounds]
    case .administrativeQuery: [.specialRules]
    case .nonexistent: [.search]
    case .petition: [.grounds, .properChannel]
    case .repeated, .reissue: [.earlierReply]
    case .printedMatter: [.access]
    case .notCorrected, .notPaid, .withdrawn, .otherOutcome: []
    }
  }

  fileprivate var letterParts: [LetterPart] {
    switch self {
    case .partlyDisclosed: [.rest]
    case .excessive: [.reasonsFinding]
    case .alreadyPublished, .disclosed, .stateSecret, .prohibitedByLaw, .endangersSecurity,
      .thirdPartyRights, .internalAffairs, .deliberative, .enforcementFile, .administrativeQuery,
      .nonexistent, .otherAgency, .needsCreation, .stillUnclear, .petition, .repeated,
      .printedMatter, .reissue, .notCorrected, .notPaid, .withdrawn, .otherOutcome:
      []
    }
  }

  /// Of a part with this ground: what the letter must say of it besides the reason.
  package var partField: LetterField? {
    switch self {
    case .prohibitedByLaw: .prohibition
    case .nonexistent: .search
    case .otherAgency: .rightAgency
    case .administrativeQuery: .specialRules
    case .alreadyPublished, .disclosed, .partlyDisclosed, .stateSecret, .endangersSecurity,
      .thirdPartyRights, .internalAffairs, .deliberative, .enforcementFile, .needsCreation,
      .stillUnclear, .petition, .repeated, .printedMatter, .excessive, .reissue, .notCorrected,
      .notPaid, .withdrawn, .otherOutcome:
      nil
    }
  }
}
