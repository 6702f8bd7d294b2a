extension RequestState {
  var thirdParties: [Consultation] { consultations.filter { $0.party == .thirdParty } }

  /// Whether a third party was asked that did not consent: it is told of a disclosure (art 32).
  public var hasUnwillingThirdParty: Bool { thirdParties.contains { $0.opinion != .consents } }

  var hasDisclosed: Bool { outcome?.discloses ?? false }

  /// Whether a reply may be given as the request stands: asked when drafted and again when signed,
  /// because an opinion or reasons may have come in between.
  func checkReply(
    _ reply: Reply, on day: Day, _ calendar: WorkingCalendar
  ) throws(IllegalMove) {
    try checkOpinions(reply, on: day, calendar)
    switch reply.outcome {
    // QUESTION for counsel: art 30 knows no reply that a request is unclear without asking first; nor
    // does the row 补正后申请内容仍不明确.
    case .stillUnclear:
      guard isCorrected else { throw .correctionNotAsked }
    case .excessive: try checkExcess(on: day)
    case .thirdPartyRights: try checkThirdPartyRights()
    case .disclosed, .partlyDisclosed: try checkObjections(reply)
    case .alreadyPublished, .stateSecret, .prohibitedByLaw, .endangersSecurity, .internalAffairs,
      .deliberative, .enforcementFile, .administrativeQuery, .nonexistent, .otherAgency,
      .needsCreation, .petition, .repeated, .printedMatter, .reissue, .notCorrected, .notPaid,
      .withdrawn, .otherOutcome:
      break
    }
  }

  // QUESTION for counsel: may a reply pass over an opinion that is still outstanding? We wait where the
  // opinion bears on it: to disclose, or to refuse for the third party's sake. That the information does
  // not exist or is a state secret may be said at once. A letter that cannot be delivered ends by public
  // notice (公告送达), whose day is recorded as that of delivery; no text says how long that takes.
  private func checkOpinions(
    _ reply: Reply, on day: Day, _ calendar: WorkingCalendar
  ) throws(IllegalMove) {
    guard reply.dependsOnOpinions else { return }
    for consultation in consultations {
      let isOver = try IllegalMove.answered { () throws(NoAnswer) in
        try consultation.isOver(on: day, calendar)
      }
      guard isOver else { throw .opinionOutstanding(serial: consultation.serial) }
    }
  }

  /// Reasons are to be asked, and given or overdue, before they can be found wanting (art 35).
  private func checkExcess(on day: Day) throws(IllegalMove) {
    guard let reasonsThrough else { throw .reasonsNotAsked }
    guard hasReasons || day > reasonsThrough else {
      throw .reasonsOutstanding(through: reasonsThrough)
    }
  }

  // QUESTION for counsel: art 32 orders (应当) that the third party be asked. We hold a refusal of the
  // whole to that, not the blackening of names and numbers in a part (art 37).
  private func checkThirdPartyRights() throws(IllegalMove) {
    guard !thirdParties.isEmpty else { throw .thirdPartyNotConsulted }
    guard hasUnwillingThirdParty else { throw .thirdPartyConsented }
  }

  /// Against an objection is disclosed only for a reason art 32 knows.
  private func checkObjections(_ reply: Reply) throws(IllegalMove) {
    guard reply.disclosesAll, reply.despiteObjection == nil else { return }
    if let objection = thirdParties.first(where: { $0.opinion == .objects }) {
      throw .objectionStands(serial: objection.serial)
    }
  }
}

extension Reply {
  /// Whether it discloses also what a third party may have objected to.
  var disclosesAll: Bool {
    switch outcome {
    case .disclosed: true
    case .partlyDisclosed: !partGrounds.contains(.thirdPartyRights)
    case .alreadyPublished, .stateSecret, .prohibitedByLaw, .endangersSecurity, .thirdPartyRights,
      .internalAffairs, .deliberative, .enforcementFile, .administrativeQuery, .nonexistent,
      .otherAgency, .needsCreation, .stillUnclear, .petition, .repeated, .printedMatter,
      .excessive, .reissue, .notCorrected, .notPaid, .withdrawn, .otherOutcome:
      false
    }
  }

  var dependsOnOpinions: Bool { outcome.discloses || outcome == .thirdPartyRights }
}
