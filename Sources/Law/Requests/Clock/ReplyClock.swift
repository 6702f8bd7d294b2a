/// All that decides the last day to reply to a request (Regulation arts 30 to 34).
public struct ReplyClock: Sendable, Hashable {
  /// The way it came.
  public let channel: RequestChannel
  /// The day it was handed in, signed for or sent.
  public let submitted: Day
  /// The day agency and requester confirmed it, where they did.
  public let confirmed: Day?
  /// What happened since, in the order it happened.
  public let events: [ClockEvent]
  /// Whether periods begin on the next working day.
  public let counting: CountingConvention

  /// A clock.
  public init(
    channel: RequestChannel, submitted: Day, confirmed: Day? = nil, events: [ClockEvent] = [],
    counting: CountingConvention = .fromNextDay
  ) {
    self.channel = channel
    self.submitted = submitted
    self.confirmed = confirmed
    self.events = events
    self.counting = counting
  }

  /// The day of receipt (art 31).
  public func received() throws(ClockRefusal) -> Day {
    if let confirmed, confirmed < submitted {
      throw .unlawful(.confirmedBeforeSubmitted(confirmed, submitted: submitted))
    }
    switch channel.receiptRule {
    case .daySubmitted: return submitted
    case .dayConfirmed:
      guard let confirmed else { throw .unlawful(.notConfirmed(channel)) }
      return confirmed
    }
  }

  /// This clock with one more event, where that is lawful.
  public func adding(
    _ event: ClockEvent, calendar: WorkingCalendar
  ) throws(ClockRefusal) -> ReplyClock {
    let clock = with(events: events + [event])
    _ = try clock.deadline(calendar)
    return clock
  }

  /// This clock with an event that happened, whether it was lawful or not.
  func adding(_ event: ClockEvent) -> ReplyClock { with(events: events + [event]) }

  /// Whether the newest event is lawful by this calendar; the earlier ones stand as they are.
  func checkNewest(_ calendar: WorkingCalendar) throws(ClockRefusal) {
    var run = try ClockRun(
      received: try received(), counting: counting, calendar: calendar, isEnforcing: false)
    for event in events.dropLast() { try run.take(event) }
    run.isEnforcing = true
    if let newest = events.last { try run.take(newest) }
  }

  /// This clock confirmed on a day.
  public func confirming(on day: Day) -> ReplyClock {
    ReplyClock(
      channel: channel, submitted: submitted, confirmed: day, events: events, counting: counting)
  }

  /// The last day to reply, explained day by day.
  ///
  /// - Throws: `unlawful` where an event breaks the procedure by this calendar.
  public func deadline(_ calendar: WorkingCalendar) throws(ClockRefusal) -> ReplyDeadline {
    try deadline(calendar, isEnforcing: true)
  }

  /// The last day by a calendar announced after the events: what was done in time then, stays so.
  public func recomputed(_ calendar: WorkingCalendar) throws(ClockRefusal) -> ReplyDeadline {
    try deadline(calendar, isEnforcing: false)
  }

  private func deadline(
    _ calendar: WorkingCalendar, isEnforcing: Bool
  ) throws(ClockRefusal) -> ReplyDeadline {
    var run = try ClockRun(
      received: try received(), counting: counting, calendar: calendar, isEnforcing: isEnforcing)
    for event in events { try run.take(event) }
    return try ClockWalk(clock: self, run: run).deadline()
  }

  private func with(events: [ClockEvent]) -> ReplyClock {
    ReplyClock(
      channel: channel, submitted: submitted, confirmed: confirmed, events: events,
      counting: counting)
  }
}
