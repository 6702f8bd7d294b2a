import Law

/// Reconsideration and litigation: 行政复议3件, 其中结果维持2件, 未经复议直接起诉1件.
enum RemedyMeasures {
  static func measure(_ clause: Glyphs, in sentence: ArraySlice<Glyph>) -> TableClaim.Measure? {
    count(clause) ?? result(clause, in: sentence)
  }

  /// The count stands right behind the words, or behind 案件, 申请.
  private static func count(_ clause: Glyphs) -> TableClaim.Measure? {
    for (noun, measure) in nouns {
      guard let at = clause.first(noun) else { continue }
      if clause.has(reconsideration), clause.has(litigation) { return nil }
      return tails.contains(Array(clause[(at + noun.count)...])) ? measure : nil
    }
    if clause.count <= 4, clause.suffix(2) == litigation[...] { return .litigation }
    if clause.has(direct) { return .litigationRow(.directLitigation) }
    if clause.has(after) { return .litigationRow(.litigationAfterReconsideration) }
    return nil
  }

  /// 行政复议38件，其中结果维持12件: the results of table four.
  private static func result(_ clause: Glyphs, in sentence: ArraySlice<Glyph>)
    -> TableClaim.Measure?
  {
    let isLitigation = sentence.has(litigation)
    guard sentence.has(reconsideration) != isLitigation else { return nil }
    let tail = clause.suffix(7)
    let column = results.first { tail.hasAny($0.words) }?.column
    return column.map { .result(isLitigation: isLitigation, $0) }
  }

  private static let reconsideration = word("行政复议")
  private static let litigation = word("诉讼")
  private static let direct = word("未经复议直接起诉")
  private static let after = word("复议后起诉")
  private static let nouns: [(Glyphs, TableClaim.Measure)] = [
    (reconsideration, .reconsideration), (word("行政诉讼"), .litigation),
  ]
  private static let tails = Set(
    [[]] + words("案件|申请|共|共计|案|案件共|合计|案件共计|为|数|数量|案件数|数量为|:|了"))
  private static let results: [(words: [Glyphs], column: ReportColumn)] = [
    (words("结果维持|维持"), .upheld), (words("结果纠正|纠正"), .overturned),
    (words("其他结果"), .otherResult), (words("尚未审结|未审结"), .pending),
  ]
}
