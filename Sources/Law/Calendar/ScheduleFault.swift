/// What is wrong in the text of a holiday notice, and in which line (from 1).
public enum ScheduleFault: Error, Sendable, Hashable {
  /// What a line can hold: its first word, in English or in Chinese.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case year, region, announced, notice, number, source, off, work

    /// The word an officer may write instead.
    public var chinese: String {
      switch self {
      case .year: "年份"
      case .region: "地区"
      case .announced: "公布"
      case .notice: "通知"
      case .number: "文号"
      case .source: "来源"
      case .off: "放假"
      case .work: "上班"
      }
    }
  }

  /// The text is longer than a list of notices can be.
  case tooLong(line: Int, limitInBytes: Int)
  /// A line begins with a word that is none of the fields.
  case unknownField(String, line: Int)
  /// A notice begins with its year; this field stands before any.
  case beforeYear(Field, line: Int)
  /// Nothing follows the field.
  case empty(Field, line: Int)
  /// The notice that begins in this line lacks the field.
  case missing(Field, line: Int)
  /// The notice has the field already.
  case repeated(Field, line: Int)
  /// Not a year of four digits.
  case notAYear(String, line: Int)
  /// Not a day, written 2027-01-01, or no such day.
  case notADay(String, line: Int)
  /// The first day of a range is later than its last.
  case backwards(first: Day, last: Day, line: Int)
  /// More days off in a row than a holiday has.
  case tooManyDays(Int, line: Int)
  /// A day neither in the notice's year nor in December before it.
  case wrongYear(Day, line: Int)
  /// A notice is announced in the year before its own or in its own.
  case announcedInWrongYear(Day, line: Int)
  /// Only a Saturday or Sunday can become a working day.
  case makeUpDayNotOnWeekend(Day, line: Int)
  /// The name of the holiday is missing after the day.
  case namelessHoliday(line: Int)
  /// The day stands in the notice already, in the line `earlier`.
  case dayTwice(Day, line: Int, earlier: Int)
  /// A day is both off and worked; the other line is `earlier`.
  case offAndWorked(Day, line: Int, earlier: Int)

  /// The line to look at.
  public var line: Int {
    switch self {
    case .tooLong(let line, _), .unknownField(_, let line), .beforeYear(_, let line),
      .empty(_, let line), .missing(_, let line), .repeated(_, let line),
      .notAYear(_, let line), .notADay(_, let line), .backwards(_, _, let line),
      .tooManyDays(_, let line), .wrongYear(_, let line), .announcedInWrongYear(_, let line),
      .makeUpDayNotOnWeekend(_, let line), .namelessHoliday(let line),
      .dayTwice(_, let line, _), .offAndWorked(_, let line, _):
      line
    }
  }
}
