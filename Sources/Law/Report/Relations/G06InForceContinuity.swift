extension CheckRule {
  /// G6. First to be checked for 2022, the second year of the form of 2021.
  public static let inForceContinuity = CheckRule(
    "G6", .warning, "现行有效件数等于上一年现行有效件数加本年制发件数减本年废止件数",
    basis: "年度报告格式（2021）·表二")
}

extension CheckRelation {
  /// 现行有效(y) = 现行有效(y−1) + 制发(y) − 废止(y), for rules and normative documents.
  static let inForceContinuities = [ReportRow.rules, .normativeDocuments].map { row in
    CheckRelation(
      .inForceContinuity,
      parts: [
        Term(row, .inForce, previous: true), Term(row, .issued),
        Term(row, .repealed, negative: true),
      ],
      stated: [Term(row, .inForce)])
  }
}
