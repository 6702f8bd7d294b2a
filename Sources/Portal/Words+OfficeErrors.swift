internal import Drafting
internal import Law
package import Office
internal import Records

/// What officers are told when the office refuses: what, why with the article, and what next.
extension Words {
  package static func refusal(_ error: OfficeError) -> Notice {
    let basis = error.basis.map { "依据：\(article($0))。" } ?? ""
    let notice = plain(error)
    return Notice(what: notice.what, next: notice.next + basis)
  }

  /// Who does it, and whom to ask.
  private static func whose(_ act: OfficeAct) -> String {
    let roles = Role.allCases.filter(act.roles.contains).map { name(of: $0) }
    return "这件事由\(roles.joined(separator: "、"))办理。需要这个岗位的，请找安全管理员。"
  }

  private static func plain(_ error: OfficeError) -> Notice {
    switch error {
    case .illegal(let move): Notice(what: "现在不能这样办理", next: sentence(move))
    case .forbidden(let act): Notice(what: "您的岗位不能办理这件事", next: whose(act))
    case .notFound: Notice(what: "没有这件申请", next: "请检查编号。")
    case .stale: Notice(what: staleTitle, next: staleNext)
    case .invalid: Notice(what: "有内容需要更正", next: "请按提示更正后再提交。")
    case .reply(let fault): Notice(what: "答复的内容前后不一致", next: sentence(fault))
    case .ownDraft: Notice(what: "不能审核自己起草的答复", next: "请由其他有审核岗位的同事审核。")
    case .approverIsNoHead:
      Notice(what: "批准人不是本机关的负责人", next: "延期须经本机关政府信息公开工作机构负责人同意。")
    case .throttled(let until): Notice(what: "尝试次数过多", next: "请在\(clock(until))以后再试。")
    case .unreadableNotice: Notice(what: "放假通知的内容无法识别", next: "请核对通知全文。")
    case .letter(let error): Notice(what: "文书还不能生成", next: error.words)
    case .noAnswer(let reason): Notice(what: "期限无法计算", next: NoAnswerWords.sentence(reason))
    case .lastAdministrator, .agenciesBelow, .lastAgency, .alreadySetUp:
      Words.Agencies.refusal(error)
    }
  }

  private static func sentence(_ fault: ReplyFault) -> String {
    switch fault {
    case .notAReply: "这种办理结果不作答复，请在“其他办结”里办理。"
    case .groundsWithoutPart: "只有部分公开才填写其余部分的理由。"
    case .partWithoutGrounds: "部分公开的，请选择其余部分为什么不公开。"
    case .objectionWithoutDisclosure: "只有公开的答复才说明为什么不采纳第三方意见。"
    case .notAGround(let outcome): "“\(name(of: outcome))”不能作为部分不公开的理由。"
    }
  }

  private static func sentence(_ move: IllegalMove) -> String {
    switch move {
    case .notNow(let move, let stage):
      "这件申请目前是“\(name(of: stage))”，不能办理“\(name(of: CaseAct(move)))”。"
    case .breach(let breach): ClockBreachWords.sentence(breach)
    case .noAnswer(let reason): NoAnswerWords.sentence(reason)
    case .beforePrevious(let day, let previous):
      "\(DayWords.plain(day))早于前一事项的\(DayWords.plain(previous))，请核对日期。"
    case .noTimeLeft(_, let through, let notice):
      "给申请人的期限\(DayWords.plain(through))应当晚于告知之日\(DayWords.plain(notice))。"
    case .notLapsed(_, let lastDay): "申请人的期限到\(DayWords.full(lastDay))才满，期满后才能不再处理。"
    case .opinionOutstanding(let serial): "第\(serial)次征求意见还在等待回复，现在不能公开或者据此拒绝。请收到意见或者期满后再办。"
    case .notConsulted(let serial): "没有第\(serial)次征求意见，或者已经登记过。"
    case .consultationOutOfTurn(_, let next): "下一次征求意见应当是第\(next)次。"
    case .feeNoticeUndelivered: "收费通知书还没有登记送达，缴费期限没有起算。请先办理“登记收费通知送达”。"
    case .feeDeliveryKnown: "收费通知书的送达已经登记过。"
    case .thirdPartyNotConsulted: "以第三方权益为由不公开的，应当先征求第三方意见。"
    case .thirdPartyConsented: "第三方都同意公开，不能再以其权益为由不公开。"
    case .objectionStands: "第三方不同意公开。要公开的，请选择为什么不采纳其意见。"
    case .correctionNotAsked: "没有告知过补正，不能以补正后仍不明确答复。请改选其他办理结果。"
    case .reasonsNotAsked: "没有要求过申请人说明理由。请先办理“要求说明理由”，或者改选其他办理结果。"
    case .reasonsOutstanding(let through): "申请人可以在\(DayWords.full(through))以前说明理由，请等到期满。"
    case .delayWithoutReasons: "申请人说明的理由合理、而法定期限内无法答复的，才可以确定延迟答复的期限。"
    case .delayNotLater(let through, let lastDay):
      "延迟的日期\(DayWords.plain(through))应当晚于现在的最后一日\(DayWords.plain(lastDay))。"
    case .delayAfterTerm(_, let lastDay): "答复期限已于\(DayWords.plain(lastDay))届满。"
    case .alreadyDelayed: "已经确定了延迟答复的期限，不能再按延期办理。"
    case .nothingToPay: "按标准不应收费，或者当时还没有收费标准。不用通知缴费，请继续办理答复。"
    case .notByTariff(_, let owed): "按标准应收\(owed.yuanText)元。请改正件数或者页数。"
    case .nothingDisclosed: "没有公开任何信息，不能转为主动公开。"
    case .alreadyPublished: "已经转为主动公开。"
    }
  }

  package static func text(of fault: FieldFault) -> String {
    let field = label(.note, fault.field)
    return switch fault.problem {
    case .missing: missing(fault.field)
    case .tooLong(let most): "\(field)不能超过\(most)字"
    case .malformed: "\(field)的格式不对，请核对"
    case .unusual: "\(field)里的括号请写成六角括号〔〕，不要留空格"
    case .inFuture: "\(field)不能晚于今天"
    case .before(let day): "\(field)不能早于\(DayWords.plain(day))"
    case .unknown: "没有这个\(field)，请重新选择"
    case .notPositive: "\(field)应当大于0"
    case .tooMany(let most): "\(field)最多\(most)个"
    case .personal: "\(field)里像是有个人信息，公开前请删去"
    case .taken: "\(field)已经有了，请换一个"
    case .circular: "上级机关不能是自己，也不能是自己的下级"
    case .keptApart: "三员要分开：管理员不能兼任办理岗位，也不能一人兼任两种管理员"
    }
  }
}
