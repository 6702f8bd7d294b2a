extension CheckRule {
  /// G3.
  public static let requesterSum = CheckRule(
    "G3", .error, "总计等于自然人与法人或其他组织各栏之和", basis: "年度报告格式·表三")
}

extension CheckRelation {
  /// 总计 = 自然人 + the five classes of organisation, in every row of table three.
  static let requesterSums =
    ([.received, .carriedOver] + ReportRow.outcomes + [.outcomeTotal, .carriedForward]).map { row in
      CheckRelation(
        .requesterSum, parts: ReportColumn.requesters.map { Term(row, $0) },
        stated: [Term(row, .total)])
    }
}
