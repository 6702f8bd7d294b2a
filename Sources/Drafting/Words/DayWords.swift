package import Law

/// Days as Chinese sentences write them.
package enum DayWords {
  /// 2025年2月21日.
  package static func plain(_ day: Day) -> String { "\(day.year)年\(short(day))" }

  /// 2025年2月21日（星期五）.
  package static func full(_ day: Day) -> String { "\(plain(day))（\(weekday(day))）" }

  /// 2月21日.
  package static func short(_ day: Day) -> String { "\(day.month)月\(day.day)日" }

  /// 星期五.
  package static func weekday(_ day: Day) -> String {
    switch day.weekday {
    case .monday: "星期一"
    case .tuesday: "星期二"
    case .wednesday: "星期三"
    case .thursday: "星期四"
    case .friday: "星期五"
    case .saturday: "星期六"
    case .sunday: "星期日"
    }
  }
}
