/// Requests that came in and were concluded: 收到政府信息公开申请26件, 均已办结26件.
struct RequestMeasures {
  let isAboutRequests: Bool

  func measure(_ clause: Glyphs, in sentence: ArraySlice<Glyph>) -> TableClaim.Measure? {
    if clause.hasAny(Self.subsets), !namesAllKinds(clause) { return requester(clause) }
    let isNamed = clause.hasAny(Self.requestNouns)
    let isReceived = clause.hasAny(Self.receivedWords)
    if clause.hasAny(Self.concludedWords) {
      if isReceived { return isNamed ? .handled : nil }
      return concluded(clause, isNamed, sentence)
    }
    guard isNamed else { return nil }
    if clause.hasAny(Self.handledWords) { return .handled }
    return isReceived || clause.hasAny(Self.arrivedWords) ? .received : nil
  }

  /// 全部办结8件: without its noun only where the sentence is about requests.
  private func concluded(_ clause: Glyphs, _ isNamed: Bool, _ sentence: ArraySlice<Glyph>)
    -> TableClaim.Measure?
  {
    if isNamed { return .concluded }
    let isMeant =
      (isAboutRequests && sentence.has(Self.request))
      || sentence.prefix(30).hasAny(Self.requestOpenings)
    return isMeant && clause.hasAny(Self.wholeWords) ? .concluded : nil
  }

  /// 自然人申请316件: a column of the first row.
  private func requester(_ clause: Glyphs) -> TableClaim.Measure? {
    let tail = clause.suffix(10)
    guard tail.has(Self.request) || tail.count <= 8, !clause.hasAny(Self.comparisons) else {
      return nil
    }
    return tail.has(Self.naturalPersons) ? .naturalPersons : nil
  }

  /// 通过网站、信函、当面等渠道收到26件: all kinds named are no subset.
  private func namesAllKinds(_ clause: Glyphs) -> Bool {
    !clause.has(Self.amongThem) && !clause.hasAny(Self.comparisons) && clause.hasAny(Self.allKinds)
  }

  private static let request = word("申请")
  private static let naturalPersons = word("自然人")
  private static let amongThem = word("其中")
  private static let requestNouns = words("公开申请|依申请公开|依申请|信息申请|申请信息公开|申请公开|申请")
  private static let requestOpenings = words("公开申请|依申请公开")
  private static let concludedWords = words("办结|答复|办复|已办理")
  private static let wholeWords = words("共|全部|均|累计|合计|办结")
  private static let handledWords = words("办理|处理")
  private static let receivedWords = words("收到|受理|接收|新收")
  private static let arrivedWords = words("接到|收取|新增|登记")
  private static let allKinds = words("等渠道|等方式|等形式|等途径|等多种|法人或其他组织|法人或者其他组织|法人及其他组织")
  /// Kinds that are a part of all requests, whatever stands beside them.
  private static let comparisons = words(
    "同比|比上年|较上年|增加|减少|增长|上升|下降|委托|历年|以来|部门依申请|季度|上半年|下半年|当月|单月|指导|协助|协调|代拟|审核|答疑|补正")
  /// Kinds that are a part of all requests, where not all of them are named.
  private static let subsets = words(
    "其中|网络|网上|在线|线上|信函|邮寄|当面|现场|邮件|书面|自然人|法人|企业|公民|机构|平台提交|平台申请|网站申请|传真|同比|比上年|较上年|增加|减少|增长|上升|下降|月|涉及|主要|委托|历年|以来|部门依申请|季度|上半年|下半年|当月|单月|指导|协助|协调|代拟|审核|答疑|补正"
  )
}
