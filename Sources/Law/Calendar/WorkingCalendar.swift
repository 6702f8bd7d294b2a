// QUESTION for counsel: 元旦 may take days of the December before (2018-12-29, 2022-12-31), so a last
// day after about 25 December can move when the next year's notice comes, though its own year was
// announced. We call only days of years not announced provisional.
/// Which days are working days, by the notices it holds.
///
/// A value: it never changes under a count that was made with it. `version` names its content and is
/// stored with every last day computed from it, so that a later calendar shows which cases move.
///
/// Years are answered in three ways. Before the first year of the notices: refused. A year with its
/// notice: Monday to Friday but for what the notice says. A year without one: presumed from the day of
/// the week, and marked so; holidays are left out of a presumed year, so that a presumed last day is
/// early rather than late.
public struct WorkingCalendar: Sendable, Hashable {
  // QUESTION for counsel: we let a region's day off stand against a make-up day of the State Council.
  /// The notices in the order in which they decide: the State Council's by the day announced, then
  /// those of regions. The last that names a day decides it.
  public let schedules: [HolidaySchedule]
  /// Names the content: the day the newest notice was announced and a checksum over all notices.
  public let version: String
  /// The first year that the notices reach, also when asked what was known earlier.
  public let firstYear: Int?

  private let exceptions: [Day: DayKind]
  private let announcedYears: Set<Int>

  /// A calendar of these notices.
  public init(_ schedules: [HolidaySchedule]) {
    self.init(schedules, firstYear: schedules.filter { $0.region == nil }.map(\.year).min())
  }

  private init(_ schedules: [HolidaySchedule], firstYear: Int?) {
    let ordered = Self.inDecidingOrder(schedules)
    self.schedules = ordered
    self.firstYear = firstYear
    version = Self.version(of: ordered)
    exceptions = Self.exceptions(of: ordered)
    announcedYears = Set(ordered.filter { $0.region == nil }.map(\.year))
  }

  /// This calendar with further notices, such as a new year's or a region's.
  public func adding(_ more: [HolidaySchedule]) -> WorkingCalendar {
    WorkingCalendar(schedules + more)
  }

  /// The calendar as it could be known on a day: without the notices announced after it.
  public func known(on day: Day) -> WorkingCalendar {
    WorkingCalendar(schedules.filter { $0.announced <= day }, firstYear: firstYear)
  }

  /// Whether the State Council's notice for the year is here.
  public func isAnnounced(year: Int) -> Bool {
    announcedYears.contains(year)
  }

  /// Why a day is worked or not.
  public func kind(of day: Day) throws(NoAnswer) -> DayKind {
    guard let firstYear, day.year >= firstYear else {
      throw .beforeSchedules(day, firstYear: firstYear)
    }
    if let exception = exceptions[day] { return exception }
    guard isAnnounced(year: day.year) else { return .presumed(working: !day.weekday.isWeekend) }
    return day.weekday.isWeekend ? .weekend : .workingWeekday
  }

  /// The notice that decides a day; nil where only the day of the week does.
  public func notice(for day: Day) -> HolidaySchedule? {
    schedules.last { schedule in
      schedule.daysOff.contains { ($0.firstDay...$0.lastDay).contains(day) }
        || schedule.makeUpDays.contains { $0.day == day }
    }
  }

  /// Whether a day is worked, where that is certain.
  ///
  /// - Throws: `scheduleNotAnnounced` rather than a guess; `kind(of:)` gives the presumption.
  public func isWorkingDay(_ day: Day) throws(NoAnswer) -> Bool {
    let kind = try kind(of: day)
    guard !kind.isPresumed else { throw .scheduleNotAnnounced(year: day.year) }
    return kind.isWorking
  }
}

extension WorkingCalendar {
  private static func inDecidingOrder(_ schedules: [HolidaySchedule]) -> [HolidaySchedule] {
    schedules.enumerated().sorted { left, right in
      let leftKey = (left.element.region == nil ? 0 : 1, left.element.announced, left.offset)
      let rightKey = (right.element.region == nil ? 0 : 1, right.element.announced, right.offset)
      return leftKey < rightKey
    }.map(\.element)
  }

  private static func exceptions(of schedules: [HolidaySchedule]) -> [Day: DayKind] {
    var kinds: [Day: DayKind] = [:]
    for schedule in schedules {
      for run in schedule.daysOff {
        let kind: DayKind =
          schedule.region == nil ? .holiday(run.holiday) : .regionalHoliday(run.holiday)
        for day in run.firstDay...run.lastDay { kinds[day] = kind }
      }
      for makeUp in schedule.makeUpDays { kinds[makeUp.day] = .makeUpDay(holiday: makeUp.holiday) }
    }
    return kinds
  }

  /// FNV-1a over the notices' text: the same content has the same version on every machine.
  private static func version(of schedules: [HolidaySchedule]) -> String {
    guard let newest = schedules.map(\.announced).max() else { return "empty" }
    var checksum: UInt32 = 2_166_136_261
    for byte in schedules.lazy.flatMap({ $0.text.utf8 }) {
      checksum = (checksum ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String(checksum, radix: 16)
    return "\(newest).\(String(repeating: "0", count: 8 - digits.count))\(digits)"
  }
}
