extension CheckRule {
  /// H1: what is published in all cannot be less than what was published this year.
  public static let publishedInAll = CheckRule(
    "H1", .warning, "对外公开总数量不少于本年新公开数量", basis: "年度报告格式（2019）·表二")

  /// H2. Soft: agencies rebuild their lists of items.
  public static let itemsContinuity = CheckRule(
    "H2", .note, "本年报告的上一年项目数量等于上一年报告的上一年项目数量加其本年增/减",
    basis: "年度报告格式（2019）·表二")
}

extension CheckRelation {
  static let publishedInAll = [ReportRow.rules, .normativeDocuments].map { row in
    CheckRelation(
      .publishedInAll, parts: [Term(row, .newlyPublished)], stated: [Term(row, .publishedInAll)],
      comparison: .atLeast)
  }

  static let itemsContinuities = [
    ReportRow.licences, .otherServices, .penalties, .coercion, .fees,
  ].map { row in
    CheckRelation(
      .itemsContinuity,
      parts: [Term(row, .itemsBefore, previous: true), Term(row, .itemsChange, previous: true)],
      stated: [Term(row, .itemsBefore)])
  }
}
