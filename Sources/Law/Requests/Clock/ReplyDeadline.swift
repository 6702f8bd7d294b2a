/// The last day to reply, and why it is that day (Regulation arts 30 to 34).
public struct ReplyDeadline: Sendable, Hashable {
  /// The day of receipt (art 31).
  public let received: Day
  /// A reply that is delivered or posted on this day is in time; nil while the clock stands.
  public let lastDay: Day?
  /// What the clock stands for; nil where it runs.
  public let wait: ClockWait?
  /// Whether the last day may move when a year's holidays are announced.
  public let provisional: Bool
  /// The names of the calendar it was computed from.
  public let calendarVersion: String
  /// Every day and event from submission to the last day, in order.
  public let steps: [Step]

  /// One event or one day of the count.
  public struct Step: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// What happened, or how the day was treated.
    public let kind: Kind
    /// The article or notice it rests on.
    public let basis: Citation
  }
}

extension ReplyDeadline.Step {
  /// What a step says.
  public enum Kind: Sendable, Hashable {
    /// The request was handed in, signed for or sent.
    case submitted(RequestChannel)
    /// The day of receipt, from which the term runs.
    case received(RequestChannel)
    /// An event that moves the clock.
    case event(ClockEvent.Kind)
    /// The time that the one asked has for an opinion, from its delivery.
    case opinionTerm(ConsultedParty, workingDays: Int, lastDay: Day)
    /// The 15 working days for an opinion ended without one.
    case opinionTermEnded(ConsultedParty)
    /// A counted day: the so-manieth of so many.
    case counted(Int, of: Int, DayKind)
    /// A day that is not worked.
    case skipped(DayKind)
    /// A day left out for a consultation.
    case excluded(ConsultedParty)
    /// A day on which the clock stood.
    case standing(ClockWait)
    /// The last day to reply.
    case lastDay
  }

  /// Whether it is a day of the count rather than an event.
  public var isDay: Bool {
    switch kind {
    case .counted, .skipped, .excluded, .standing: true
    case .submitted, .received, .event, .opinionTerm, .opinionTermEnded, .lastDay: false
    }
  }
}
