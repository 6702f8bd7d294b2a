extension CheckRule {
  /// G1, printed in the corner of table three.
  public static let columnBalance = CheckRule(
    "G1", .error, "第一项加第二项之和，等于第三项加第四项之和", basis: "年度报告格式·表三（表内注）")
}

extension CheckRelation {
  /// 一 + 二 = 三（七） + 四, in every column; stated at 四、结转下年度继续办理.
  static let columnBalances = (ReportColumn.requesters + [.total]).map { column in
    CheckRelation(
      .columnBalance,
      parts: [Term(.received, column), Term(.carriedOver, column)],
      stated: [Term(.carriedForward, column), Term(.outcomeTotal, column)])
  }
}
