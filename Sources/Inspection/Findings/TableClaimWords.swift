import Law

/// The sentences of findings that hold the narrative against the tables.
enum TableClaimWords {
  static func message(
    _ claim: TableClaim, _ cell: CellID, _ form: ReportForm, expected: Figure
  ) -> String {
    let place = place(claim.measure, cell, form)
    if claim.isNegation { return "正文称没有，而\(place)为\(expected)。" }
    var text = "正文写\(claim.stated)，\(place)为\(expected)，前后不一致。"
    if Digits.areSwapped(claim.stated, expected) { text += "两位数字可能颠倒。" }
    if claim.isNarrow { text += "正文似只计某一机构，请核对统计口径。" }
    return text
  }

  private static func place(_ measure: TableClaim.Measure, _ cell: CellID, _ form: ReportForm)
    -> String
  {
    switch measure {
    case .outcome(let rows) where rows.count > 1: "表三相应各行总计之和"
    case .litigation: "表四行政诉讼总计"
    default: FigureWords.name(cell, form)
    }
  }
}
