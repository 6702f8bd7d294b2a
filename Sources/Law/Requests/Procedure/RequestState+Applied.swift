extension RequestState {
  /// The request after an event that happened.
  public func applied(_ event: RequestEvent) -> RequestState {
    var state = self
    state.take(event)
    return state
  }

  /// A request read back from its events.
  public func applied(_ events: [RequestEvent]) -> RequestState {
    events.reduce(self) { $0.applied($1) }
  }

  private mutating func take(_ event: RequestEvent) {
    let day = event.day
    newestDay = max(newestDay, day)
    switch event.kind {
    case .confirmed:
      clock = clock.confirming(on: day)
      stage = .inProgress
    case .passedOn: end(.passedOn, nil, day)
    case .correctionAsked(let through):
      correctionThrough = through
      tick(.correctionNotice, day, .awaitingCorrection)
    case .corrected:
      isCorrected = true
      restart(.correctionReceived, day)
    case .consulted, .consultationDelivered, .opinionGiven: takeConsultation(event)
    case .reasonsAsked(let through):
      reasonsThrough = through
      hasReasons = false
      stage = .awaitingReasons
    case .reasonsGiven:
      hasReasons = true
      if stage == .awaitingReasons { stage = .inProgress }
    case .delayed(let through): delayedThrough = through
    case .extended(let days): tick(.extended(workingDays: days), day, stage)
    case .feeCharged(_, _, let fee):
      self.fee = fee
      tick(.feeNotice, day, .awaitingPayment)
    case .feeNoticeDelivered: feeDelivered = day
    case .feePaid: restart(.feePaid, day)
    case .lapsed: end(.closed, stage == .awaitingPayment ? .notPaid : .notCorrected, day)
    case .drafted, .draftReturned, .reviewed, .signed, .delivered: takeReply(event)
    case .withdrawn: end(.closed, .withdrawn, day)
    case .closed: end(.closed, .otherOutcome, day)
    case .archived: stage = .archived
    case .published: isPublished = true
    }
  }

  private mutating func takeReply(_ event: RequestEvent) {
    switch event.kind {
    case .drafted(let reply):
      self.reply = reply
      stage = .underReview
    case .draftReturned: stage = handlingStage
    case .reviewed: stage = .awaitingSignature
    case .signed: stage = .awaitingDelivery
    case .delivered: end(.replied, reply?.outcome, event.day)
    case .confirmed, .passedOn, .correctionAsked, .corrected, .consulted, .consultationDelivered,
      .opinionGiven, .reasonsAsked, .reasonsGiven, .delayed, .extended, .feeCharged,
      .feeNoticeDelivered, .feePaid, .lapsed, .withdrawn, .closed, .archived, .published:
      break
    }
  }

  private mutating func takeConsultation(_ event: RequestEvent) {
    let day = event.day
    switch event.kind {
    case .consulted(let party, let serial):
      consultations.append(
        Consultation(serial: serial, party: party, asked: day, counting: clock.counting))
      tick(.asked(party, serial: serial), day, stage)
    case .consultationDelivered(let serial):
      guard let index = consultations.firstIndex(where: { $0.serial == serial }) else { return }
      consultations[index].delivered = day
      tick(.delivered(consultations[index].party, serial: serial), day, stage)
    case .opinionGiven(let opinion, let serial):
      guard let index = consultations.firstIndex(where: { $0.serial == serial }) else { return }
      consultations[index].answered = day
      consultations[index].opinion = opinion
      tick(.answered(consultations[index].party, serial: serial), day, stage)
    case .confirmed, .passedOn, .correctionAsked, .corrected, .reasonsAsked, .reasonsGiven,
      .delayed, .extended, .feeCharged, .feeNoticeDelivered, .feePaid, .lapsed, .drafted,
      .draftReturned, .reviewed, .signed, .delivered, .withdrawn, .closed, .archived, .published:
      break
    }
  }

  private mutating func tick(_ kind: ClockEvent.Kind, _ day: Day, _ next: RequestStage) {
    clock = clock.inserting(ClockEvent(kind, on: day))
    stage = next
  }

  // QUESTION for counsel: what becomes of a delay (art 35) when a payment or a correction restarts the
  // count? We let it lapse with the term it replaced, as the clock does with an extension.
  private mutating func restart(_ kind: ClockEvent.Kind, _ day: Day) {
    delayedThrough = nil
    tick(kind, day, handlingStage)
  }

  private var handlingStage: RequestStage { awaitsReasons ? .awaitingReasons : .inProgress }

  private mutating func end(_ stage: RequestStage, _ outcome: Outcome?, _ day: Day) {
    self.stage = stage
    self.outcome = outcome
    ended = day
  }
}

extension ReplyClock {
  /// With an event in its place: what was known late stands before what happened after it.
  fileprivate func inserting(_ event: ClockEvent) -> ReplyClock {
    let place = events.firstIndex { $0.day > event.day } ?? events.endIndex
    return ReplyClock(
      channel: channel, submitted: submitted, confirmed: confirmed,
      events: events[..<place] + [event] + events[place...], counting: counting)
  }
}
