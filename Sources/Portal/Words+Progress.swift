internal import Drafting
internal import Law
internal import Office
internal import Records

/// The words of following a request.
extension Words {
  static let receiptTitle = "申请已提交"
  static let ownNumber = "申请编号"
  static let ownQueryCode = "查询码"
  static let ownQueryCodeHint = "只在这里显示，请抄下或者截图保存。"
  static let keepCode = "凭申请编号和查询码可以查看进度、下载答复书、补正和撤回。请不要告诉别人。"
  static let nextHeading = "接下来"
  static let next = [
    "我们会与您确认收到申请。双方确认之日为收到申请之日，答复期限从下一日起计算（条例第三十一条）。",
    "内容不明确的，我们会在7个工作日内一次性告诉您怎么补正（条例第三十条）。",
    "我们在20个工作日内答复；需要延长的，会在期满前告诉您，最长延长20个工作日（条例第三十三条）。",
  ]
  static let sentHeading = "您提交的内容"
  static let sentPDF = "下载申请表（PDF）"
  static let submittedDay = "提交日期"
  static let toProgress = "查看办理进度"
  static let letter = "文书"

  static let progressTitle = "查询进度"
  static let progressLead = "用申请编号和查询码查看办到哪一步、最迟哪一天答复，下载给您的文书。"
  static let requestNumberHint = "例如“清财依申请〔2026〕1号”。"
  static let codeHint = "12位字母和数字，大小写、短横都可以不管。"
  static let follow = "查询"
  static let numberMissing = "请填写申请编号"
  static let codeMissing = "请填写查询码"
  static let numberOrCodeWrong = "没有编号和查询码都相符的申请，请对照回执核对"
  static let lostCodeTitle = "查询码丢了怎么办"
  static let lostCode = "查询码不能找回，可以补发：请带身份证件到受理机关，或者请受理机关按您申请时留下的电话、地址联系您。补发后旧码失效，不影响申请的办理。"

  static let ownRequestTitle = "办理进度"
  static let historyHeading = "办理经过"
  static let atAGlance = "概况"
  static let open = "尚未确定"
  static let replyLater = "答复您"
  static let replyAhead = "最迟在这一天答复您"
  static let lettersHeading = "给您的文书"
  static let replyFilesHeading = "随答复提供的文件"
  static let outcomeName = "办理结果"
  static let remedyHeading = "对答复不服的"
  static let onlineReconsideration = "网上申请行政复议"
  static let contactAgency = "联系受理机关"
  static let otherActs = "其他操作"
  static let replyOverdue = "已经超过答复期限"
  static let replyOverdueNext =
    "您可以先联系受理机关询问；也可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，或者依法申请行政复议（条例第五十一条）。"
  static let leave = "结束查询"

  static let correctionHeading = "请补正"
  static let answerName = "您的说明"
  static let answerHint = "对照补正告知书逐项说明。"
  static let reasonsHint = "说明为什么需要这么多件，每件的用处。"
  static let answerFilesHint = "需要补充的材料。"
  static let sendAnswer = "提交说明"
  static let reasonsHeading = "请说明理由"
  static let nothingToAnswer = "现在不需要提交这项说明，请刷新页面查看办理进度"
  static let paymentHeading = "请缴费"
  static let feeName = "金额"
  static let paymentName = "怎样缴费"
  static let paymentThrough = "最迟"
  static let paymentTerm = "收到收费通知书次日起20个工作日内"
  static let paymentText = "缴费后答复期限重新起算。逾期没有缴费的，视为放弃申请（国办函〔2020〕109号）。"

  static let withdrawLink = "不再需要了，撤回申请"
  static let withdrawQuestion = "确定撤回这件申请吗"
  static let withdraw = "撤回申请"
  static let withdrawReason = "撤回的原因"

  static func withdrawConsequences(_ number: String) -> [String] {
    ["\(number)不再办理，也不再答复。", "撤回后不能恢复；以后可以重新申请。"]
  }

  static func receiptLead(_ agency: String) -> String { "\(agency)已经收到您在网上提交的申请。" }
  static func money(_ fen: Fen) -> String { "\(fen.yuanText)元" }
  static func tooManyAttempts(until moment: Moment) -> String {
    "尝试次数过多，请在\(clock(moment))以后再试"
  }

  static func name(of format: LetterFormat) -> String {
    switch format {
    case .docx: "Word"
    case .pdf: "PDF"
    }
  }

  static func correctionText(_ through: Day?) -> String {
    let by = through.map { "请在\(DayWords.full($0))以前（含当天）提交。" } ?? ""
    return "补正告知书写明了哪里不明确、要补充什么。" + by
      + "收到补正后，答复期限重新起算；没有合理理由逾期不补正的，视为放弃申请（条例第三十条）。"
  }

  static func reasonsText(_ through: Day?) -> String {
    let by = through.map { "请在\(DayWords.full($0))以前（含当天）提交。" } ?? ""
    return "申请的数量、频次明显超过合理范围的，机关可以要求说明理由（条例第三十五条）。" + by
  }

