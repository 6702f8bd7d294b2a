extension RequestState {
  /// What submission itself obliges the office to do.
  public func openingActions(_ calendar: WorkingCalendar) -> [RequestAction] {
    let watched = watches(calendar).map { RequestAction.watch($0.watch, through: $0.through) }
    return received == nil ? watched : [.issue(.receipt)] + watched + [.computeLastDay]
  }

  /// What the newest event obliges the office to do; `self` is the request after it.
  func actions(
    after event: RequestEvent, from previous: RequestState, _ calendar: WorkingCalendar
  ) -> [RequestAction] {
    let hasMoved = clock != previous.clock || delayedThrough != previous.delayedThrough
    return notices(after: event).map { .issue($0) }
      + watchActions(from: previous, calendar)
      + (hasMoved ? [.computeLastDay] : [])
      + (event.kind.move == .deliver && hasDisclosed ? [.considerPublication] : [])
  }

  private func notices(after event: RequestEvent) -> [Notice] {
    switch event.kind {
    case .confirmed: [.receipt]
    case .passedOn: [.passedOn]
    case .correctionAsked: [.correction]
    case .consulted(let party, _): [.opinionRequest(party), .consultation]
    case .reasonsAsked: [.reasons]
    case .delayed: [.delay]
    case .extended: [.extensionOfReply]
    case .feeCharged: [.fee]
    case .signed: signedNotices
    case .corrected, .consultationDelivered, .opinionGiven, .reasonsGiven, .feeNoticeDelivered,
      .feePaid, .lapsed, .drafted, .draftReturned, .reviewed, .delivered, .withdrawn, .closed,
      .archived, .published:
      []
    }
  }

  // QUESTION for counsel: art 32 orders word to a third party only where it is disclosed for the public
  // interest. One that kept silent, or whose reasons do not stand, is told too: disclosure concerns it.
  private var signedNotices: [Notice] {
    guard let reply else { return [] }
    return [.reply(reply.outcome)]
      + (reply.disclosesAll && hasUnwillingThirdParty ? [.disclosure] : [])
  }

  private func watchActions(
    from previous: RequestState, _ calendar: WorkingCalendar
  ) -> [RequestAction] {
    let before = previous.watches(calendar)
    let now = watches(calendar)
    let over = before.map(\.watch).filter { watch in !now.contains { $0.watch == watch } }
    let new = now.filter { watched in !before.contains { $0 == watched } }
    return over.map { .unwatch($0) } + new.map { .watch($0.watch, through: $0.through) }
  }
}
