internal import Drafting
package import Law
internal import Office
package import Records

/// The words of a case's page.
extension Words {
  static let toCase = "回到这件申请"
  static let requestTitle = "申请"
  static let wantedInformation = "申请公开的信息"
  static let documentNumber = "文号"
  static let submittedLabel = "提交"
  static let receivedLabel = "收到申请之日"
  static let representative = "法定代表人或者负责人"
  static let contactPerson = "联系人"
  static let writtenBy = "口头申请，代为填写人"
  static let course = "办理经过"
  static let clockTitle = "答复期限是怎么算的"
  static let clockMonths = "答复期限日历"
  static let clockDays = "逐日说明与依据"
  static let watchesTitle = "待办期限"
  static let assignmentTitle = "承办"
  package static let notAssigned = "未交办"
  static let change = "更改"
  static let movesTitle = "可以办理"
  static let noMoves = "按目前的环节和您的岗位，没有可以办理的事项。"
  static let consultationsTitle = "征求意见"
  static let consultedAs = "对象"
  static let askedLabel = "发出"
  static let reachedLabel = "送达"
  static let notYetReached = "尚未登记送达"
  static let opinionLabel = "意见"
  static let lettersTitle = "文书"
  static let papers = "材料"
  static let papersHint = "只有工作人员能看到。"
  static let replyFilesHint = "答复送达以后，申请人可以看到、下载。内部材料不要放在这里。"
  static let notesTitle = "内部备注"
  static let addNote = "添加备注"
  static let noNotes = "还没有备注。备注只有工作人员能看到，不对申请人公开。"
  static let draftTitle = "答复拟稿"
  static let draftPDF = "下载拟稿（PDF）"
  static let draftLead = "签发后寄出的就是这一份。文号在签发时编，日期为签发之日。"
  static let previewReply = "预览答复书"
  static let previewReplyLead = "按现在填写的内容生成，还没有送审核。文号在签发时编，日期为签发之日。"
  static let outcomeLabel = "办理结果"
  static let basisLabel = "依据"
  static let partGrounds = "其余部分的理由"
  static let doneNext = "已经记入办理经过和日志。"
  static let unmaskLead = "个人信息只在办理需要时查看。您的姓名、查看的内容和理由会记入日志。"
  static let unmaskReason = "为什么需要查看"
  static let unmaskReasonHint = "例如：电话联系申请人确认收到申请。"
  static let unmaskReasonMissing = "请填写查看的理由"

  static func dayInWords(_ day: Day) -> String { DayWords.full(day) }
  static func atLatest(_ day: Day) -> String { "最晚\(day)" }
  static func draftFile(_ number: String) -> String { "答复拟稿（\(number)）.pdf" }
  static func approvedBy(_ name: String) -> String { "批准人：\(name)" }
  static func receiptNumber(_ number: String) -> String { "凭证号：\(number)" }

  package static func submitted(_ record: CaseRecord) -> String {
    "\(DayWords.full(record.submitted))，\(ReplyDeadlineWords.name(record.channel))"
  }

  package static func received(_ standing: CaseStanding) -> String {
    standing.received.map { DayWords.full($0) } ?? "尚未与申请人确认"
  }

  package static func clockLead(_ deadline: ReplyDeadline) -> String {
    if let wait = deadline.wait { return ReplyDeadlineWords.sentence(wait) }
    guard let lastDay = deadline.lastDay else { return "" }
    let text = "\(DayWords.full(lastDay))是答复期限最后一日，当日答复、交邮的不算超期。"
    return text + (ReplyDeadlineWords.provisional(deadline) ?? "")
  }

  static func noteBy(_ name: String, _ moment: Moment) -> String {
    "\(name)，\(DayWords.plain(moment.day)) \(clock(moment))"
  }

  package static func name(of field: PersonalField) -> String {
    switch field {
    case .identityNumber: "证件号码"
    case .phone: "联系电话"
    case .address: "通信地址"
    case .email: "电子邮箱"
    case .postcode: "邮编"
    }
  }

  static func name(of kind: IdentityKind) -> String {
    switch kind {
    case .residentCard: "居民身份证"
    case .passport: "护照"
    case .travelPermit: "来往内地（大陆）通行证"
    case .creditCode: "统一社会信用代码"
    case .other: "其他证件"
    }
  }

  package static func name(of medium: SupplyMedium) -> String {
    switch medium {
    case .paper: "纸质"
    case .electronic: "电子文件"
    case .disc: "光盘"
    }
  }

  package static func name(of way: SupplyWay) -> String {
    switch way {
    case .post: "邮寄"
    case .email: "电子邮件"
    case .fax: "传真"
    case .pickUp: "自行领取"
    case .onSite: "当场阅读、抄录"
    }
  }

  package static func name(of party: ConsultedParty) -> String { ReplyDeadlineWords.name(party) }

  static func opinion(_ opinion: Opinion, on day: Day) -> String {
    "\(name(of: opinion))（\(DayWords.plain(day))）"
  }

  static func awaited(through day: Day) -> String { "等待至\(DayWords.full(day))" }

  static func silence(of party: ConsultedParty) -> String {
    switch party.silence {
    case .agencyDecides: "期满未提出意见，由本机关依照条例决定"
    case .consent: "期满未提出意见，视为同意公开"
    }
  }

  package static func name(of letter: CaseLetter) -> String {
    (LetterKind(id: letter.kind)?.name ?? letter.kind) + (letter.number.map { " \($0)" } ?? "")
  }

  static func letter(_ letter: CaseLetter, _ format: LetterFormat) -> String {
    "\(LetterKind(id: letter.kind)?.name ?? letter.kind)（\(name(of: format))）"
  }

  package static func detail(_ file: KeptFile) -> String {
    "\(file.kind.rawValue.uppercased())，\(size(file.size))"
  }
}
