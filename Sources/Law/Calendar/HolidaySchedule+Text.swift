extension HolidaySchedule {
  /// Reads one or more notices from text such as an officer can type from the notice itself.
  ///
  /// ```
  /// # a comment; also after a blank within a line
  /// year 2026
  /// announced 2025-11-04
  /// notice 国务院办公厅关于2026年部分节假日安排的通知
  /// number 国办发明电〔2025〕7号
  /// off 2026-01-01..2026-01-03 元旦
  /// work 2026-01-04 元旦
  /// ```
  ///
  /// Each `year` begins a notice; `announced`, `notice` and at least one `off` or `work` must follow,
  /// `number`, `source` and `region` may. A notice with a `region` (a local government's, for a
  /// minority's holidays) adds to the national one and does not stand in for it. The first word may
  /// be Chinese (年份 公布 通知 文号 来源 地区 放假 上班), and 至 may stand for `..`.
  ///
  /// - Throws: every fault with its line, when there is any. Nothing is read by halves.
  public static func read(_ text: String) throws(UnreadableSchedule) -> [HolidaySchedule] {
    var reader = ScheduleReader()
    return try reader.read(text)
  }

  /// The notice in the form that `read(_:)` takes, each line ended.
  public var text: String {
    var lines = ["year \(year)"]
    if let region { lines.append("region \(region)") }
    lines += ["announced \(announced)", "notice \(title)"]
    if let number { lines.append("number \(number)") }
    if let source { lines.append("source \(source)") }
    lines += daysOff.map { run in
      let days = run.firstDay == run.lastDay ? "\(run.firstDay)" : "\(run.firstDay)..\(run.lastDay)"
      return "off \(days) \(run.holiday)"
    }
    lines += makeUpDays.map { "work \($0.day) \($0.holiday)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
