extension CheckRule {
  /// G2.
  public static let outcomeSum = CheckRule(
    "G2", .error, "（七）总计等于（一）至（六）各项之和", basis: "年度报告格式·表三")
}

extension CheckRelation {
  /// （七）总计 = every outcome, in every column. （六） stands in one row or in three.
  static let outcomeSums = (ReportColumn.requesters + [.total]).map { column in
    CheckRelation(
      .outcomeSum, parts: ReportRow.outcomes.map { Term($0, column) },
      stated: [Term(.outcomeTotal, column)])
  }
}
