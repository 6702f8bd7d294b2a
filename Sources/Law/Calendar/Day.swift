/// A civil day of the Gregorian calendar, without time of day or time zone.
///
/// Legal periods run in the days of the agency's wall calendar. A moment in time must be turned into
/// a day where it enters the program; nothing here asks a clock. Years 1 to 9999.
public struct Day: Sendable, Hashable {
  /// Days counted from 0001-01-01, a Monday, which is 1.
  private let number: Int32

  private init(number: Int) {
    self.number = Int32(number)
  }

  /// The first day there is.
  public static let first = Day(number: 1)

  /// The last day there is.
  public static let last = Day(number: Day.daysBefore(year: 10_000))

  /// A day that exists; nil for 30 February, month 13 or a year outside 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.init(number: Day.daysBefore(year: year) + Day.daysBefore(month: month, in: year) + day)
  }

  /// The year.
  public var year: Int { yearAndDayOfYear.year }

  /// The month, 1 to 12.
  public var month: Int { monthAndDay.month }

  /// The day of the month, from 1.
  public var day: Int { monthAndDay.day }

  /// The day of the week.
  public var weekday: Weekday {
    switch (Int(number) - 1) % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  /// The day so many calendar days later (earlier where negative), stopping at `first` and `last`.
  ///
  /// Stops rather than traps, because counts come from command lines and forms.
  public func adding(days: Int) -> Day {
    let span = Int(Day.last.number)
    let sum = Int(number) + min(max(days, -span), span)
    return Day(number: min(max(sum, 1), span))
  }

  /// The calendar days from this day to another: 1 to tomorrow, -1 to yesterday.
  public func days(to other: Day) -> Int {
    Int(other.number) - Int(number)
  }
}

extension Day: Strideable {
  /// The order of time.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The same as `days(to:)`; it makes `first...last` a collection of days.
  public func distance(to other: Day) -> Int { days(to: other) }

  /// The same as `adding(days:)`.
  public func advanced(by count: Int) -> Day { adding(days: count) }
}

extension Day {
  private static let daysIn4Years = 1461
  private static let daysIn100Years = 36_524
  private static let daysIn400Years = 146_097

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func daysBefore(year: Int) -> Int {
    let passed = year - 1
    return 365 * passed + passed / 4 - passed / 100 + passed / 400
  }

  private static func daysBefore(month: Int, in year: Int) -> Int {
    (1..<month).reduce(0) { $0 + length(ofMonth: $1, in: year) }
  }

  /// The year and the days of it that have passed before this one.
  private var yearAndDayOfYear: (year: Int, passed: Int) {
    var rest = Int(number) - 1
    let fourCenturies = rest / Day.daysIn400Years
    rest %= Day.daysIn400Years
    // The last day of a leap century or of a leap year would begin a fifth one: hence the `min`.
    let centuries = min(rest / Day.daysIn100Years, 3)
    rest -= centuries * Day.daysIn100Years
    let fourYears = rest / Day.daysIn4Years
    rest %= Day.daysIn4Years
    let years = min(rest / 365, 3)
    rest -= years * 365
    return (400 * fourCenturies + 100 * centuries + 4 * fourYears + years + 1, rest)
  }

  private var monthAndDay: (month: Int, day: Int) {
    let (year, passed) = yearAndDayOfYear
    var month = 1
    var rest = passed
    while rest >= Day.length(ofMonth: month, in: year) {
      rest -= Day.length(ofMonth: month, in: year)
      month += 1
    }
    return (month, rest + 1)
  }
}
