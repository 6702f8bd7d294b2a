import Law

/// Table two: 制发规范性文件2件，废止10件，现行有效14件; 行政许可处理决定13134件.
enum DocumentMeasures {
  static func measure(_ clause: Glyphs, in sentence: ArraySlice<Glyph>) -> TableClaim.Measure? {
    decisions(clause) ?? carriedNoun(clause, sentence) ?? documents(clause)
  }

  private static func decisions(_ clause: Glyphs) -> TableClaim.Measure? {
    if clause.has(decision) {
      return decisionRows.first { clause.has($0.words) }.map { .decisions($0.row, isLoose: false) }
    }
    // 办理行政许可129806件 may count otherwise than the table: only a slip of digits tells.
    guard !clause.hasAny(otherCounts) else { return nil }
    return decisionRows.first { clause.suffix(4) == $0.words[...] }.map {
      .decisions($0.row, isLoose: true)
    }
  }

  /// 制发规范性文件2件，废止10件，现行有效14件: the noun carries over.
  private static func carriedNoun(_ clause: Glyphs, _ sentence: ArraySlice<Glyph>)
    -> TableClaim.Measure?
  {
    guard sentence.has(issued), sentence.has(normative) else { return nil }
    let bare = clause.bare
    if bare == repealed { return .documentsRepealed }
    return bare == inForce ? .documentsInForce : nil
  }

  private static func documents(_ clause: Glyphs) -> TableClaim.Measure? {
    guard let at = clause.first(normative), clause.count - at - normative.count <= 2,
      !clause.hasAny(otherActs)
    else { return nil }
    if clause.has(inForce) { return .documentsInForce }
    if clause.has(issued) { return .documentsIssued }
    return clause.has(repealed) && !clause.has(amended) ? .documentsRepealed : nil
  }

  private static let decision = word("处理决定")
  private static let normative = word("规范性文件")
  private static let issued = word("制发")
  private static let repealed = word("废止")
  private static let amended = word("修改")
  private static let inForce = word("现行有效")
  private static let otherActs = words("解读|备案|审查|清理|公开|发布|其中")
  private static let otherCounts = words("公开|公示|网上|申请|其中|事项")
  private static let decisionRows: [(words: Glyphs, row: ReportRow)] = [
    (word("行政许可"), .licences), (word("行政处罚"), .penalties), (word("行政强制"), .coercion),
  ]
}
