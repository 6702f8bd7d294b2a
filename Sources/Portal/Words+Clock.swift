internal import Drafting
package import Law

/// What is said of the days of a reply clock, in a table and on a calendar.
extension Words {
  static let weekdayInitials = ["一", "二", "三", "四", "五", "六", "日"]
  static let endsHere = "，答复期限最后一日"

  static func weekday(_ weekday: Weekday) -> String { "周" + weekdayInitials[weekday.rawValue - 1] }
  static func month(_ day: Day) -> String { "\(day.year)年\(day.month)月" }
  static func days(_ count: Int) -> String { "共\(count)天" }

  /// 2025-01-28至02-04; the year again where it is another.
  static func span(_ first: Day, _ last: Day) -> String {
    let text = last.description
    return "\(first)至" + (first.year == last.year ? String(text.dropFirst(5)) : text)
  }

  /// What a row says beside its count.
  static func why(_ kind: ReplyDeadline.Step.Kind, counting: CountingConvention) -> String {
    switch kind {
    case .counted(_, of: _, let day), .skipped(let day): name(of: day)
    case .excluded, .standing, .submitted, .received, .event, .opinionTerm, .opinionTermEnded,
      .lastDay:
      ReplyDeadlineWords.text(kind, counting: counting)
    }
  }

  private static func name(of day: DayKind) -> String {
    switch day {
    case .workingWeekday: "工作日"
    case .makeUpDay(let holiday): "\(holiday)调休上班"
    case .weekend: "周末"
    case .holiday(let name): "\(name)放假"
    case .regionalHoliday(let name): "\(name)（地方性放假）"
    case .presumed(working: true): "工作日（暂定，当年放假安排未公布）"
    case .presumed(working: false): "周末（暂定，当年放假安排未公布）"
    }
  }

  /// Two or three characters for a day of the calendar.
  static func mark(_ kind: ReplyDeadline.Step.Kind, isLast: Bool) -> String {
    switch kind {
    case .submitted: "提交"
    case .received: "收到"
    case .event, .opinionTerm, .opinionTermEnded: "事项"
    case .counted(let number, of: _, _): isLast ? "期满" : "第\(number)日"
    case .skipped(.holiday(let name)), .skipped(.regionalHoliday(let name)):
      name.count <= 3 ? name : "放假"
    case .skipped: "休"
    case .excluded: "扣除"
    case .standing: "停止"
    case .lastDay: "期满"
    }
  }

  /// The Regulation by its short name; other acts by their number, or by title.
  package static func article(_ citation: Citation) -> String {
    if citation.title == Citation.regulation(1).title { return "条例" + citation.place }
    return citation.number.map { $0 + citation.place } ?? citation.text
  }
}
