package import Law

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z.
///
/// It becomes a day in China's time, UTC+8 all year round. Nothing here asks a clock.
package struct Moment: Sendable, Hashable, Comparable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Moment {
  private static let millisecondsPerDay: Int64 = 86_400_000
  private static let offset: Int64 = 8 * 3_600_000
  private static let epoch = Day(year: 1970, month: 1, day: 1) ?? .first

  /// A time of the wall clock in China; nil for hours beyond 23 and minutes beyond 59.
  package init?(day: Day, hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    let seconds = Int64((hour * 60 + minute) * 60 + second)
    let days = Int64(Moment.epoch.days(to: day))
    self.init(milliseconds: days * Moment.millisecondsPerDay + seconds * 1000 - Moment.offset)
  }

  /// The first moment of a day in China.
  package init(startOf day: Day) {
    let days = Int64(Moment.epoch.days(to: day))
    self.init(milliseconds: days * Moment.millisecondsPerDay - Moment.offset)
  }

  /// Days since 1970 in China and milliseconds into the day.
  private var parts: (days: Int64, rest: Int64) {
    let (local, overflows) = milliseconds.addingReportingOverflow(Moment.offset)
    let value = overflows ? Int64.max : local
    let rest = value % Moment.millisecondsPerDay
    let days = value / Moment.millisecondsPerDay
    return rest < 0 ? (days - 1, rest + Moment.millisecondsPerDay) : (days, rest)
  }

  /// The day in China; beyond the years 1 to 9999 the first or the last day there is.
  package var day: Day {
    Moment.epoch.adding(days: Int(parts.days))
  }

  package var hour: Int { Int(parts.rest / 3_600_000) }

  package var minute: Int { Int(parts.rest / 60_000 % 60) }

  package var second: Int { Int(parts.rest / 1000 % 60) }

  package func adding(milliseconds more: Int64) -> Moment {
    let (sum, overflows) = milliseconds.addingReportingOverflow(more)
    return Moment(milliseconds: overflows ? (more < 0 ? .min : .max) : sum)
  }

  package func adding(seconds: Int64) -> Moment {
    let (value, overflows) = seconds.multipliedReportingOverflow(by: 1000)
    return adding(milliseconds: overflows ? (seconds < 0 ? .min : .max) : value)
  }
}

extension Moment: CustomStringConvertible {
  /// The wall clock in China as `2026-01-20T09:05:07.120+08:00`.
  package var description: String {
    let thousandths = parts.rest % 1000
    let fraction = String(repeating: "0", count: 3 - String(thousandths).count) + "\(thousandths)"
    return "\(day)T\(Self.two(hour)):\(Self.two(minute)):\(Self.two(second)).\(fraction)+08:00"
  }

  private static func two(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
