package import Law

/// What is said of a holiday notice that cannot be read.
package enum ScheduleFaultWords {
  /// One sentence with the line: 第3行：….
  package static func sentence(_ fault: ScheduleFault) -> String {
    "第\(fault.line)行：" + text(fault)
  }

  private static func text(_ fault: ScheduleFault) -> String {
    switch fault {
    case .tooLong(_, let limit): "文件超过\(limit / 1024)千字节，不像放假安排的通知。"
    case .unknownField(let word, _): "不认识“\(clip(word))”；每行应以“\(fields)”之一开头。"
    case .beforeYear(let field, _): "“\(field.chinese)”之前应当先有一行“年份”。"
    case .empty(let field, _): "“\(field.chinese)”后面没有内容。"
    case .missing(let field, _): "这份通知缺少“\(field.chinese)”。"
    case .repeated(let field, _): "这份通知里“\(field.chinese)”重复。"
    case .notAYear(let text, _): "“\(clip(text))”不是四位数的年份。"
    case .notADay(let text, _): "“\(clip(text))”不是日期；日期写作2027-01-01，连续数日写作2027-01-01..2027-01-03。"
    case .backwards(let first, let last, _): "起日\(first)晚于止日\(last)。"
    case .tooManyDays(let count, _): "连续放假\(count)天，请核对月份。"
    case .wrongYear(let day, _): "\(day)不在通知所说的年份（或者上年12月）之内。"
    case .announcedInWrongYear(let day, _): "公布之日\(day)不在通知所说的年份或者上一年。"
    case .makeUpDayNotOnWeekend(let day, _):
      "\(day)是\(DayWords.weekday(day))，只有星期六、星期日才能调休上班。"
    case .namelessHoliday: "日期后面缺少节日名称。"
    case .dayTwice(let day, _, let earlier): "\(day)与第\(earlier)行重复。"
    case .offAndWorked(let day, _, let earlier): "\(day)既放假又上班，与第\(earlier)行矛盾。"
    }
  }

  private static let fields = ScheduleFault.Field.allCases.map(\.chinese).joined(separator: "、")

  /// A line may be as long as the file.
  private static func clip(_ text: String) -> String {
    text.count > 20 ? text.prefix(20) + "……" : text
  }
}
