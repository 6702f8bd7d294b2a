import Law
import Records

extension OfficeWords {
  static func receiptRule(_ channel: RequestChannel, _ standing: CaseStanding) -> String {
    guard let received = standing.received else { return "双方尚未确认" }
    let day = String.inLetters(received)
    switch channel.receiptRule {
    case .daySubmitted: return "\(self.channel(channel))，以提交、签收之日\(day)为收到申请之日"
    case .dayConfirmed: return "\(self.channel(channel))，以双方确认之日\(day)为收到申请之日"
    }
  }

  static func event(_ kind: CaseEvent.Kind) -> String {
    switch kind {
    case .submitted(let channel, _): "提交申请（\(self.channel(channel))）"
    case .procedure(let kind): move(kind.move)
    case .assigned(let unit, _): "分派" + (unit.map { "至\($0)" } ?? "")
    case .recomputed(_, let to, _):
      "放假安排公布，答复期限重新计算" + (to.map { "，最后一日为\(String.inLetters($0))" } ?? "")
    case .imported: "由原台账转入"
    }
  }

  static func move(_ move: RequestMove) -> String {
    switch move {
    case .confirm: "与申请人确认收到"
    case .passOn: "转出"
    case .askCorrection: "告知补正"
    case .recordCorrection: "收到补正"
    case .consultThirdParty: "征求第三方意见"
    case .consultJointAgency: "征求共同制作机关意见"
    case .recordConsultationDelivery: "征求意见书送达"
    case .recordOpinion: "收到意见"
    case .askReasons: "要求说明理由"
    case .recordReasons: "收到说明的理由"
    case .delay: "确定延迟答复的期限"
    case .extend: "延长答复期限"
    case .charge: "发出收费通知"
    case .recordFeeDelivery: "收费通知书送达"
    case .recordPayment: "完成缴费"
    case .lapse: "视为放弃申请，不再处理"
    case .draftReply: "拟稿"
    case .returnDraft: "退回修改"
    case .review: "审核通过"
    case .sign: "签发"
    case .deliver: "送达答复"
    case .withdraw: "申请人撤回"
    case .close: "办结"
    case .archive: "归档"
    case .publish: "转为主动公开"
    }
  }

  static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .alreadyPublished: "予以公开（已主动公开）"
    case .disclosed: "予以公开"
    case .partlyDisclosed: "部分公开"
    case .stateSecret: "不予公开（国家秘密）"
    case .prohibitedByLaw: "不予公开（法律行政法规禁止公开）"
    case .endangersSecurity: "不予公开（危及“三安全一稳定”）"
    case .thirdPartyRights: "不予公开（第三方合法权益）"
    case .internalAffairs: "不予公开（内部事务信息）"
    case .deliberative: "不予公开（过程性信息）"
    case .enforcementFile: "不予公开（行政执法案卷）"
    case .administrativeQuery: "不予公开（行政查询事项）"
    case .nonexistent: "无法提供（信息不存在）"
    case .otherAgency: "无法提供（非本机关负责公开）"
    case .needsCreation: "无法提供（没有现成信息）"
    case .stillUnclear: "无法提供（补正后仍不明确）"
    case .petition: "不予处理（信访举报投诉）"
    case .repeated: "不予处理（重复申请）"
    case .printedMatter: "不予处理（公开出版物）"
    case .excessive: "不予处理（大量反复申请）"
    case .reissue: "不予处理（确认或重新出具）"
    case .notCorrected: "其他处理（逾期不补正）"
    case .notPaid: "其他处理（逾期未缴费）"
    case .withdrawn: "其他处理（申请人撤回）"
    case .otherOutcome: "其他处理"
    }
  }
}
