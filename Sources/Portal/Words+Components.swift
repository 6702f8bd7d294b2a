/// The words that components bring along themselves.
extension Words {
  static let breadcrumbs = "当前位置"
  static let required = "必填"
  static let optional = "选填"
  static let errorPrefix = "错误："
  static let pleaseChoose = "请选择"
  static let dayExample = "例如 2026-11-23。"
  static let chooseAgain = "浏览器不会保留已选的文件，请重新选择。"
  static let filters = "筛选"
  static let filter = "筛选"
  static let clearFilters = "清除筛选条件"
  static let pager = "翻页"
  static let previousPage = "上一页"
  static let nextPage = "下一页"
  static let notGiven = "未填写"
  static let show = "显示"
  static let cancel = "取消，返回"
  static let isPast = "已过期"
  static let stageAhead = "尚未进行"
  static let isLastDay = "到期"
  static let provisionalLastDay = "到期（暂定）"

  static func count(_ count: Int) -> String { "\(count)" }
  static func errorsHeading(_ count: Int) -> String { "请更正以下\(count)处，再重新提交" }
  static func lengthLimit(_ count: Int) -> String { "不超过\(count)字。" }
  static func step(_ step: Int, of all: Int) -> String { "第\(step)步，共\(all)步" }
  static func basis(article: String) -> String { "依据：\(article)" }

  static func fileLimits(files: Int, bytes: Int, accepted: [String]) -> String {
    let kinds = accepted.map { $0.drop { $0 == "." }.uppercased() }.joined(separator: "、")
    let each = files > 1 ? "最多\(files)个文件，每个" : ""
    return "可上传\(kinds)，\(each)不超过\(size(bytes))。"
  }

  static func daysLeft(_ count: DaysLeft.Count) -> String {
    switch count {
    case .left(let days): days <= 0 ? "今天到期" : "还剩\(days)个工作日"
    case .past(let days): "已超期\(days)天"
    case .elapsed(let days): "已过\(days)天"
    case .paused: "暂停计时"
    case .settled: "已办结"
    }
  }

  static func prefix(of kind: NoticePanel.Kind) -> String {
    switch kind {
    case .information: "说明："
    case .success: "成功："
    case .warning: "注意："
    case .danger: "重要："
    }
  }

  /// What a line of a changed text is; nothing is said of what stayed.
  static func name(of kind: ChangedLines.Kind) -> String? {
    switch kind {
    case .kept: nil
    case .removed: "删去"
    case .added: "增加"
    }
  }

  static let clockHeads = ["日期", "计数", "说明与依据"]

  static func counting(_ kind: ClockTable.Row.Kind) -> String {
    switch kind {
    case .event: "事项"
    case .start: "起算"
    case .counted(let number): "第\(number)日"
    case .skipped: "不计"
    case .excluded: "扣除"
    case .standing: "停止"
    case .lastDay(let number): "第\(number)日，期满"
    }
  }
}
