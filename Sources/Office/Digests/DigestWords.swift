import Drafting
import Law
import Records

/// What a digest on paper or by mail says.
enum DigestWords {
  static let nothing = "没有到期或者已过期的事项。"
  static let foot = "这份提醒由程序自动生成，请勿回复。办理和详情请登录工作台。"

  static func subject(_ digest: Digest) -> String {
    let counts = digest.groups.map { "\($0.group.name)\($0.lines.count)件" }
      .joined(separator: "，")
    return "到期提醒：\(digest.agencyName)，\(counts.isEmpty ? "没有到期的事项" : counts)"
  }

  static func day(_ day: Day) -> String { "日期：\(DayWords.full(day))" }

  static func late(_ day: Day) -> String {
    "补发：当天早上程序没有运行，\(DayWords.full(day))补发，剩余天数从补发之日算起。"
  }

  static func silent(since day: Day) -> String {
    "注意：\(DayWords.plain(day))以后程序没有运行，其间没有发出提醒。"
  }

  static func scope(_ paper: DigestPaper) -> String {
    switch paper {
    case .officer: "范围：您承办的、等您办理的和无人承办的"
    case .agency: "范围：本机关全部"
    case .units: "范围：本机关和下级机关已过期的，以及没有工作人员的机关即将到期的"
    }
  }

  static func heading(_ index: Int, _ name: String, _ count: Int) -> String {
    "\(["一", "二", "三", "四"][index])、\(name)（\(count)件）"
  }

  static func agency(_ name: String) -> String { "   机关：\(name)" }
  static func title(_ title: String) -> String {
    "   事项：\(title.split(whereSeparator: \.isNewline).joined(separator: " "))"
  }

  static func waiting(_ watch: Watch) -> String {
    "   等待：\(name(of: watch))（\(watch.basis.text)）"
  }

  static func term(_ line: DigestLine, today: Day) -> String {
    let day = DayWords.full(line.lastDay) + (line.isProvisional ? "，暂定" : "")
    return "   期限：\(day)，\(left(line, today: today))"
  }

  static func handler(_ name: String?) -> String { "   承办：\(name ?? "无人承办")" }

  static func more(_ count: Int) -> String { "以上列出\(count)件，还有未列出的，请登录工作台查看。" }

  static func mark(_ text: String) -> String { "编号：\(text)" }

  private static func left(_ line: DigestLine, today: Day) -> String {
    if line.isOverdue {
      return "\(line.watch == .reply ? "已超期" : "已过")\(line.lastDay.days(to: today))天"
    }
    if line.lastDay == today { return "今天到期" }
    guard let days = line.daysLeft, days > 0 else {
      return "还剩\(today.days(to: line.lastDay))天"
    }
    return "还剩\(days)个工作日"
  }

  private static func name(of watch: Watch) -> String {
    switch watch {
    case .confirmation: "与申请人确认"
    case .correctionNotice: "发补正告知书（需要补正的）"
    case .reply: "答复申请人"
    case .correction: "申请人补正"
    case .reasons: "申请人说明理由"
    case .payment: "申请人缴费"
    case .opinion(let serial): "第\(serial)次征求意见的回复"
    case .publication: "考虑是否转为主动公开"
    case .archive: "归档"
    }
  }
}

extension DigestGroup {
  /// On paper and on screen alike.
  package var name: String {
    switch self {
    case .overdue: "已过期"
    case .today: "今天到期"
    case .coming: "3个工作日内到期"
    case .afterwards: "办结以后的事项"
    }
  }
}