  static func answerMessage(_ fault: FieldFault) -> String {
    switch fault.problem {
    case .missing: "请写下说明，或者附上材料"
    case .tooLong, .malformed, .inFuture, .before, .unknown, .notPositive, .tooMany, .personal,
      .unusual, .taken, .circular, .keptApart:
      message(fault, isOrganisation: false)
    }
  }

  static func name(of stage: RequesterStage) -> String {
    switch stage {
    case .awaitingConfirmation: "待确认"
    case .inProgress: "办理中"
    case .awaitingCorrection: "待您补正"
    case .awaitingReasons: "待您说明理由"
    case .awaitingPayment: "待您缴费"
    case .replied: "已答复"
    case .closed: "已办结"
    case .passedOn: "已转办"
    }
  }

  static func tone(of stage: RequesterStage) -> Tone {
    switch stage {
    case .awaitingConfirmation, .inProgress: .active
    case .awaitingCorrection, .awaitingReasons, .awaitingPayment: .waiting
    case .replied: .success
    case .closed, .passedOn: .neutral
    }
  }

  static func lead(_ stage: RequesterStage, _ agency: String) -> String {
    switch stage {
    case .awaitingConfirmation: "\(agency)会与您确认收到申请，确认之日起计算答复期限。"
    case .inProgress: "\(agency)正在办理您的申请。"
    case .awaitingCorrection: "申请内容需要补正，期限停止计算。请按下面的说明补正。"
    case .awaitingReasons: "\(agency)请您说明理由。"
    case .awaitingPayment: "这件申请需要缴纳信息处理费，期限停止计算。"
    case .replied: "\(agency)已经答复，答复书可以下载。"
    case .closed: "这件申请已经办结。"
    case .passedOn: "这件申请已经转办。接办的机关写在“\(lettersHeading)”里，由它与您联系。"
    }
  }

  static func text(of step: RequesterStep) -> String {
    switch step {
    case .submitted(let channel): "申请已提交（\(ReplyDeadlineWords.name(channel))）"
    case .procedure(let kind): text(of: kind)
    case .opinionCame: "征求的意见已经收到"
    case .recomputed(_, let to):
      "放假安排公布，期限重新计算" + (to.map { "：最后一日是\(DayWords.plain($0))" } ?? "")
    case .takenOver: "从以前的台账转入"
    }
  }

  static func basis(of step: RequesterStep) -> String? {
    guard case .procedure(let kind) = step else { return nil }
    return article(kind.move.basis)
  }

  private static func text(of kind: RequestEvent.Kind) -> String {
    switch kind {
    case .confirmed: "与您确认收到申请，答复期限从下一日起计算"
    case .passedOn: "转办到应当办理的机关"
    case .correctionAsked(let through): "告知您补正，请在\(DayWords.plain(through))以前（含当天）提交"
    case .corrected: "收到您的补正，答复期限重新起算"
    case .consulted(let party, _): "向\(ReplyDeadlineWords.name(party))征求意见，所需时间不计入期限"
    case .consultationDelivered: "征求意见书已送达"
    case .opinionGiven: "征求的意见已经收到"
    case .reasonsAsked(let through): "请您说明理由，请在\(DayWords.plain(through))以前（含当天）提交"
    case .reasonsGiven: "收到您的说明"
    case .delayed(let through): "延迟答复，最迟\(DayWords.plain(through))"
    case .extended(let days): "延长答复期限\(days)个工作日"
    case .feeCharged(_, _, let fen): "发出收费通知，\(money(fen))"
    case .feeNoticeDelivered: "收费通知已送达"
    case .feePaid: "已缴费，答复期限重新起算"
    case .lapsed: "逾期未补正或者未缴费，不再处理"
    case .drafted, .draftReturned, .reviewed, .signed, .archived: "机关内部办理"
    case .delivered: "答复书已送达"
    case .withdrawn: "您撤回了申请"
    case .closed: "办结"
    case .published: "答复的内容已向社会公开"
    }
  }

  /// Where to turn, by the law of the reply's day.
  static func paragraphs(_ remedy: Remedy, _ agency: Agency) -> [String] {
    let organ = agency.remedies.reconsiderationOrgan ?? "本级人民政府"
    let reconsideration =
      "可以在知道答复之日起\(remedy.reconsiderationDays)日内，向\(organ)申请行政复议"
    let basis = "依据：" + remedy.basis.map { article($0) }.joined(separator: "、") + "。"
    switch remedy.path {
    case .reconsiderationFirst:
      return [
        "应当先申请行政复议：\(reconsideration)。",
        "对复议决定不服的，可以在收到决定书之日起\(remedy.litigationDaysAfterReconsideration)日内向有管辖权的人民法院起诉。",
        basis,
      ]
    case .choice:
      let court = agency.remedies.court ?? "有管辖权的人民法院"
      let months = remedy.litigationMonths.map { "，也可以在\($0)个月内直接向\(court)起诉" } ?? ""
      return [reconsideration + months + "。", basis]
    }
  }

  static func contact(_ agency: Agency) -> [SummaryList.Item] {
    [
      (telephone, agency.contact.phone), (address, agency.contact.address),
      (hours, agency.contact.officeHours.map { unbroken(hours: $0) }),
      (email, agency.contact.email),
    ].compactMap { name, value in value.map { .init(name, Fragment($0)) } }
  }
}
