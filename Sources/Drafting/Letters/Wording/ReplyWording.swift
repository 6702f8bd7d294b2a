import Law

/// 答复书 and 不予处理告知书: one finding for each outcome.
enum ReplyWording {
  static func text(for outcome: Outcome) -> String {
    let title = outcome.isNotHandled ? "政府信息公开申请不予处理告知书" : "政府信息公开申请答复书"
    return LetterWording.letter(
      title, [LetterWording.opening] + findings(outcome) + ["{{救济告知}}"])
  }

  private static func findings(_ outcome: Outcome) -> [String] {
    switch outcome {
    case .alreadyPublished:
      ["经查，{{称谓}}申请公开的政府信息已经主动公开。根据{{依据}}的规定，现将获取该政府信息的方式、途径告知如下：{{获取方式}}。"]
    case .disclosed:
      ["经审查，{{称谓}}申请公开的政府信息可以公开。根据{{依据}}的规定，本机关决定予以公开：{{获取方式}}。"]
    case .partlyDisclosed:
      [
        "经审查，{{称谓}}申请公开的政府信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理。根据{{依据}}的规定，"
          + "本机关决定予以部分公开。",
        "予以公开的部分：{{公开内容}}。", "不予公开的部分：{{不予公开部分}}。", "不予公开的理由：{{理由}}。",
        "{{#获取方式}}获取方式：{{获取方式}}。{{/获取方式}}",
      ]
    case .stateSecret: refusal("依法确定为国家秘密")
    case .prohibitedByLaw:
      [
        "经审查，{{称谓}}申请公开的政府信息属于法律、行政法规禁止公开的政府信息（{{禁止公开的规定}}）。理由是：{{理由}}。",
        decision,
      ]
    case .endangersSecurity: refusal("公开后可能危及国家安全、公共安全、经济安全、社会稳定")
    case .thirdPartyRights:
      [
        "经审查，{{称谓}}申请公开的政府信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。{{征求意见情况}}。理由是：{{理由}}。",
        decision,
      ]
    case .internalAffairs: refusal("属于行政机关的内部事务信息")
    case .deliberative: refusal("属于行政机关在履行行政管理职能过程中形成的过程性信息")
    case .enforcementFile: refusal("属于行政执法案卷信息")
    case .administrativeQuery:
      [
        "经审查，{{称谓}}申请公开的信息属于工商、不动产登记资料等信息，有关法律、行政法规对该信息的获取有特别规定。"
          + "根据{{依据}}的规定，请{{称谓}}依照以下规定办理：{{查询办法}}。"
      ]
    case .nonexistent:
      [
        "经检索，没有{{称谓}}申请公开的政府信息。检索情况如下：{{检索情况}}。",
        "根据{{依据}}的规定，现告知{{称谓}}该政府信息不存在。",
      ]
    case .otherAgency:
      [
        "经审查，{{称谓}}申请公开的政府信息不属于本机关负责公开。理由是：{{理由}}。",
        "根据{{依据}}的规定，现予告知。{{#负责公开的机关}}负责公开该政府信息的行政机关的名称、联系方式：{{负责公开的机关}}。{{/负责公开的机关}}",
      ]
    case .needsCreation:
      [
        "经审查，没有{{称谓}}申请公开的现成信息，需要本机关对现有政府信息进行加工、分析。理由是：{{理由}}。",
        "根据{{依据}}的规定，本机关不予提供。",
      ]
    case .stillUnclear:
      ["{{称谓}}补正后的申请内容仍不明确：{{理由}}。", "根据{{依据}}的规定，本机关无法提供{{称谓}}申请公开的政府信息。"]
    case .petition:
      [
        "经审查，{{称谓}}以政府信息公开申请的形式进行信访、投诉、举报等活动。理由是：{{理由}}。",
        "根据{{依据}}的规定，现告知{{称谓}}上述内容不作为政府信息公开申请处理，{{称谓}}可以通过以下渠道提出：{{反映渠道}}。",
      ]
    case .repeated:
      [
        "经查，本机关已就{{称谓}}申请公开的政府信息作出答复（{{此前答复}}），{{称谓}}重复申请公开相同政府信息。",
        "根据{{依据}}的规定，本机关不予重复处理。",
      ]
    case .printedMatter:
      [
        "经审查，{{称谓}}的申请内容为要求本机关提供政府公报、报刊、书籍等公开出版物。根据{{依据}}的规定，"
          + "本机关不作为政府信息公开申请处理，获取的途径为：{{获取方式}}。"
      ]
    case .excessive:
      [
        "{{称谓}}申请公开政府信息的数量、频次明显超过合理范围，经本机关要求说明理由，本机关认为申请理由不合理：{{理由}}。",
        "根据{{依据}}的规定，本机关不予处理。",
      ]
    case .reissue:
      [
        "经查，{{称谓}}要求本机关确认或者重新出具的信息，{{称谓}}已经获取（{{此前答复}}）。该项要求不属于申请公开政府信息，"
          + "本机关不予处理。"
      ]
    case .notCorrected, .notPaid, .withdrawn, .otherOutcome: []
    }
  }

  private static let decision = "根据{{依据}}的规定，本机关决定不予公开。"

  private static func refusal(_ finding: String) -> [String] {
    ["经审查，{{称谓}}申请公开的政府信息\(finding)。理由是：{{理由}}。", decision]
  }
}
