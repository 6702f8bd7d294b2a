package import Law

/// What is said where the law or our data give no answer.
package enum NoAnswerWords {
  /// One sentence: what is missing, and what can be done.
  package static func sentence(_ reason: NoAnswer) -> String {
    switch reason {
    case .beforeSchedules(let day, let firstYear?):
      "\(DayWords.plain(day))早于放假安排所及的\(firstYear)年，无法计算工作日。"
    case .beforeSchedules(let day, nil):
      "没有任何放假安排，无法计算\(DayWords.plain(day))是否为工作日。请先载入放假安排的通知。"
    case .scheduleNotAnnounced(let year):
      "\(year)年的放假安排尚未载入，无法确定是否为工作日。请先载入该年的通知。"
    case .negativePeriod: "期限不能少于零个工作日。"
    case .afterCalendar(let lastDay):
      "\(DayWords.plain(lastDay))超出可以计算的年份，请核对日期。"
    case .beforeRequestTerms(let day, let firstDay):
      "收到申请之日\(DayWords.plain(day))早于\(DayWords.plain(firstDay))，"
        + "现行《政府信息公开条例》尚未施行，期限不予计算。"
    }
  }
}
