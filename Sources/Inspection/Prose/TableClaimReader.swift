import Law

/// Finds the numbers of a passage that stand in the tables as well.
struct TableClaimReader {
  let text: Glyphs
  let quantities: [Quantity]
  let sentences: [Range<Int>]
  /// The passage stands under 依申请公开, or speaks of requests from its first words.
  let isAboutRequests: Bool
  /// The body that reports is itself an office: then its own counts are the whole.
  private let isOffice: Bool
  private let unit: Glyphs?
  private let year: Int?

  init(
    _ passage: Passage, quantities: [Quantity], sentences: [Range<Int>], unit: String? = nil,
    year: Int? = nil
  ) {
    isOffice = unit?.contains("办公") ?? false
    self.unit = unit.map { Fold.glyphs($0) }
    self.year = year
    text = passage.glyphs
    self.quantities = quantities
    self.sentences = sentences
    isAboutRequests =
      text.prefix(24).hasAny(words("依申请公开|依申请|公开申请")) || passage.section == .requests
  }

  func claims() -> [TableClaim] {
    guard text.hasAny(Self.subjects) || isAboutRequests else { return [] }
    var claims: [TableClaim] = []
    for sentence in sentences {
      var said: Set<TableClaim.Measure> = []
      for index in quantities.indices where sentence.contains(quantities[index].range.lowerBound) {
        claims += noneOfEither(index, sentence)
        guard let claim = claim(index, sentence), said.insert(claim.measure).inserted else {
          continue
        }
        claims.append(claim)
      }
      claims += negations(sentence)
    }
    return claims
  }

  /// 行政复议、行政诉讼均为0件: none of either.
  private func noneOfEither(_ index: Int, _ sentence: Range<Int>) -> [TableClaim] {
    let quantity = quantities[index]
    guard quantity.isCount, quantity.figure == .zero else { return [] }
    let start = max(sentence.lowerBound, index > 0 ? quantities[index - 1].range.upperBound : 0)
    let lead = text[start..<max(start, quantity.range.lowerBound)].suffix(24)
    guard lead.has(word("行政复议")), lead.has(word("诉讼")),
      isAboutRequests || text[sentence].hasAny(words("信息公开|依申请"))
    else { return [] }
    return [.reconsideration, .litigation].map { measure in
      TableClaim(
        measure: measure, stated: .zero, quote: lead.startIndex..<quantity.range.upperBound,
        isNarrow: isNarrow(sentence, lead.startIndex), isNegation: true)
    }
  }

  private func claim(_ index: Int, _ sentence: Range<Int>) -> TableClaim? {
    let quantity = quantities[index]
    guard quantity.isCount, !quantity.isApproximate, Self.caseUnits.contains(quantity.unit) else {
      return nil
    }
    let start = max(sentence.lowerBound, index > 0 ? quantities[index - 1].range.upperBound : 0)
    let number = quantity.range.lowerBound
    guard start <= number else { return nil }
    let lead = text[max(start, number - 60)..<number]
    let clauseAt = (lead.lastIndex { Self.breaks.contains($0) } ?? lead.startIndex - 1) + 1
    let clause = lead[max(clauseAt, lead.startIndex)...]
    let inside = Array(text[sentence])
    guard
      let measure = measure(Array(clause), in: inside)
        ?? nounBehind(quantity, sentence).flatMap({ measure(Array(clause) + $0, in: inside) }),
      concerns(measure, text[sentence.lowerBound..<number], text[sentence])
    else { return nil }
    return TableClaim(
      measure: measure, stated: quantity.figure,
      quote: max(clauseAt, start)..<quantity.range.upperBound,
      isNarrow: isNarrow(sentence, number) || isOfAnother(clause, measure), isNegation: false)
  }

  /// 收到8份政府信息公开申请: the noun that stands behind its number.
  private func nounBehind(_ quantity: Quantity, _ sentence: Range<Int>) -> Glyphs? {
    let end = min(sentence.upperBound, quantity.range.upperBound + 12)
    let behind = text[quantity.range.upperBound..<max(end, quantity.range.upperBound)]
    guard Self.nounsBehind.contains(where: { behind.starts(with: $0) }) else { return nil }
    return Array(behind.prefix { !Self.breaks.contains($0) })
  }

