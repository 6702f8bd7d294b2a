/// Everything that is wrong in the text of holiday notices, by line; never empty.
public struct UnreadableSchedule: Error, Sendable, Hashable {
  /// The faults.
  public let faults: [ScheduleFault]
}
