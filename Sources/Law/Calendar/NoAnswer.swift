/// Why the law or our data give no answer. Refused rather than guessed.
public enum NoAnswer: Error, Sendable, Hashable {
  /// The day lies before the first year of the calendar; nil where it holds no schedule at all.
  case beforeSchedules(Day, firstYear: Int?)
  /// A yes or no was asked of a year whose schedule was not announced.
  case scheduleNotAnnounced(year: Int)
  /// A period of less than no days.
  case negativePeriod(Int)
  /// The count ran past the years that the calendar can answer for.
  case afterCalendar(lastDay: Day)
  /// The request was received before the first terms that are computed.
  case beforeRequestTerms(Day, firstDay: Day)
}
