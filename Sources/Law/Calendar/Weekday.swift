/// A day of the week, numbered as in ISO 8601: Monday is 1.
public enum Weekday: Int, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday and Sunday, which are worked only where a notice says so.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
