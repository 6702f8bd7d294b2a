import Law

extension LetterKind {
  /// What the paper calls itself, without what tells apart papers of one title.
  package var title: String { name.prefix { $0 != "（" }.description }

  /// What officers call it. Replies name their outcome behind.
  package var name: String {
    switch self {
    case .requestForm: "政府信息公开申请表"
    case .registration: "政府信息公开申请登记表"
    case .receipt: "政府信息公开申请登记回执"
    case .transfer: "政府信息公开申请转办告知书"
    case .correction: "政府信息公开申请补正告知书"
    case .reasons: "政府信息公开申请说明理由告知书"
    case .extensionOfReply: "政府信息公开申请延期答复告知书"
    case .delay: "政府信息公开申请延迟答复告知书"
    case .opinionRequest(.thirdParty): "政府信息公开申请征求意见书（第三方）"
    case .opinionRequest(.jointAgency): "政府信息公开申请征求意见书（共同制作机关）"
    case .assistance: "政府信息公开申请协办函"
    case .consultation: "政府信息公开申请征求意见告知书（申请人）"
    case .disclosure: "政府信息依申请公开告知书（第三方）"
    case .fee: "政府信息公开信息处理费收费通知书"
    case .reply(let outcome):
      "政府信息公开申请\(outcome.isNotHandled ? "不予处理告知书" : "答复书")（\(outcome.shortName)）"
    case .deliveryReceipt: "政府信息公开文书送达回证"
    }
  }
}

extension Outcome {
  fileprivate var shortName: String {
    switch self {
    case .alreadyPublished: "已主动公开"
    case .disclosed: "予以公开"
    case .partlyDisclosed: "部分公开"
    case .stateSecret: "国家秘密"
    case .prohibitedByLaw: "法律行政法规禁止公开"
    case .endangersSecurity: "危及三安全一稳定"
    case .thirdPartyRights: "第三方合法权益"
    case .internalAffairs: "内部事务信息"
    case .deliberative: "过程性信息"
    case .enforcementFile: "行政执法案卷"
    case .administrativeQuery: "行政查询事项"
    case .nonexistent: "信息不存在"
    case .otherAgency: "非本机关负责公开"
    case .needsCreation: "没有现成信息"
    case .stillUnclear: "补正后仍不明确"
    case .petition: "信访举报投诉"
    case .repeated: "重复申请"
    case .printedMatter: "公开出版物"
    case .excessive: "大量反复申请"
    case .reissue: "确认或重新出具已获取信息"
    case .notCorrected: "逾期不补正"
    case .notPaid: "逾期未缴费"
    case .withdrawn: "撤回"
    case .otherOutcome: "其他"
    }
  }
}