  /// Whether the words before a number leave it a figure of this report's year and whole.
  private func concerns(
    _ measure: TableClaim.Measure, _ lead: ArraySlice<Glyph>, _ sentence: ArraySlice<Glyph>
  ) -> Bool {
    if lead.hasAny(Self.spanWords) { return false }
    // 新增行政诉讼15件，上年结转9件，共24件: neither number is what a table holds.
    let aboutRemedies = sentence.hasAny(words("复议|诉讼"))
    switch measure {
    case .carriedOver where aboutRemedies: return false
    case .reconsideration, .litigation:
      if sentence.has(word("结转")) { return false }
      if sentence.hasAny(words("其中涉及|其中因|其中政府信息公开")), !lead.has(word("其中")) { return false }
    default: break
    }
    let isCarry = measure == .carriedOver || measure == .carriedForward
    if !isCarry, let year, let said = ReportYear.all(Array(lead)).last?.year, said != year {
      return false
    }
    switch measure {
    case .received, .handled: return !lead.hasAny(Self.partWords)
    default: return true
    }
  }

  /// 市公安局收到62件: an agency that is not the one that reports.
  private func isOfAnother(_ clause: ArraySlice<Glyph>, _ measure: TableClaim.Measure) -> Bool {
    switch measure {
    case .received, .handled, .concluded: break
    case .documentsIssued, .documentsRepealed, .documentsInForce:
      return clause.hasAny(words("市政府|县政府|区政府|本级|名义|办公室"))
    default: return false
    }
    guard let unit, let verb = Self.verbs.compactMap({ clause.first($0) }).min(),
      verb > clause.startIndex + 2
    else { return false }
    var name = clause[clause.startIndex..<verb]
    while let last = name.last, Self.adverbs.contains(last) { name = name.dropLast() }
    guard let last = name.last, Self.agencyEnds.contains(last) else { return false }
    if name.suffix(4).hasAny(words("我|本|该|全")) { return false }
    return !unit.has(Array(name.suffix(3)))
  }

  private func measure(_ clause: Glyphs, in sentence: Glyphs) -> TableClaim.Measure? {
    let aboutDisclosure =
      isAboutRequests || sentence.hasAny(words("信息公开|依申请|公开申请"))
    if let measure = documents(clause, in: sentence) { return measure }
    guard aboutDisclosure else { return nil }
    if !sentence.hasAny(Self.foreignCases),
      let measure = remedies(clause) ?? results(clause, in: sentence)
    {
      return measure
    }
    if clause.hasAny(Self.otherMatters) { return nil }
    if let measure = carryOver(clause) { return measure }
    if let measure = outcome(clause) { return measure }
    if clause.hasAny(Self.subsets), !namesAllKinds(clause) { return requester(clause) }
    return requests(clause, in: sentence)
  }

  /// 自然人申请316件: a column of the first row.
  private func requester(_ clause: Glyphs) -> TableClaim.Measure? {
    let tail = Array(clause.suffix(10))
    guard tail.has(word("申请")) || tail.count <= 8 else { return nil }
    guard !clause.hasAny(Self.strictSubsets.filter { $0 != word("其中") }) else { return nil }
    return tail.has(word("自然人")) ? .naturalPersons : nil
  }

  /// 通过网站、信函、当面等渠道收到26件: all kinds named are no subset.
  private func namesAllKinds(_ clause: Glyphs) -> Bool {
    if clause.hasAny(Self.strictSubsets) { return false }
    return clause.hasAny(words("等渠道|等方式|等形式|等途径|等多种|法人或其他组织|法人或者其他组织|法人及其他组织"))
  }

