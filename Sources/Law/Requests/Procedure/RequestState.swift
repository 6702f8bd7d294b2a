/// A request as the procedure sees it: a value that events change (Regulation arts 27 to 45).
///
/// `applying` asks whether an event is lawful and says what follows; `applied` takes an event that
/// happened, when a request is read back from its events. Neither does anything.
public struct RequestState: Sendable, Hashable {
  /// Where it stands.
  public internal(set) var stage: RequestStage
  /// What decides the last day.
  public internal(set) var clock: ReplyClock
  /// The consultations, oldest first.
  public internal(set) var consultations: [Consultation] = []
  /// The last day the agency set for a correction.
  public internal(set) var correctionThrough: Day?
  /// Whether a correction came in.
  public internal(set) var isCorrected = false
  /// The last day the agency set for reasons.
  public internal(set) var reasonsThrough: Day?
  /// Whether the reasons last asked for came in.
  public internal(set) var hasReasons = false
  /// The day the agency set under art 35 in place of the terms of art 33.
  public internal(set) var delayedThrough: Day?
  /// The fee charged.
  public internal(set) var fee: Fen?
  /// The day the fee notice reached the requester.
  public internal(set) var feeDelivered: Day?
  /// The reply drafted, signed or given.
  public internal(set) var reply: Reply?
  /// How it ended.
  public internal(set) var outcome: Outcome?
  /// The day the reply was delivered, or the request ended without one.
  public internal(set) var ended: Day?
  /// Whether what was disclosed was published (art 44).
  public internal(set) var isPublished = false
  /// The day of the newest event.
  public internal(set) var newestDay: Day

  /// A request as it is submitted. Where the channel's day of receipt is the day of submission, it is
  /// received with that.
  public init(
    channel: RequestChannel, submitted: Day, counting: CountingConvention = .fromNextDay
  ) {
    clock = ReplyClock(channel: channel, submitted: submitted, counting: counting)
    newestDay = submitted
    switch channel.receiptRule {
    case .daySubmitted: stage = .inProgress
    case .dayConfirmed: stage = .awaitingConfirmation
    }
  }

  /// The day of receipt (art 31); nil until it is confirmed.
  public var received: Day? { try? clock.received() }

  /// Whether reasons were asked (art 35) and have not come in.
  public var awaitsReasons: Bool { reasonsThrough != nil && !hasReasons }

  /// The row of table three that counts its end. Nil while it is open, and for what was never received
  /// (art 31): 本年新收 does not count it, so no row that must balance with it may.
  public var row: ReportRow? { received == nil ? nil : outcome?.row }

  /// The last day to reply and why; nil until the request is received.
  public func deadline(_ calendar: WorkingCalendar) throws(NoAnswer) -> ReplyDeadline? {
    guard received != nil else { return nil }
    do throws(ClockRefusal) {
      return try clock.recomputed(calendar)
    } catch {
      switch error {
      case .noAnswer(let reason): throw reason
      // Every event was lawful when it was taken.
      case .unlawful: return nil
      }
    }
  }

  /// The last day to reply: that of art 33, or the one set under art 35.
  public func lastDay(_ calendar: WorkingCalendar) throws(NoAnswer) -> Day? {
    guard let deadline = try deadline(calendar) else { return nil }
    switch deadline.wait {
    case .correction, .payment: return nil
    // Art 33 leaves consultation out of its own terms; a day set under art 35 stands through it.
    case .opinion, nil: return delayedThrough ?? deadline.lastDay
    }
  }

  /// Whether the reply was given after its last day.
  public func isLate(_ calendar: WorkingCalendar) throws(NoAnswer) -> Bool {
    guard let ended, outcome?.isReply == true, let lastDay = try lastDay(calendar) else {
      return false
    }
    return ended > lastDay
  }
}
