/// Tells by the words of a clause which figure of the tables its number states.
struct MeasureReader {
  /// The passage stands under 依申请公开, or speaks of requests from its first words.
  let isAboutRequests: Bool

  func measure(_ clause: Glyphs, in sentence: ArraySlice<Glyph>) -> TableClaim.Measure? {
    if let measure = DocumentMeasures.measure(clause, in: sentence) { return measure }
    guard isAboutRequests || sentence.hasAny(Self.disclosureWords) else { return nil }
    if !sentence.hasAny(Self.foreignCases),
      let measure = RemedyMeasures.measure(clause, in: sentence)
    {
      return measure
    }
    if clause.hasAny(Self.otherMatters) { return nil }
    return CarryOverMeasures.measure(clause) ?? OutcomeMeasures.measure(clause)
      ?? RequestMeasures(isAboutRequests: isAboutRequests).measure(clause, in: sentence)
  }

  private static let disclosureWords = words("信息公开|依申请|公开申请")
  /// Reconsideration and litigation of all kinds, among which disclosure is a part.
  private static let foreignCases = words("应诉|出庭|案件审理|法治")
  private static let otherMatters = words(
    "咨询|留言|信访件|网民|来信|热线|提案|建议|工单|信箱|复议|诉讼|许可|处罚|解读|网络问政|舆情|来访|电话|投诉件|群众|查询|登记资料|救助|许可申请|转办|协办|配合|代办"
  )
}
