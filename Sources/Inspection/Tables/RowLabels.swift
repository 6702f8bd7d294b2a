import Law

/// Recognises the row labels of the three tables, however they are misprinted or torn.
enum RowLabels {
  /// The row a label stands for; nil for heads, column heads and anything else.
  static func row(_ label: Glyphs, in table: ReportTable) -> ReportRow? {
    // 规章（县级无此项）: a remark is no part of the label.
    let bracket = label.firstIndex(of: .bracketOpen).map { Array(label[..<$0]).bare }
    if table == .publication, let bracket, let row = publication(bracket) { return row }
    let bare = label.bare
    guard !bare.isEmpty, bare.count <= 60 else { return nil }
    switch table {
    case .publication: return publication(bare)
    case .requests: return requests(bare)
    case .remedies: return remedies(bare)
    }
  }

  static let columnHeads = Set(
    words("自然人|法人或其他组织|商业企业|科研机构|社会公益组织|法律服务机构|申请人情况"))

  private static func publication(_ bare: Glyphs) -> ReportRow? {
    if rulesLabels.contains(bare) || bare.starts(with: rulesOfCities, at: 0) { return .rules }
    guard bare.count <= 24 else { return nil }
    return publicationKeys.first { bare.has($0.key) }?.row
  }

  private static let rulesLabels = Set(words("规章|政府规章|行政规章|地方政府规章"))

  private static let publicationKeys: [(key: Glyphs, row: ReportRow)] = [
    (word("规范性文件"), .normativeDocuments), (word("规范性"), .normativeDocuments),
    (word("对外管理服务"), .otherServices), (word("行政许可"), .licences),
    (word("行政处罚"), .penalties), (word("行政强制"), .coercion),
    (word("事业性收费"), .fees), (word("集中采购"), .procurement),
    (word("政府采购"), .procurement),
  ]

  private static func requests(_ bare: Glyphs) -> ReportRow? {
    if let row = exact[bare] { return row }
    if bare.has(partly) { return .partlyDisclosed }
    return requestKeys.first { bare.has($0.key) }?.row
  }

  /// Keys that are found in no other label; the order matters where one label holds two.
  private static let requestKeys = keys([
    ("新收政府信息", .received), ("本年新收", .received), ("上年结转", .carriedOver),
    ("上年转结", .carriedOver), ("上年度结转", .carriedOver), ("结转下年", .carriedForward),
    ("转结下年", .carriedForward), ("下年度继续办理", .carriedForward), ("予以公开", .disclosed),
    ("国家秘密", .stateSecret), ("其他法律行政", .prohibitedByLaw), ("法规禁止公开", .prohibitedByLaw),
    ("三安全", .endangersSecurity), ("第三方", .thirdPartyRights), ("内部事务", .internalAffairs),
    ("过程性信息", .deliberative), ("执法案卷", .enforcementFile),
    ("行政查询", .administrativeQuery), ("不掌握", .notHeld), ("没有现成", .needsCreation),
    ("另行制作", .needsCreation), ("补正后", .stillUnclear), ("仍不明确", .stillUnclear),
    ("信访举报", .petition), ("重复申请", .repeated), ("公开出版物", .printedMatter),
    ("大量反复", .excessive), ("确认或重新出具", .reissue), ("重新出具", .reissue),
    ("逾期不补正", .notCorrected), ("逾期未按收费", .notPaid), ("缴纳费用", .notPaid),
    ("其他处理", .otherHandling),
  ])

  private static func keys(_ list: [(String, ReportRow)]) -> [(key: Glyphs, row: ReportRow)] {
    list.map { (word($0.0), $0.1) }
  }

  private static let exact: [Glyphs: ReportRow] = [
    word("3其他"): .otherOutcome, word("其他"): .otherOutcome, word("七总计"): .outcomeTotal,
    word("总计"): .outcomeTotal, word("七合计"): .outcomeTotal, word("合计"): .outcomeTotal,
    word("三其他"): .otherOutcome, word("七总数"): .outcomeTotal,
  ]

  private static func remedies(_ bare: Glyphs) -> ReportRow? {
    if bare.hasAny(direct) { return .directLitigation }
    if bare.has(afterReconsideration) { return .litigationAfterReconsideration }
    return bare == reconsideration ? .reconsideration : nil
  }

  /// Columns of table two by their heads, to tell the form.
  static func form(_ bare: Glyphs) -> ReportForm? {
    if bare.hasAny(heads2021) { return .form2021 }
    return bare.hasAny(heads2019) ? .form2019 : nil
  }

  private static let heads2021 = words("制发件数|废止件数|现行有效件数|本年处理决定数量|本年收费金额")
  private static let heads2019 = words(
    "新制作数量|新公开数量|对外公开总数|上一年项目数|本年增减|采购项目数|采购总金额")

  private static let rulesOfCities = word("规章设区")
  private static let partly = word("部分公开")
  private static let direct = words("未经复议|直接起诉")
  private static let afterReconsideration = word("复议后")
  private static let reconsideration = word("行政复议")
}
