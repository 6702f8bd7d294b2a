import Drafting
import Law
import Portal
import Records

/// The words with which a case and a list of cases are told on a terminal.
extension RequestWords {
  static let agency = "机关"
  static let number = "编号"
  static let title = "信息名称"
  static let description = "内容"
  static let requester = "申请人"
  static let submitted = "提交"
  static let received = "收到之日"
  static let handler = "承办"
  static let stage = "环节"
  static let lastDay = "答复期限"
  static let left = "剩余"
  static let waiting = "等待"
  static let provisional = "（暂定）"
  static let clockTitle = "答复期限是怎么算的"
  static let daysHint = "加 --days 可以看逐日说明。"
  static let history = "办理经过"
  static let consultations = "征求意见"
  static let papers = "文书和材料"
  static let newLetter = "文书"
  static let notes = "内部备注"
  static let nothing = "没有符合条件的申请。"
  static let badMost = "--most 应在1到100000之间。"
  static let noLetters = "这件申请还没有文书。"
  static let noFolder = "不能建立文件夹。"
  static let outputMissing = "请用 -o 写明台账写到哪个文件，以 .xlsx 或 .csv 结尾。"
  static let ledgerEnding = "台账的文件名应以 .xlsx 或 .csv 结尾。"

  static func version(_ version: Int, _ id: RequestID) -> String { "第\(version)版，内部编号\(id)" }

  static func requester(_ name: String, _ requesterClass: RequesterClass) -> String {
    "\(name)（\(Words.name(of: requesterClass))）"
  }

  static func article(_ basis: Citation?) -> String {
    basis.map { "（\(Words.article($0))）" } ?? ""
  }

  static func watch(_ watch: Watch, _ lastDay: Day, isPast: Bool) -> String {
    "\(Words.name(of: watch))，\(DayWords.full(lastDay))到期" + (isPast ? "，已过" : "")
      + article(watch.basis)
  }

  static func waited(_ what: String, _ day: Day) -> String { "\(what)，\(day)到期" }

  static func count(_ count: Int, hasMore: Bool) -> String {
    "共列出\(count)件" + (hasMore ? "，后面还有；用 --most 可以多列。" : "。")
  }

  static func ledgerWritten(_ count: Int, _ path: String) -> String {
    "台账共\(count)件，已写入\(path)。"
  }

  static func notADay(_ option: String, _ text: String) -> String {
    "\(option)：“\(text)”不是日期，或者没有这一天；日期写作2026-01-20。"
  }

  static func progress(of consultation: Consultation) -> String {
    let asked = "\(consultation.asked)发出"
    let delivered = consultation.delivered.map { "，\($0)送达" } ?? ""
    guard let opinion = consultation.opinion, let day = consultation.answered else {
      return asked + delivered
    }
    let name = FormChoice.opinions.first { $0.code == opinion.rawValue }?.name ?? ""
    return asked + delivered + "，\(day)\(name)"
  }
}
