// QUESTION for counsel: the Regulation says 自…之日起…个工作日内 and no more. We count from the next
// working day, as 民事诉讼法 art 85 and 行政复议法 art 88 do and as guides read it; the other reading
// would end a period that starts on a working day one working day earlier.
/// Whether the day of the event itself is the first day of a period.
public enum CountingConvention: Sendable, Hashable {
  /// The day of the event is not counted; day 1 is the next working day.
  case fromNextDay
  /// The day of the event is day 1 if it is a working day.
  case fromSameDay
}
