package import Law

extension ReplyDeadlineWords {
  /// What an event says.
  package static func text(_ event: ClockEvent.Kind) -> String {
    switch event {
    case .correctionNotice: "告知申请人补正，期限停止计算"
    case .correctionReceived: "收到补正，答复期限从下一日起重新计算"
    case .asked(let party, _): "向\(name(party))发出征求意见书，从下一日起不计入"
    case .delivered(let party, _): "征求意见书送达\(name(party))"
    case .answered(let party, _): "收到\(name(party))的意见"
    case .extended(let days): "延长答复期限\(days)个工作日，告知申请人"
    case .feeNotice: "发出收费通知，期限停止计算"
    case .feePaid: "申请人完成缴费，答复期限从下一日起重新计算"
    }
  }

  static func submission(_ channel: RequestChannel) -> String {
    switch channel {
    case .counter: "当面提交申请"
    case .registeredMail: "签收邮寄的申请"
    case .ordinaryMail: "收到平常信函"
    case .web: "网上提交申请"
    case .fax: "传真提交申请"
    case .email: "电子邮件提交申请"
    }
  }

  static func receipt(_ channel: RequestChannel) -> String {
    switch channel.receiptRule {
    case .daySubmitted: "收到申请之日"
    case .dayConfirmed: "与申请人确认，为收到申请之日"
    }
  }

  static func start(_ counting: CountingConvention) -> String {
    switch counting {
    case .fromNextDay: "从下一日起计算"
    case .fromSameDay: "从当日起计算"
    }
  }

  static func opinionTerm(_ days: Int, _ lastDay: Day) -> String {
    "送达后\(days)个工作日内提出意见，至\(DayWords.short(lastDay))（含当日）"
  }

  static func termEnded(_ party: ConsultedParty) -> String {
    switch party.silence {
    case .agencyDecides: "\(name(party))意见期限届满未答复，由本机关决定是否公开"
    case .consent: "\(name(party))意见期限届满未答复，视为同意公开"
    }
  }

  static func remark(on day: DayKind) -> String {
    switch day {
    case .makeUpDay(let holiday): "（\(holiday)调休上班，计入）"
    case .presumed: "（放假安排未公布，暂按工作日）"
    case .workingWeekday, .weekend, .holiday, .regionalHoliday: ""
    }
  }

  static func rest(_ day: DayKind) -> String {
    switch day {
    case .holiday(let holiday): "\(holiday)放假"
    case .regionalHoliday(let holiday): "\(holiday)放假（本地区）"
    case .weekend, .workingWeekday, .makeUpDay: "周末"
    case .presumed: "周末（放假安排未公布）"
    }
  }

  static func standing(_ wait: ClockWait) -> String {
    switch wait {
    case .correction: "等待补正期间"
    case .payment: "等待缴费期间"
    case .opinion(let party): "等待\(name(party))意见期间"
    }
  }
}
