internal import Law
internal import Office
internal import Records

extension Words {
  /// The words of calendar, board and digest.
  enum Overview {
    static let none = "—"
    static let agency = "机关"
    static let request = "申请"
    static let total = "合计"
    static let look = "查看"

    // The calendar.

    static let calendarLead = "答复期限按工作日计算。国务院办公厅公布下一年放假安排后，在这里载入，未办结申请的期限会重新计算。"
    static let newNotice = "载入放假安排"
    static let changeNotice = "修改后重新预览"
    static let noticeText = "通知内容"
    static let noticeHint = "按通知逐行填写：年份、公布日期、通知名称，以及每个节日的放假和调休上班日期。"
    static let noticeFile = "或者上传文本文件"
    static let noticeMissing = "请填写通知内容，或者选择一个文本文件"
    static let noticeTwice = "请只用一种方式：要上传文件，先清空上面的通知内容"
    static let previewNotice = "预览对未办结申请的影响"
    static let load = "载入并重新计算"
    static let exampleTitle = "怎样填写"
    static let example = """
      年份 2026
      公布 2025-11-04
      通知 国务院办公厅关于2026年部分节假日安排的通知
      文号 国办发明电〔2025〕7号
      放假 2026-01-01..2026-01-03 元旦
      上班 2026-01-04 元旦
      放假 2026-02-15..2026-02-23 春节
      上班 2026-02-14 春节
      上班 2026-02-28 春节
      """
    static let loaded = "放假安排已载入"
    static let known = "这份通知已经载入过"
    static let knownNext = "内容与已有的通知相同，不需要再载入。"
    static let readNotices = "读出的通知"
    static let knownNotices = "已有的通知"
    static let movesTitle = "期限会变动的申请"
    static let noMoves = "没有申请的期限会变动"
    static let from = "原来"
    static let otherMoves = "答复期限不变，待办事项的期限变动"
    static let to = "载入后"
    static let year = "年份"
    static let notice = "通知"
    static let announced = "公布日期"
    static let daysOff = "放假天数"
    static let makeUpDays = "调休上班天数"
    static let yearMissingNext = "在载入以前，落在那一年的期限按周末推算，标为暂定。"

    static func moved(_ count: Int) -> String {
      count > 0 ? "\(count)件申请的期限有变动，每件的经过里都有记载。" : "没有申请的期限变动。"
    }
    static func moreFaults(_ count: Int) -> String { "后面还有\(count)处读不懂，请先改正以上各处" }
    static func yearMissing(_ year: Int) -> String { "\(year)年的放假安排还没有载入" }
    static func previewTitle(_ years: [Int]) -> String {
      let names = Set(years).sorted().map { "\($0)年" }.joined(separator: "、")
      return "以下是预览，\(names)的放假安排还没有载入"
    }
    static func previewCount(open: Int, moves: Int) -> String {
      "未办结的申请共\(open)件，其中\(moves)件的期限会变动。核对无误后再载入。"
    }

    // The board.

    static let boardLead = "各机关办理政府信息公开申请的期限情况。"
    static let boardNote = """
      “3个工作日内到期”“已超期”只计答复期限，不计确认、补正等其他期限，那些在“每日提醒”里。“本年办结”从1月1日起算；\
      “平均用时”是从收到申请到办结的日历日，只计本年办结的申请。
      """
    static let agencies = "各机关情况"
    static let noAgencies = "还没有机关"
    static let open = "在办"
    static let unconfirmed = "待确认"
    static let soon = "3个工作日内到期"
    static let overdue = "已超期"
    static let standing = "暂停计时"
    static let endedThisYear = "本年办结"
    static let late = "其中超期答复"
    static let average = "平均用时"

    /// 12.5天, without the help of a locale.
    static func days(_ days: Double) -> String {
      let tenths = Int((days * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)天"
    }

    // The digest.

    static let digestViews = "提醒范围"
    static let whole = "本机关全部"
    static let waiting = "待办事项"
    static let term = "期限"
    static let handler = "承办人"
    static let unassigned = "无人承办"
    static let nothingDue = "没有快到期的事项"
    static let nothingDueNext = "3个工作日内没有事项到期，也没有已过期的。"

    static func digestLead(_ agency: String, _ count: Int) -> String {
      count > 0 ? "\(agency)：已过期的和3个工作日内到期的事项，共\(count)项。" : agency
    }
    static func group(_ name: String, _ count: Int) -> String { "\(name)（\(count)件）" }
  }
}
