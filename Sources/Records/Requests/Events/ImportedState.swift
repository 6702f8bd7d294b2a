package import Law

/// Where a request taken over from a ledger stands, as that ledger tells.
package struct ImportedState: Sendable, Hashable {
  package let channel: RequestChannel
  package let submitted: Day
  package let received: Day?
  package let outcome: Outcome?
  /// Of a partial disclosure: the grounds for the rest.
  package let partGrounds: [Outcome]
  package let ended: Day?

  package init(
    channel: RequestChannel, submitted: Day, received: Day?, outcome: Outcome?,
    partGrounds: [Outcome], ended: Day?
  ) {
    self.channel = channel
    self.submitted = submitted
    self.received = received
    self.outcome = outcome
    self.partGrounds = partGrounds
    self.ended = ended
  }
}

extension ImportedState {
  /// The steps of the procedure that lead there. A ledger tells the ends only, so that the steps
  /// between stand on the days they can at the latest have had.
  private var events: [RequestEvent] {
    var events: [RequestEvent] = []
    guard let received else { return events }
    switch channel.receiptRule {
    case .dayConfirmed: events.append(RequestEvent(.confirmed, on: received))
    case .daySubmitted: break
    }
    guard let outcome, let ended else { return events }
    switch outcome {
    case .withdrawn: return events + [RequestEvent(.withdrawn, on: ended)]
    case .otherOutcome: return events + [RequestEvent(.closed, on: ended)]
    case .notCorrected:
      let asked = RequestEvent(.correctionAsked(through: ended), on: received)
      return events + [asked, RequestEvent(.lapsed, on: ended)]
    case .notPaid:
      let charged = RequestEvent(.feeCharged(.byPage, units: 0, .zero), on: received)
      return events + [charged, RequestEvent(.lapsed, on: ended)]
    case .alreadyPublished, .disclosed, .partlyDisclosed, .stateSecret, .prohibitedByLaw,
      .endangersSecurity, .thirdPartyRights, .internalAffairs, .deliberative, .enforcementFile,
      .administrativeQuery, .nonexistent, .otherAgency, .needsCreation, .stillUnclear, .petition,
      .repeated, .printedMatter, .excessive, .reissue:
      guard let reply = try? Reply(outcome, partGrounds: partGrounds) else { return events }
      return events + [
        RequestEvent(.drafted(reply), on: ended), RequestEvent(.delivered(.post), on: ended),
      ]
    }
  }
}

extension ImportedState {
  /// The request as the ledger leaves it.
  func state(_ counting: CountingConvention) -> RequestState {
    RequestState(channel: channel, submitted: submitted, counting: counting).applied(events)
  }
}