  private func requests(_ clause: Glyphs, in sentence: Glyphs) -> TableClaim.Measure? {
    let named = clause.hasAny(Self.requestNouns)
    if clause.hasAny(words("办结|答复|办复|已办理")) {
      if clause.hasAny(words("收到|受理|接收|新收")) { return named ? .handled : nil }
      guard
        named || (isAboutRequests && sentence.has(word("申请")))
          || sentence.prefix(30).hasAny(words("公开申请|依申请公开"))
      else {
        return nil
      }
      return clause.hasAny(words("共|全部|均|累计|合计|办结")) || named ? .concluded : nil
    }
    guard named else { return nil }
    if clause.hasAny(words("办理|处理")) { return .handled }
    if clause.hasAny(words("新收|收到|受理|接收|接到|收取|新增|登记")) { return .received }
    return nil
  }

  private func carryOver(_ clause: Glyphs) -> TableClaim.Measure? {
    guard clause.has(word("结转")) || clause.has(word("转结")) || clause.has(word("转入")) else {
      return nil
    }
    if clause.hasAny(words("下年|下一年|次年|转至20|转到下|转入下|结转到20")) { return .carriedForward }
    return clause.hasAny(words("上年|上一年|去年|年结转|年度结转")) ? .carriedOver : nil
  }

  /// Only the form's own words, right before the number: other words draw other lines.
  private func outcome(_ clause: Glyphs) -> TableClaim.Measure? {
    let tail = clause.suffix(14)
    for (words, rows) in Self.outcomes {
      guard let at = Array(tail).first(words) else { continue }
      let after = tail.count - at - words.count
      guard after <= 5 else { continue }
      let before = Array(tail)[..<at]
      if words == word("予以公开"), before.last == 0x4E0D { continue }
      if before.hasAny(Self.outcomeWords)
        || Array(tail)[(at + words.count)...].hasAny(Self.outcomeWords)
      {
        // 予以公开或部分公开59件
        return combined(Array(tail))
      }
      return reasoned(clause, rows)
    }
    return nil
  }

  /// 因涉及第三方权益不予公开6件: a reason narrows the group to one of its rows.
  private func reasoned(_ clause: Glyphs, _ rows: [ReportRow]) -> TableClaim.Measure? {
    guard clause.hasAny(Self.reasonWords) else { return .outcome(rows) }
    guard let row = RowLabels.row(clause, in: .requests), rows.contains(row) else { return nil }
    return .outcome([row])
  }

  /// 行政复议38件，其中结果维持12件: the results of table four.
  private func results(_ clause: Glyphs, in sentence: Glyphs) -> TableClaim.Measure? {
    let (isReconsidered, isLitigated) = (sentence.has(word("行政复议")), sentence.has(word("诉讼")))
    guard isReconsidered != isLitigated else { return nil }
    let tail = clause.suffix(7)
    for (words, column) in Self.resultWords where tail.hasAny(words) {
      return .result(isLitigation: isLitigated, column)
    }
    return nil
  }

  private func combined(_ tail: Glyphs) -> TableClaim.Measure? {
    var rows: [ReportRow] = []
    for (words, list) in Self.outcomes where tail.has(words) {
      rows += list.filter { !rows.contains($0) }
    }
    return tail.hasAny(words("或|和|及|与")) ? .outcome(rows.sorted { $0.rawValue < $1.rawValue }) : nil
  }

  /// 行政复议3件: the count stands right behind the words, or behind 案件, 申请.
  private func remedies(_ clause: Glyphs) -> TableClaim.Measure? {
    for (noun, measure) in [
      (word("行政复议"), TableClaim.Measure.reconsideration), (word("行政诉讼"), .litigation),
    ] {
      guard let at = clause.first(noun) else { continue }
      let rest = Array(clause[(at + noun.count)...])
      if clause.has(word("行政复议")), clause.has(word("诉讼")) { return nil }
      if Self.remedyTails.contains(rest) { return measure }
      return nil
    }
    if clause.suffix(2) == word("诉讼")[...], clause.count <= 4 { return .litigation }
    if clause.hasAny(words("未经复议直接起诉")) { return .litigationRow(.directLitigation) }
    if clause.hasAny(words("复议后起诉")) { return .litigationRow(.litigationAfterReconsideration) }
    return nil
  }

