package import Law

/// What is said of events that break the procedure.
package enum ClockBreachWords {
  /// What was wrong, and what would be lawful; the article is `breach.basis`.
  package static func sentence(_ breach: ClockBreach) -> String {
    wrong(breach) + "。" + lawful(breach) + "。"
  }

  private static func wrong(_ breach: ClockBreach) -> String {
    switch breach {
    case .confirmedBeforeSubmitted(let day, let submitted):
      "确认之日\(DayWords.plain(day))早于提交之日\(DayWords.plain(submitted))"
    case .notConfirmed(let channel): "\(ReplyDeadlineWords.name(channel))的申请尚未与申请人确认"
    case .beforeReceipt(let day, let received):
      "\(DayWords.plain(day))的事项早于收到申请之日\(DayWords.plain(received))"
    case .outOfOrder(let day, let previous):
      "\(DayWords.plain(day))的事项排在\(DayWords.plain(previous))的事项之后"
    case .secondCorrectionNotice(let day, let first):
      "\(DayWords.plain(first))已经告知补正，\(DayWords.plain(day))不得再次告知补正"
    case .correctionNoticeTooLate(let day, let lastDay):
      "\(DayWords.plain(day))告知补正，晚于告知期限最后一日\(DayWords.plain(lastDay))"
    case .correctionNotAsked(let day): "\(DayWords.plain(day))收到的补正没有对应的补正告知"
    case .awaitingCorrection(let day, let notice):
      "\(DayWords.plain(notice))告知补正后尚未收到补正，\(DayWords.plain(day))不得办理其他事项"
    case .consultationAfterTerm(let party, let day, let lastDay):
      "\(DayWords.plain(day))征求\(ReplyDeadlineWords.name(party))意见，"
        + "晚于答复期限最后一日\(DayWords.plain(lastDay))"
    case .askedTwice(let party, let day):
      "\(DayWords.plain(day))向\(ReplyDeadlineWords.name(party))征求意见的记录重复"
    case .notAsked(let party, let day):
      "\(DayWords.plain(day))的送达或者答复没有对应的向\(ReplyDeadlineWords.name(party))征求意见"
    case .extensionAfterTerm(let day, let lastDay):
      "\(DayWords.plain(day))延期，晚于答复期限最后一日\(DayWords.plain(lastDay))"
    case .extensionTooLong(let total, let longest):
      "延期合计\(total)个工作日，超过\(longest)个工作日"
    case .extensionOfNoDays(let days): "延期\(days)个工作日不成其为延期"
    case .feeNoticeAfterTerm(let day, let lastDay):
      "\(DayWords.plain(day))发出收费通知，晚于答复期限最后一日\(DayWords.plain(lastDay))"
    case .secondFeeNotice(let day, let first):
      "\(DayWords.plain(first))已经发出收费通知，\(DayWords.plain(day))不得再次收费"
    case .awaitingPayment(let day, let notice):
      "\(DayWords.plain(notice))发出收费通知后尚未缴费，\(DayWords.plain(day))不得办理其他事项"
    case .paymentNotAsked(let day): "\(DayWords.plain(day))的缴费没有对应的收费通知"
    case .paidTooLate(let day, let lastDay):
      "\(DayWords.plain(day))缴费，晚于缴费期限最后一日\(DayWords.plain(lastDay))"
    }
  }

  private static func lawful(_ breach: ClockBreach) -> String {
    switch breach {
    case .confirmedBeforeSubmitted: "确认应当在提交当日或者之后"
    case .notConfirmed: "确认之日为收到申请之日，请先与申请人确认"
    case .beforeReceipt: "期限从收到申请之日起计算，各事项应当在收到当日或者之后"
    case .outOfOrder: "各事项应当按日期先后排列"
    case .secondCorrectionNotice: "需要补正的内容应当一次性告知；补正后仍不明确的，可以据此答复"
    case .correctionNoticeTooLate(_, let lastDay):
      "补正应当在\(DayWords.plain(lastDay))以前（含当日）告知；逾期未告知的，按收到的申请继续办理"
    case .correctionNotAsked: "应当先告知申请人补正，且补正只收一次"
    case .awaitingCorrection: "收到补正后答复期限重新计算，届时再办理"
    case .consultationAfterTerm(_, _, let lastDay):
      "征求意见书应当在\(DayWords.plain(lastDay))以前（含当日）发出"
    case .askedTwice: "每次征求意见只记录一次"
    case .notAsked: "应当先发出征求意见书，送达、答复各记一次"
    case .extensionAfterTerm(_, let lastDay):
      "延期应当经政府信息公开工作机构负责人同意，并在\(DayWords.plain(lastDay))以前（含当日）告知申请人"
    case .extensionTooLong(_, let longest): "各次延期合计最长\(longest)个工作日"
    case .extensionOfNoDays: "延期至少一个工作日"
    case .feeNoticeAfterTerm(_, let lastDay):
      "收费通知应当在\(DayWords.plain(lastDay))以前（含当日）发出"
    case .secondFeeNotice: "每件申请只按一种标准收费一次"
    case .awaitingPayment: "缴费后答复期限重新计算，届时再办理"
    case .paymentNotAsked: "应当先发出收费通知，且缴费只记一次"
    case .paidTooLate(_, let lastDay):
      "应当在\(DayWords.plain(lastDay))以前（含当日）缴费；逾期未缴的，视为放弃申请，不再处理"
    }
  }
}
