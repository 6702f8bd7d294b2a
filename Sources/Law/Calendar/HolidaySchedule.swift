/// One notice on the holidays of a year, as it was announced.
///
/// A year may have several: the notice of the autumn before and later changes to it. A later notice
/// decides the days it names and leaves the others alone. Schedules are made by `read(_:)` only, so
/// that every one there is has been checked.
public struct HolidaySchedule: Sendable, Hashable {
  /// Days off in a row under one name, Saturdays and Sundays inside them included.
  public struct DaysOff: Sendable, Hashable {
    /// The first day off.
    public let firstDay: Day
    /// The last day off.
    public let lastDay: Day
    /// The holiday as the notice calls it.
    public let holiday: String
  }

  /// A Saturday or Sunday to be worked (调休上班).
  public struct MakeUpDay: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// The holiday it makes up for.
    public let holiday: String
  }

  /// The year the notice is about. Its 元旦 may begin in December of the year before.
  public let year: Int
  /// The region it holds in; nil for a notice of the State Council.
  public let region: String?
  /// The title of the notice.
  public let title: String
  /// Its document number; nil where nobody has checked it.
  public let number: String?
  /// Where it was read.
  public let source: String?
  /// The day it became known, which may be later than the day it was signed.
  public let announced: Day
  /// The days off, in the notice's order.
  public let daysOff: [DaysOff]
  /// The make-up working days, in the notice's order.
  public let makeUpDays: [MakeUpDay]
}
