extension RequestState {
  /// What submission itself obliges the office to do.
  public var openingActions: [RequestAction] {
    received == nil ? [] : [.issue(.receipt), .computeLastDay]
  }

  /// What the newest event obliges the office to do; `self` is the request after it.
  func actions(after event: RequestEvent, _ calendar: WorkingCalendar) -> [RequestAction] {
    switch event.kind {
    case .confirmed: [.issue(.receipt), .computeLastDay]
    case .passedOn: [.issue(.passedOn)]
    case .correctionAsked(let through):
      [.issue(.correction), .unwatch(.reply), .watch(.correction, through: through)]
    case .corrected: [.unwatch(.correction), .computeLastDay]
    case .consulted(let party, _):
      [.issue(.opinionRequest(party)), .issue(.consultation), .computeLastDay]
    case .consultationDelivered(let serial): watchOpinion(serial, calendar) + [.computeLastDay]
    case .opinionGiven(_, let serial): [.unwatch(.opinion(serial: serial)), .computeLastDay]
    case .reasonsAsked(let through): [.issue(.reasons), .watch(.reasons, through: through)]
    case .reasonsGiven: [.unwatch(.reasons)]
    case .delayed: [.issue(.delay), .computeLastDay]
    case .extended: [.issue(.extensionOfReply), .computeLastDay]
    case .feeCharged: [.issue(.fee), .unwatch(.reply)] + watchPayment(calendar)
    case .feePaid: [.unwatch(.payment), .computeLastDay]
    case .drafted, .draftReturned, .reviewed, .archived, .published: []
    case .signed: signedActions
    case .delivered: [.unwatch(.reply)] + publicationActions
    case .lapsed: [.unwatch(.correction), .unwatch(.payment)]
    case .withdrawn, .closed: [.unwatch(.reply)]
    }
  }

  /// Where a third party objected and the agency discloses all the same, it must be told why (art 32).
  private var signedActions: [RequestAction] {
    guard let outcome = reply?.outcome else { return [] }
    let isAgainstWill =
      (outcome == .disclosed || outcome == .partlyDisclosed)
      && consultations.contains { $0.party == .thirdParty && $0.opinion != .consents }
    return [.issue(.reply(outcome))] + (isAgainstWill ? [.issue(.disclosure)] : [])
  }

  private var publicationActions: [RequestAction] {
    outcome == .disclosed || outcome == .partlyDisclosed ? [.considerPublication] : []
  }

  private func watchOpinion(_ serial: Int, _ calendar: WorkingCalendar) -> [RequestAction] {
    guard let lastDay = try? consultation(serial)?.lastDay(calendar)?.lastDay else { return [] }
    return [.watch(.opinion(serial: serial), through: lastDay)]
  }

  private func watchPayment(_ calendar: WorkingCalendar) -> [RequestAction] {
    guard let lastDay = try? lapseDay(calendar) else { return [] }
    return [.watch(.payment, through: lastDay)]
  }
}
