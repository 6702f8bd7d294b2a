/// How many working days lie between two days.
public struct WorkingDayTotal: Sendable, Hashable {
  /// The number.
  public let days: Int
  /// Whether a presumed day lies between: the number may change when the year's notice comes.
  public let provisional: Bool
}
