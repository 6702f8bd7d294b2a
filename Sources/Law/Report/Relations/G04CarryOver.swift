extension CheckRule {
  /// G4. Holds across the change of form from 2020 to 2021.
  public static let carryOver = CheckRule(
    "G4", .error, "本年“上年结转”等于上一年报告的“结转下年度继续办理”",
    basis: "年度报告格式·表三第二项、第四项")
}

extension CheckRelation {
  /// 二、上年结转 = last year's 四、结转下年度, in every column.
  static let carryOvers = (ReportColumn.requesters + [.total]).map { column in
    CheckRelation(
      .carryOver, parts: [Term(.carriedForward, column, previous: true)],
      stated: [Term(.carriedOver, column)])
  }
}
