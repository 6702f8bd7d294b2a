extension CheckRule {
  /// G5.
  public static let remedySum = CheckRule(
    "G5", .error, "总计等于结果维持、结果纠正、其他结果、尚未审结之和", basis: "年度报告格式·表四")
}

extension CheckRelation {
  /// 总计 = 维持 + 纠正 + 其他 + 尚未审结, three times.
  static let remedySums = [
    ReportRow.reconsideration, .directLitigation, .litigationAfterReconsideration,
  ].map { row in
    CheckRelation(
      .remedySum, parts: ReportColumn.results.map { Term(row, $0) }, stated: [Term(row, .total)])
  }
}