  private func documents(_ clause: Glyphs, in sentence: Glyphs) -> TableClaim.Measure? {
    if let measure = decisions(clause) { return measure }
    // 制发规范性文件2件，废止10件，现行有效14件: the noun carries over.
    let bare = clause.bare
    if sentence.has(word("制发")), sentence.has(word("规范性文件")) {
      if bare == word("废止") { return .documentsRepealed }
      if bare == word("现行有效") { return .documentsInForce }
    }
    guard clause.has(word("规范性文件")) else { return nil }
    guard let at = clause.first(word("规范性文件")), clause.count - at - 5 <= 2 else { return nil }
    if clause.hasAny(words("解读|备案|审查|清理|公开|发布|其中")) { return nil }
    if clause.has(word("现行有效")) { return .documentsInForce }
    if clause.has(word("废止")), !clause.has(word("修改")), !clause.has(word("制发")) {
      return .documentsRepealed
    }
    return clause.has(word("制发")) ? .documentsIssued : nil
  }

  /// 行政许可处理决定13134件: table two of both forms.
  private func decisions(_ clause: Glyphs) -> TableClaim.Measure? {
    if clause.has(word("处理决定")) {
      return Self.decisionRows.first { clause.has($0.0) }.map { .decisions($0.1, isLoose: false) }
    }
    // 办理行政许可129806件 may count otherwise than the table: only a slip of digits tells.
    guard !clause.hasAny(words("公开|公示|网上|申请|其中|事项")) else { return nil }
    return Self.decisionRows.first { clause.suffix(4) == $0.0[...] }.map {
      .decisions($0.1, isLoose: true)
    }
  }

  /// 未收到…申请, 未发生行政复议、行政诉讼: the tables must show none.
  private func negations(_ sentence: Range<Int>) -> [TableClaim] {
    let clauses = text[sentence].split { $0 == .comma || $0 == .semicolon }
    var claims: [TableClaim] = []
    for clause in clauses where clause.hasAny(Self.negationWords) {
      let glyphs = Array(clause)
      guard let not = Self.negationWords.compactMap({ glyphs.first($0) }).min() else { continue }
      let after = Array(glyphs[not...])
      if after.hasAny(Self.orderWords) || after.suffix(6).hasAny(Self.complaintWords) { continue }
      if after.contains(where: \.isDigit)
        || after.hasAny(words("超期|逾期|败诉|纠错|纠正|撤销|被责令|情况的|因")) && !after.has(word("因此"))
      {
        if !after.hasAny(words("因政府信息公开|因依申请|因信息公开|因政务公开|因公开")) { continue }
      }
      let inDisclosure = isAboutRequests || text[sentence].hasAny(words("信息公开|依申请|公开申请"))
      guard inDisclosure else { continue }
      let saysNoneCame =
        after.hasAny(words("收到|接到|受理|接收|发生"))
        || after.drop(while: { !$0.isHan }).dropFirst(after.first == 0x65E0 ? 1 : 2).starts(
          with: word("依申请公开"))
      func add(_ measure: TableClaim.Measure) {
        claims.append(
          TableClaim(
            measure: measure, stated: .zero, quote: clause.startIndex..<clause.endIndex,
            isNarrow: isNarrow(sentence, clause.startIndex), isNegation: true))
      }
      if after.has(word("行政复议")) { add(.reconsideration) }
      if after.has(word("行政诉讼")) { add(.litigation) }
      if after.hasAny(words("公开申请|依申请公开|依申请|申请公开|公开信息的申请|该项申请")), saysNoneCame,
        !after.has(word("复议")), !after.has(word("诉讼")), !after.hasAny(words("撤回|补正|不予"))
      {
        add(.received)
      }
    }
    return claims
  }

  /// 区政府办代表区政府受理: one office, while the tables count the whole region.
  private func isNarrow(_ sentence: Range<Int>, _ at: Int) -> Bool {
    let lead = text[sentence.lowerBound..<max(sentence.lowerBound, at)]
    return !isOffice && lead.hasAny(Self.narrowWords)
  }

