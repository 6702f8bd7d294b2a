import Documents
import Law

/// What sections five and six must state: problems (G11) and fees (G10).
struct StatementChecks {
  let reading: ReportReading

  func findings() -> [Finding] { problems() + fees() }

  /// G11.
  private func problems() -> [Finding] {
    guard let heading = reading.outline[.problems] else { return [] }
    // A file that ends with the heading is cut off, which is another matter.
    let text = reading.passages.filter { $0.section == .problems }.flatMap(\.glyphs)
    guard text.bare.count < 10, reading.outline[.otherMatters] != nil || !text.isEmpty else {
      return []
    }
    return [
      Finding(
        rule: CheckRule.problemsStated.id, kind: .missingSection, severity: .error,
        quote: reading.text(of: heading), expected: .text(ReportSection.problems.heading),
        message: "第五部分没有写明存在的主要问题及改进情况。", places: reading.places(of: heading))
    ]
  }

  /// G10.
  private func fees() -> [Finding] {
    guard let heading = reading.outline[.otherMatters] else { return [] }
    let unpaid = reading.tables.figures.figure(.notPaid, .total) ?? .zero
    let text = reading.passages.filter { $0.section == .otherMatters }.flatMap(\.glyphs)
    guard unpaid > .zero, !text.hasAny(Self.feeWords) else { return [] }
    return [
      Finding(
        rule: CheckRule.feeStatement.id, kind: .other, severity: .warning,
        quote: reading.text(of: heading), cell: CellID(.notPaid, .total),
        message: "表三有逾期未缴费\(unpaid)件，第六部分却没有报告信息处理费情况。",
        places: reading.places(of: heading))
    ]
  }

  private static let feeWords = words("信息处理费|收费|费用")
}
