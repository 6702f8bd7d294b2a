import Law

/// What a ledger's cells may say; blanks and the item's number in front are passed over.
enum ImportWords {
  static func channel(_ text: String) -> RequestChannel? {
    if let channel = RequestChannel(rawValue: text) { return channel }
    switch text {
    case "当面", "当面提交", "现场", "现场提交", "窗口": return .counter
    case "邮寄", "邮寄（签收）", "挂号信", "特快专递", "信函", "EMS": return .registeredMail
    case "平常信函", "平信": return .ordinaryMail
    case "网上提交", "互联网", "网络", "网上", "网站", "在线", "网上申请": return .web
    case "传真": return .fax
    case "电子邮件", "邮件", "电子邮箱": return .email
    default: return nil
    }
  }

  static func requesterClass(_ text: String) -> RequesterClass? {
    if let found = RequesterClass(rawValue: text) { return found }
    return RequesterClass.allCases.first { OfficeWords.requesterClass($0) == text }
      ?? (text == "公民" || text == "个人" ? .naturalPerson : nil)
  }

  static func outcome(_ text: String) -> Outcome? {
    Outcome(rawValue: text) ?? outcomes[text]
  }

  private static let outcomes: [String: Outcome] = [
    "予以公开": .disclosed, "公开": .disclosed, "已主动公开": .alreadyPublished,
    "部分公开": .partlyDisclosed, "属于国家秘密": .stateSecret, "国家秘密": .stateSecret,
    "其他法律行政法规禁止公开": .prohibitedByLaw, "法律行政法规禁止公开": .prohibitedByLaw,
    "危及“三安全一稳定”": .endangersSecurity, "三安全一稳定": .endangersSecurity,
    "保护第三方合法权益": .thirdPartyRights, "第三方合法权益": .thirdPartyRights,
    "属于三类内部事务信息": .internalAffairs, "内部事务信息": .internalAffairs,
    "属于四类过程性信息": .deliberative, "过程性信息": .deliberative,
    "属于行政执法案卷": .enforcementFile, "行政执法案卷": .enforcementFile,
    "属于行政查询事项": .administrativeQuery, "行政查询事项": .administrativeQuery,
    "本机关不掌握相关政府信息": .nonexistent, "信息不存在": .nonexistent, "不存在": .nonexistent,
    "非本机关负责公开": .otherAgency, "不属于本机关公开": .otherAgency,
    "没有现成信息需要另行制作": .needsCreation, "没有现成信息": .needsCreation,
    "补正后申请内容仍不明确": .stillUnclear, "信访举报投诉类申请": .petition,
    "信访": .petition, "重复申请": .repeated, "要求提供公开出版物": .printedMatter,
    "无正当理由大量反复申请": .excessive, "要求行政机关确认或重新出具已获取信息": .reissue,
    "申请人无正当理由逾期不补正": .notCorrected, "逾期不补正": .notCorrected,
    "逾期未缴费": .notPaid, "撤回": .withdrawn, "申请人撤回": .withdrawn,
    "其他": .otherOutcome, "其他处理": .otherOutcome,
  ]

  /// `2026-01-20`, `2026.1.20`, `2026/1/20`, `2026年1月20日`.
  static func day(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let parts = text.split { "-./年月日 ".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isASCII) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
