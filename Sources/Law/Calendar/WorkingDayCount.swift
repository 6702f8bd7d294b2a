/// A period in working days, day by day, so that its last day can be explained.
public struct WorkingDayCount: Sendable, Hashable {
  /// One calendar day of the walk.
  public struct Step: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// Why it is counted or not.
    public let kind: DayKind
    /// Which day of the period it is, from 1; nil where it is not counted.
    public let countedAs: Int?
  }

  /// The last day of the period: what is done on it is in time.
  public let lastDay: Day
  /// Every day walked over, the last day included. Empty for a period of no days.
  public let steps: [Step]

  /// Whether a day walked over is presumed: the last day may move when the year's notice comes.
  public var provisional: Bool { steps.contains { $0.kind.isPresumed } }
}
