package import Law

/// What is said of a reply deadline: on the command line, on the public calculator and on a case's
/// page alike.
package enum ReplyDeadlineWords {
  /// A step as one sentence: 2月5日（星期三）：第7个工作日.
  package static func sentence(
    _ step: ReplyDeadline.Step, counting: CountingConvention = .fromNextDay
  ) -> String {
    "\(DayWords.short(step.day))（\(DayWords.weekday(step.day))）："
      + text(step.kind, counting: counting)
  }

  /// What a step says, without its day.
  package static func text(
    _ kind: ReplyDeadline.Step.Kind, counting: CountingConvention = .fromNextDay
  ) -> String {
    switch kind {
    case .submitted(let channel): submission(channel)
    case .received(let channel): receipt(channel) + "，" + start(counting)
    case .event(let event): text(event)
    case .opinionTerm(_, let days, let lastDay): opinionTerm(days, lastDay)
    case .opinionTermEnded(let party): termEnded(party)
    case .counted(let number, of: _, let day): "第\(number)个工作日" + remark(on: day)
    case .skipped(let day): rest(day) + "，不计入"
    case .excluded(let party): "征求\(name(party))意见期间，不计入"
    case .standing(let wait): standing(wait) + "，期限停止计算"
    case .lastDay: "答复期限最后一日，当日答复、交邮的不算超期"
    }
  }

  /// The channel as a form calls it.
  package static func name(_ channel: RequestChannel) -> String {
    switch channel {
    case .counter: "当面提交"
    case .registeredMail: "邮寄（签收）"
    case .ordinaryMail: "平常信函"
    case .web: "网上提交"
    case .fax: "传真"
    case .email: "电子邮件"
    }
  }

  /// The one asked, as a letter calls it.
  package static func name(_ party: ConsultedParty) -> String {
    switch party {
    case .thirdParty: "第三方"
    case .jointAgency: "共同制作机关"
    }
  }

  /// Why there is no last day yet, and what gives it.
  package static func sentence(_ wait: ClockWait) -> String {
    switch wait {
    case .correction: "等待申请人补正，期限停止计算；收到补正后重新计算。"
    case .payment: "等待申请人缴费，期限停止计算；缴费后重新计算。"
    case .opinion(let party):
      "正在征求\(name(party))意见，期限停止计算；征求意见书送达或者收到意见后才能算出最后一日。"
    }
  }

  /// Why the last day may still move; nil where it is certain.
  package static func provisional(_ deadline: ReplyDeadline) -> String? {
    guard deadline.provisional, let lastDay = deadline.lastDay else { return nil }
    let presumed = deadline.steps.filter { $0.kind.isPresumed }.map(\.day.year)
    let years = Set(presumed.isEmpty ? [lastDay.year] : presumed).sorted()
    let list = years.map { "\($0)年" }.joined(separator: "、")
    return "\(list)的放假安排尚未公布，暂按星期一至星期五为工作日计算，公布后最后一日可能变动。"
  }
}

extension ReplyDeadline.Step.Kind {
  /// Whether a day is counted or passed over by its day of the week alone.
  fileprivate var isPresumed: Bool {
    switch self {
    case .counted(_, of: _, let day), .skipped(let day): day.isPresumed
    case .submitted, .received, .event, .opinionTerm, .opinionTermEnded, .excluded, .standing,
      .lastDay:
      false
    }
  }
}
