/// Why a day is worked or not.
public enum DayKind: Sendable, Hashable {
  /// Monday to Friday, and no notice says otherwise.
  case workingWeekday
  /// A Saturday or Sunday that a notice makes a working day (调休上班), with the holiday it makes up for.
  case makeUpDay(holiday: String)
  /// A Saturday or Sunday outside every announced holiday.
  case weekend
  /// A day off by notice of the State Council, Saturdays and Sundays inside the holiday included.
  case holiday(String)
  /// A day off that holds in the agency's region only (全国年节及纪念日放假办法 art 4).
  case regionalHoliday(String)
  /// A day of a year whose schedule was not announced: the day of the week is all that is known.
  case presumed(working: Bool)

  /// Whether a period in working days counts this day.
  public var isWorking: Bool {
    switch self {
    case .workingWeekday, .makeUpDay: true
    case .weekend, .holiday, .regionalHoliday: false
    case .presumed(let working): working
    }
  }

  /// Whether the answer may change when the year's notice is published.
  public var isPresumed: Bool {
    switch self {
    case .presumed: true
    case .workingWeekday, .makeUpDay, .weekend, .holiday, .regionalHoliday: false
    }
  }
}
