internal import Law

/// The outcomes of a request: what the report calls them, and what each means.
extension Words {
  static let groupDisclosed = "予以公开"
  static let groupPartly = "部分公开"
  static let groupRefused = "不予公开"
  static let groupUnable = "无法提供"
  static let groupNotHandled = "不予处理"
  static let chooseOther = "改选"
  static let partQuestion = "其余部分为什么不公开"
  static let despiteQuestion = "第三方不同意，为什么仍然公开"
  static let despiteHint = "第三方不同意公开的，写明理由才能公开。"

  static func articles(_ basis: [Citation]) -> String {
    basis.map { article($0) }.joined(separator: "、")
  }

  static func basisSentence(_ basis: Citation) -> String { "依据：\(article(basis))。" }

  /// Before the hint of a field that some of the grounds for the rest make necessary.
  static func neededFor(_ grounds: [Outcome]) -> String {
    grounds.isEmpty
      ? "" : "其余部分“\(grounds.map { name(of: $0) }.joined(separator: "、"))”的，要填写。"
  }

  static func example(_ text: String) -> String { "。例如：\(text)" }

  static func name(of reason: DespiteObjection) -> String {
    switch reason {
    case .publicInterest: "不公开会对公共利益造成重大影响"
    case .noReasonableGrounds: "第三方没有合理理由"
    }
  }

  static func name(of outcome: Outcome) -> String {
    switch outcome {
    case .alreadyPublished: "已主动公开，告知获取方式"
    case .disclosed: "予以公开"
    case .partlyDisclosed: "部分公开"
    case .stateSecret: "属于国家秘密"
    case .prohibitedByLaw: "其他法律、行政法规禁止公开"
    case .endangersSecurity: "危及“三安全一稳定”"
    case .thirdPartyRights: "保护第三方合法权益"
    case .internalAffairs: "属于三类内部事务信息"
    case .deliberative: "属于四类过程性信息"
    case .enforcementFile: "属于行政执法案卷"
    case .administrativeQuery: "属于行政查询事项"
    case .nonexistent: "本机关不掌握：信息不存在"
    case .otherAgency: "本机关不掌握：由其他机关负责公开"
    case .needsCreation: "没有现成信息需要另行制作"
    case .stillUnclear: "补正后申请内容仍不明确"
    case .petition: "信访举报投诉类申请"
    case .repeated: "重复申请"
    case .printedMatter: "要求提供公开出版物"
    case .excessive: "无正当理由大量反复申请"
    case .reissue: "要求确认或者重新出具已获取信息"
    case .notCorrected: "逾期不补正"
    case .notPaid: "逾期未缴费"
    case .withdrawn: "申请人撤回"
    case .otherOutcome: "其他"
    }
  }

  static func meaning(of outcome: Outcome) -> String {
    switch outcome {
    case .alreadyPublished: "信息早已公开，告知在哪里、怎样获取。"
    case .disclosed: "把信息提供给申请人，或者告知何时、怎样获取。"
    case .partlyDisclosed: "能够区分处理的，公开可以公开的部分，对其余部分说明理由。"
    case .stateSecret: "已经依法定密的信息。"
    case .prohibitedByLaw: "另有法律、行政法规明文禁止公开，须写明是哪一部、哪一条。"
    case .endangersSecurity: "公开可能危及国家安全、公共安全、经济安全、社会稳定。"
    case .thirdPartyRights: "涉及商业秘密、个人隐私，征求第三方意见后不公开。"
    case .internalAffairs: "人事管理、后勤管理、内部工作流程方面的信息。"
    case .deliberative: "讨论记录、过程稿、磋商信函、请示报告。"
    case .enforcementFile: "行政执法案卷中的信息。"
    case .administrativeQuery: "工商、不动产登记资料等，告知依照专门规定办理。"
    case .nonexistent: "检索后没有找到，须写明检索的范围和方法。"
    case .otherAgency: "告知由哪个机关负责公开和怎样联系。"
    case .needsCreation: "需要加工、分析才能得到的信息。"
    case .stillUnclear: "补正过一次，仍然不知道要什么信息。"
    case .petition: "以申请公开的形式进行信访、投诉、举报，告知相应渠道。"
    case .repeated: "已经就同一内容答复过同一申请人。"
    case .printedMatter: "政府公报、报刊、书籍等，告知获取途径。"
    case .excessive: "数量、频次明显超过合理范围，说明的理由不合理。"
    case .reissue: "申请人手中已经有这些信息。"
    case .notCorrected, .notPaid, .withdrawn, .otherOutcome: ""
    }
  }
}
