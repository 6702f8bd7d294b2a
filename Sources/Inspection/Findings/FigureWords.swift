import Law

/// The sentences of findings about cells.
enum FigureWords {
  /// `表三“（七）总计·自然人”`
  static func name(_ cell: CellID, _ form: ReportForm) -> String {
    guard let label = form.label(of: cell) else { return "表\(cell.table.rawValue)" }
    let row =
      cell.table == .requests ? String(label.path.last ?? "") : label.path.joined(separator: "/")
    return "表\(cell.table.rawValue)“\(short(row))·\(label.column)”"
  }

  private static func short(_ row: String) -> String {
    guard let bracket = row.dropFirst(3).firstIndex(of: "（") else { return row }
    return String(row[..<bracket])
  }

  static func kind(_ relation: CheckRelation) -> Finding.Kind {
    switch relation.rule {
    case .columnBalance, .carryOver, .inForceContinuity, .itemsContinuity: .balance
    case .requesterSum, .remedySum: .rowSum
    case .outcomeSum, .regionSum: .tableSum
    default: .other
    }
  }

  static func broken(
    _ relation: CheckRelation, _ form: ReportForm, expected: Figure, found: Figure,
    suspect: Suspect?
  ) -> String {
    var text: String
    switch relation.rule {
    case .columnBalance:
      let column = form.label(of: relation.target)?.column ?? ""
      text =
        "表三“\(column)”栏不平衡：按“第一项加第二项等于第三项加第四项”，“四、结转下年度继续办理”应为\(expected)，实填\(found)。"
    case .publishedInAll:
      text = "\(name(relation.target, form))为\(found)，少于“本年新公开数量”\(expected)。"
    default:
      text =
        "\(name(relation.target, form))填\(found)，各项相加为\(expected)，\(difference(expected, found))。"
      if Digits.areSwapped(expected, found) { text += "两位数字可能颠倒。" }
    }
    if let suspect {
      text += "若\(name(suspect.cell, form))改为\(suspect.value)，有关勾稽关系全部成立。"
    }
    return text
  }

  static func difference(_ expected: Figure, _ found: Figure) -> String {
    found > expected ? "多\(found - expected)" : "少\(expected - found)"
  }

  static func blankTotal(_ cell: CellID, _ form: ReportForm, _ expected: Figure) -> String {
    "\(name(cell, form))留空，而各项已填，应为\(expected)。"
  }

  static func acrossYears(
    _ relation: CheckRelation, _ form: ReportForm, expected: Figure, found: Figure
  ) -> String {
    let cell = name(relation.target, form)
    switch relation.rule {
    case .carryOver:
      return "\(cell)填\(found)，上一年报告“结转下年度继续办理”为\(expected)，两年不衔接。"
    case .inForceContinuity:
      return "\(cell)填\(found)，按上一年现行有效件数加本年制发、减本年废止应为\(expected)。"
    default:
      return "\(cell)填\(found)，按上一年报告推算应为\(expected)。"
    }
  }

  static func region(_ difference: RegionSum.Difference, _ form: ReportForm, units: Int) -> String {
    "\(name(difference.cell, form))填\(difference.found)，所属\(units)个单位合计为\(difference.expected)，"
      + "\(self.difference(difference.expected, difference.found))。"
  }

  /// What is wrong with a value by the kind of its cell.
  static func fault(_ value: CellValue, _ kind: CellKind) -> String? {
    guard let figure = value.figure else { return nil }
    switch kind {
    case .count where !figure.isWhole: return "填\(figure)，应为整数。"
    case .count where figure < .zero: return "填\(figure)，不应为负数。"
    case .change where !figure.isWhole: return "填\(figure)，应为整数。"
    case .amount where figure < .zero: return "填\(figure)，金额不应为负数。"
    case .count, .change, .amount: return nil
    }
  }
}