  private static let subjects = words("申请|复议|诉讼|规范性文件|行政许可|行政处罚|行政强制")
  private static let breaks = marks(",;。(")
  private static let caseUnits = Set(words("件|份|宗|起|条|例|个|次|项"))
  private static let requestNouns = words("公开申请|依申请公开|依申请|信息申请|申请信息公开|申请公开|申请")
  private static let otherMatters = words(
    "咨询|留言|信访件|网民|来信|热线|提案|建议|工单|信箱|复议|诉讼|许可|处罚|解读|网络问政|舆情|来访|电话|投诉件|群众|查询|登记资料|救助|许可申请|转办|协办|配合|代办"
  )
  private static let subsets = words(
    "其中|网络|网上|在线|线上|信函|邮寄|当面|现场|邮件|书面|自然人|法人|企业|公民|机构|平台提交|平台申请|网站申请|传真|同比|比上年|较上年|增加|减少|增长|上升|下降|月|涉及|主要|委托|历年|以来|部门依申请|季度|上半年|下半年|当月|单月|指导|协助|协调|代拟|审核|答疑|补正"
  )
  private static let outcomes: [(Glyphs, [ReportRow])] = [
    (word("予以公开"), [.disclosed]), (word("部分公开"), [.partlyDisclosed]),
    (
      word("不予公开"),
      [
        .stateSecret, .prohibitedByLaw, .endangersSecurity, .thirdPartyRights, .internalAffairs,
        .deliberative, .enforcementFile, .administrativeQuery,
      ]
    ), (word("无法提供"), [.notHeld, .needsCreation, .stillUnclear]),
    (word("不予处理"), [.petition, .repeated, .printedMatter, .excessive, .reissue]),
    (word("其他处理"), [.otherHandling, .notCorrected, .notPaid, .otherOutcome]),
  ]
  private static let outcomeWords = words("予以公开|部分公开|不予公开|无法提供|不予处理|其他处理")
  private static let remedyTails = Set(
    [[]] + words("案件|申请|共|共计|案|案件共|合计|案件共计|为|数|数量|案件数|数量为|:|了"))
  private static let nounsBehind = words("依申请公开|政府信息公开申请|信息公开申请|公开申请|政府信息依申请")
  /// Kinds that are a part of all requests, whatever stands beside them.
  private static let strictSubsets = words(
    "其中|同比|比上年|较上年|增加|减少|增长|上升|下降|委托|历年|以来|部门依申请|季度|上半年|下半年|当月|单月|指导|协助|协调|代拟|审核|答疑|补正")
  private static let decisionRows: [(Glyphs, ReportRow)] = [
    (word("行政许可"), .licences), (word("行政处罚"), .penalties), (word("行政强制"), .coercion),
  ]
  /// Reconsideration and litigation of all kinds, among which disclosure is a part.
  private static let foreignCases = words("应诉|出庭|案件审理|法治")
  private static let spanWords = words("以来|历年|多年|五年|三年|任期")
  private static let partWords = words("其中|较多的|排名|居前|主要集中")
  private static let verbs = words("收到|受理|接收|接到|办理|答复|办结")
  private static let adverbs = marks("共均已累计合新")
  private static let agencyEnds = marks("局委厅镇乡处院道部")
  private static let reasonWords = words(
    "因|属于|涉及|不掌握|没有现成|第三方|过程性|秘密|内部事务|另行制作|执法案卷")
  private static let resultWords: [([Glyphs], ReportColumn)] = [
    (words("结果维持|维持"), .upheld), (words("结果纠正|纠正"), .overturned),
    (words("其他结果"), .otherResult), (words("尚未审结|未审结"), .pending),
  ]
  /// 未被复议机关责令改正: an order that was not made, not a case that was not brought.
  private static let complaintWords = words("投诉|举报|纠纷|异议|反映|信访")
  private static let orderWords = words("复议机关|复议机构|责令|确认违法|撤销|变更|纠错|败诉")
  private static let negationWords = words("未|没有|无|零")
  private static let narrowWords = words(
    "代表|政府办公室|政府办受理|政府办收到|区政府办|县政府办|市政府办|本级|机关本级")
}
