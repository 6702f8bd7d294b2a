internal import Drafting
internal import Law

/// The words of the calculator.
extension Words {
  static let deadlineTitle = "答复期限怎么算"
  static let deadlineLead = "填写申请怎么提交、哪一天提交，算出行政机关最迟哪一天答复，并逐日说明理由。您填写的内容不会被保存。"
  static let calculate = "计算答复期限"
  static let calculateAgain = "重新计算"
  static let askAgain = "改一改再算"

  static let channelQuestion = "申请是怎么提交的"
  static let channelMissing = "请选择申请是怎么提交的"
  static let submittedName = "提交（签收）日期"
  static let submittedHint = "邮寄的填机关签收或收到信件的日期。"
  static let submittedMissing = "请填写提交日期"
  static let confirmedName = "与申请人确认的日期"
  static let confirmedHint = "平常信函、网上、传真、电子邮件提交的要填；当面提交和签收的邮件不用填。"
  static let confirmedMissing = "这种方式提交的申请，收到之日是双方确认之日，请填写确认日期"

  static let eventHeading = "之后发生了什么"
  static let nextEventHeading = "还发生了什么"
  static let kindName = "事项"
  static let noEvent = "没有"
  static let kindMissing = "请选择这一天发生了什么，或者把日期清空"
  static let eventDay = "发生日期"
  static let dayMissing = "请填写这件事发生的日期"
  static let extensionDays = "延长"
  static let extensionHint = "只有延期要填，合计最多20个工作日。"
  static let workingDays = "个工作日"
  static let daysMissing = "请填写延长几个工作日，例如10"
  static let listedEvents = "已加上的事项"
  static let listedHint = "去掉勾选，重新计算时就不再算它。"
  static let tooManyEvents = "事项最多20件，请去掉一些"
  static let tooLong = "事项的日期离提交日期超过三年，请核对"

  static let lastDayAbove = "答复期限最后一日"
  static let lastDayLead = "在这一天以前（含当天）答复或者交邮的，没有超期。"
  static let provisional = "暂定"
  static let standsTitle = "期限停止计算，现在还没有最后一日"
  static let unlawfulTitle = "这样办理不合规定，没有计算"
  static let unlawfulNext = "请在表单里改正日期，或者去掉这件事项，再重新计算。"
  static let noAnswerTitle = "现有资料算不出来"
  static let whyHeading = "为什么是这一天"
  static let dayByDay = "逐日说明"
  static let monthsName = "答复期限的月历"
  static let tableName = "每一天怎么算，依据哪一条"

  static let receivedName = "收到申请之日"
  static let restartedName = "重新起算"
  static let restarted = "期限从下一日起重新计算"
  static let termName = "答复期限"
  static let restName = "周末和节假日不计"
  static let consultedName = "征求意见扣除"
  static let stoodName = "停止计算"

  static let rulesTitle = "计算的规则"
  static let rules = [
    "当面提交的，提交之日为收到之日；邮寄签收的，签收之日为收到之日；平常信函、网上、传真和电子邮件提交的，双方确认之日为收到之日（条例第三十一条）。",
    "自收到之日起20个工作日内答复，从下一日起数；经负责人同意可以延长，最长20个工作日（条例第三十三条第二款）。",
    "申请内容不明确的，机关在7个工作日内一次性告知补正，收到补正后重新起算（条例第三十条）。",
    "征求第三方和其他机关意见所需时间不计入期限（条例第三十三条第三款）。",
    "收费通知发出后期限停止计算，缴费后重新起算（国办函〔2020〕109号）。",
  ]

  static func eventHint(_ button: String) -> String {
    "补正、征求意见、延期、收费会影响期限，没有就不填。有几件的，先填一件，点“\(button)”，再填下一件。"
  }

  static func noDay(_ text: String) -> String { "“\(text.prefix(20))”不是日期，请写成2026-11-23的样子" }
  static func dayCount(_ count: Int) -> String { "\(count)天" }
  static func term(_ days: Int) -> String { "\(days)个工作日" }
  static func by(_ basis: Citation) -> String { "（\(article(basis))）" }
  static func against(_ basis: Citation) -> String { "不符合\(basis.text)" }

  /// 2025年1月22日，发出征求第三方意见书.
  static func line(_ listed: ListedEvent) -> String {
    "\(DayWords.plain(listed.day))，\(name(of: listed.event.kind))"
  }

  static func receiptRule(_ channel: RequestChannel) -> String {
    switch channel {
    case .counter: "当面提交之日"
    case .registeredMail: "签收邮件之日"
    case .ordinaryMail, .web, .fax, .email: "双方确认之日"
    }
  }

  /// Twenty days, and what was added to them.
  static func termRule(_ steps: [ReplyDeadline.Step]) -> String {
    let extended = steps.reduce(0) { sum, step in
      switch step.kind {
      case .event(.extended(let days)): sum + days
      // An extension lapses with the term that a correction or a payment ends.
      case .event(.correctionReceived), .event(.feePaid): 0
      case .submitted, .received, .event, .opinionTerm, .opinionTermEnded, .counted, .skipped,
        .excluded, .standing, .lastDay:
        sum
      }
    }
    let added = extended > 0 ? "，其中延长\(extended)个" : ""
    return "从下一日起数工作日" + added + by(.regulation(33, paragraph: 2))
  }

  static func name(of channel: RequestChannel) -> String {
    switch channel {
    case .counter: "当面提交"
    case .registeredMail: "邮寄，机关签收（挂号信、EMS）"
    case .ordinaryMail: "平常信函（平信，不用签收）"
    case .web: "网上提交"
    case .fax: "传真"
    case .email: "电子邮件"
    }
  }

  static func name(of kind: ClockEvent.Kind) -> String {
    switch kind {
    case .correctionNotice: "告知申请人补正"
    case .correctionReceived: "收到补正"
    case .asked(let party, _): "发出征求\(ReplyDeadlineWords.name(party))意见书"
    case .delivered(let party, _): "征求意见书送达\(ReplyDeadlineWords.name(party))"
    case .answered(let party, _): "收到\(ReplyDeadlineWords.name(party))意见"
    case .extended(let days): days > 0 ? "延长答复期限\(days)个工作日" : "延长答复期限"
    case .feeNotice: "发出收费通知"
    case .feePaid: "申请人缴费"
    }
  }
}
