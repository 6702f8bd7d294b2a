internal import Drafting
internal import Law
internal import Office
internal import Records

/// What is said of the events of a case, to officers.
extension Words {
  static let staleTitle = "您打开页面以后，这件申请有了新的情况，刚才的办理没有保存"
  static let staleNext = "您填写的内容都还在下面。请看过新的情况，再决定是否提交。"

  static func news(_ day: Day, _ what: String, by: String) -> String {
    "\(DayWords.plain(day))：\(what)（\(by)）"
  }

  static func name(of actor: CaseActor) -> String {
    switch actor {
    case .requester: "申请人"
    case .officer: "工作人员"
    case .system: "系统"
    }
  }

  static func what(_ kind: CaseEvent.Kind) -> String {
    switch kind {
    case .submitted(let channel, _): "提交申请（\(ReplyDeadlineWords.name(channel))）"
    case .assigned: "交办"
    case .recomputed: "放假安排更新，答复期限重新计算"
    case .imported: "由原有台账导入"
    case .procedure(let kind): what(kind)
    }
  }

  private static func what(_ kind: RequestEvent.Kind) -> String {
    switch kind {
    case .confirmed: "与申请人确认收到申请"
    case .passedOn: "转办其他机关"
    case .correctionAsked: "告知申请人补正"
    case .corrected: "收到补正"
    case .consulted(let party, _): "征求\(name(of: party))意见"
    case .consultationDelivered: "征求意见书送达"
    case .opinionGiven(let opinion, _): "收到意见：\(name(of: opinion))"
    case .reasonsAsked: "要求申请人说明理由"
    case .reasonsGiven: "收到申请人说明的理由"
    case .delayed: "确定延迟答复的期限"
    case .extended: "延期答复"
    case .feeCharged: "通知缴费"
    case .feeNoticeDelivered: "收费通知书送达"
    case .feePaid: "收到缴费"
    case .lapsed: "逾期未补正或者未缴费，不再处理"
    case .drafted: "答复拟稿，送审核"
    case .draftReturned: "退回修改"
    case .reviewed: "审核通过，送签发"
    case .signed: "签发答复"
    case .delivered: "送达答复"
    case .withdrawn: "申请人撤回"
    case .closed: "其他办结"
    case .archived: "归档"
    case .published: "转为主动公开"
    }
  }

  /// What the event's own values say; empty where its name says all.
  static func detail(_ kind: CaseEvent.Kind) -> String {
    switch kind {
    case .submitted, .imported: ""
    case .assigned(let unit, _): unit ?? ""
    case .recomputed(let from, let to, _):
      "最后一日由\(from.map(DayWords.full) ?? "未定")变为\(to.map(DayWords.full) ?? "未定")"
    case .procedure(let kind): detail(kind)
    }
  }

  private static func detail(_ kind: RequestEvent.Kind) -> String {
    switch kind {
    case .correctionAsked(let day), .reasonsAsked(let day): "最晚\(DayWords.full(day))"
    case .delayed(let day): "延迟至\(DayWords.full(day))"
    case .extended(let days): "延长\(days)个工作日"
    case .feeCharged(let standard, let units, let fee):
      "\(name(of: standard))，\(units)\(unit(of: standard))，\(fee.yuanText)元"
    case .drafted(let reply): name(of: reply.outcome)
    case .delivered(let mode): name(of: mode)
    case .confirmed, .passedOn, .corrected, .consulted, .consultationDelivered, .opinionGiven,
      .reasonsGiven, .feeNoticeDelivered, .feePaid, .lapsed, .draftReturned, .reviewed, .signed,
      .withdrawn, .closed, .archived, .published:
      ""
    }
  }

  static func name(of opinion: Opinion) -> String {
    switch opinion {
    case .consents: "同意公开"
    case .objects: "不同意公开"
    }
  }

  static func name(of mode: DeliveryMode) -> String {
    switch mode {
    case .inPerson: "直接送达"
    case .throughAgency: "委托其他机关送达"
    case .post: "邮寄送达"
    case .electronic: "电子送达"
    }
  }

  static func dayRule(of mode: DeliveryMode) -> String {
    switch mode {
    case .inPerson, .throughAgency: "以申请人签收之日为答复之日。"
    case .post: "应当通过邮政企业寄送，以交邮之日为答复之日。"
    case .electronic: "以发出之日为答复之日；须写明提交行政复议申请书的互联网渠道。"
    }
  }

  static func name(of standard: FeeTariff.Standard) -> String {
    switch standard {
    case .byPiece: "按件计收"
    case .byPage: "按量计收"
    }
  }

  static func unit(of standard: FeeTariff.Standard) -> String {
    switch standard {
    case .byPiece: "件"
    case .byPage: "页"
    }
  }
}
