// Rules that are not a sum of cells: of one cell, of the prose, of the whole, of a region.

extension CheckRule {
  /// G7.
  public static let filledCells = CheckRule(
    "G7", .error, "各栏均须填写，没有的填“0”，不得留空或以“/”代替", basis: "年度报告填报要求")

  /// G8.
  public static let cellKind = CheckRule(
    "G8", .error, "除本年增/减和金额外，均填非负整数", basis: "年度报告格式")

  /// G9.
  public static let proseAgainstTable = CheckRule(
    "G9", .error, "正文所述数字与表格一致", basis: "条例第五十条；年度报告格式")

  /// G10.
  public static let feeStatement = CheckRule(
    "G10", .warning, "收取信息处理费的，在第六部分报告",
    basis: "国办函〔2020〕109号；国办公开办函〔2021〕30号")

  /// G11.
  public static let problemsStated = CheckRule(
    "G11", .error, "第五部分须写明存在的主要问题及改进情况", basis: "条例第五十条第（四）项")

  /// G12.
  public static let regionSum = CheckRule(
    "G12", .error, "地区报告各栏等于所属各单位报告之和", basis: "条例第四十九条、第五十条")

  /// G13.
  public static let ruleMakingPower = CheckRule(
    "G13", .note, "无规章制定权的单位，规章一行填“0”", basis: "立法法（规章制定权）")

  /// G14. Needs the register of requests: evaluated from the records, not from a report.
  public static let caseRegister = CheckRule(
    "G14", .error, "每件办结申请恰计入一行，每件未办结申请计入结转下年度", basis: "条例第四十五条")

  /// G15.
  public static let structure = CheckRule(
    "G15", .error, "六个部分齐全有序，统计期限为报告年度1月1日至12月31日，年份一致",
    basis: "条例第五十条；年度报告格式")
}
