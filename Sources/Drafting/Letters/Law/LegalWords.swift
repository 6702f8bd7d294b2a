import Law

/// The sentences of the law in letters. Templates place them and cannot change them.
enum LegalWords {
  /// 《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项: an act is named once.
  static func list(_ citations: [Citation]) -> String {
    var text = ""
    var last: Citation?
    for citation in citations {
      if !text.isEmpty { text += "、" }
      let isSame = last?.title == citation.title && last?.number == citation.number
      text += isSame && !citation.place.isEmpty ? citation.place : citation.text
      last = citation
    }
    return text
  }

  /// What the letter calls itself.
  static func paper(_ kind: LetterKind) -> String {
    guard case .reply(let outcome) = kind else { return "本告知" }
    return outcome.isNotHandled ? "本告知" : "本答复"
  }

  static func remedy(
    _ remedy: Remedy, paper: String, agency: String, online: String?, court: String?
  ) -> String {
    let days = ChineseNumber.text(remedy.reconsiderationDays)
    var text = "如对\(paper)不服，"
    switch remedy.path {
    case .reconsiderationFirst:
      text += "应当自收到\(paper)之日起\(days)日内先向\(agency)申请行政复议；对行政复议决定不服的，"
      let later = ChineseNumber.text(remedy.litigationDaysAfterReconsideration)
      text += "可以自收到行政复议决定书之日起\(later)日内依法向有管辖权的人民法院提起行政诉讼。"
    case .choice:
      text += "可以自收到\(paper)之日起\(days)日内向\(agency)申请行政复议"
      if let months = remedy.litigationMonths {
        text += "，或者自收到\(paper)之日起\(ChineseNumber.text(months))个月内"
        let court = court.flatMap { $0.isEmpty ? nil : $0 }
        text += "依法向\(court ?? "有管辖权的人民法院")提起行政诉讼"
      }
      text += "。"
    }
    if let online { text += "行政复议申请书也可以通过互联网提交：\(online)。" }
    return text
  }

  /// Of a partial disclosure. Arts 14 to 16 refuse; what does not exist, or is another's to disclose, is
  /// not refused.
  static func rest(_ grounds: [Outcome]) -> String {
    let refused = grounds.contains(where: \.isRefusal) ? ["不予公开"] : []
    let lacking = grounds.allSatisfy(\.isRefusal) ? [] : ["不能提供"]
    return (refused + lacking).joined(separator: "、")
  }

  static func reasonsFinding(_ occasion: LetterOccasion) -> String {
    occasion.hasReasons ? "本机关认为申请理由不合理" : occasion.you + "逾期未说明理由"
  }

  static func term(_ kind: LetterKind, _ terms: RequestTerms) -> String {
    switch kind {
    case .fee: "自收到本通知次日起\(ChineseNumber.text(terms.payment))个工作日内"
    case .opinionRequest: "自收到本征求意见书之日起\(ChineseNumber.text(terms.opinion))个工作日内"
    case .requestForm, .registration, .receipt, .transfer, .correction, .reasons,
      .extensionOfReply, .delay, .assistance, .consultation, .disclosure, .reply,
      .deliveryReceipt:
      ""
    }
  }

  /// What silence means: the opposite in articles 32 and 34.
  static func consequence(_ kind: LetterKind) -> String? {
    switch kind {
    case .correction: "无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。"
    case .reasons:
      "逾期未说明理由的，本机关根据已有的情况处理；本机关认为申请理由不合理的，不予处理；认为申请理由合理，但是无法在规定的期限内答复的，"
        + "可以确定延迟答复的合理期限并告知。"
    case .opinionRequest(let party): silence(party.silence)
    case .fee: "逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。"
    case .requestForm, .registration, .receipt, .transfer, .extensionOfReply, .delay, .assistance,
      .consultation, .disclosure, .reply, .deliveryReceipt:
      nil
    }
  }

  private static func silence(_ silence: ConsultedParty.Silence) -> String {
    switch silence {
    case .agencyDecides: "逾期未提出意见的，由本机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开。"
    case .consent: "逾期未提出意见的，视为同意公开。"
    }
  }

  static func clock(_ kind: LetterKind) -> String? {
    switch kind {
    case .correction: "答复期限自本机关收到补正的申请之日起计算。"
    case .consultation: "征求第三方和其他机关意见所需时间不计算在答复期限内。"
    case .fee: "答复期限自完成缴费的次日起重新计算。"
    case .requestForm, .registration, .receipt, .transfer, .reasons, .extensionOfReply, .delay,
      .opinionRequest, .assistance, .disclosure, .reply, .deliveryReceipt:
      nil
    }
  }
}

extension Outcome {
  /// （五）不予处理: the letter is a 告知书.
  var isNotHandled: Bool {
    switch self {
    case .petition, .repeated, .printedMatter, .excessive, .reissue: true
    case .alreadyPublished, .disclosed, .partlyDisclosed, .stateSecret, .prohibitedByLaw,
      .endangersSecurity, .thirdPartyRights, .internalAffairs, .deliberative, .enforcementFile,
      .administrativeQuery, .nonexistent, .otherAgency, .needsCreation, .stillUnclear,
      .notCorrected, .notPaid, .withdrawn, .otherOutcome:
      false
    }
  }
}
