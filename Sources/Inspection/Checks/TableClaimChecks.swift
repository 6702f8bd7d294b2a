import Documents
import Law

/// Findings where the narrative and the tables count the same thing differently (G9).
struct TableClaimChecks {
  let form: ReportForm
  let figures: Figures
  let passage: Passage
  let quoteOf: (Range<Int>) -> String

  func findings(_ claims: [TableClaim]) -> [Finding] {
    claims.filter { !isOutvoted($0, claims) }.compactMap(finding)
  }

  /// 本级收到12件；全县共收到130件: where one of two counts agrees with the table, the other
  /// counts something narrower.
  private func isOutvoted(_ claim: TableClaim, _ claims: [TableClaim]) -> Bool {
    guard let held = contradicted(claim) else { return false }
    return claims.contains { $0.measure == claim.measure && held.allowed.contains($0.stated) }
  }

  private func finding(_ claim: TableClaim) -> Finding? {
    guard let held = contradicted(claim) else { return nil }
    if claim.isNegation, held.expected == .zero { return nil }
    if case .decisions(_, isLoose: true) = claim.measure,
      !Digits.areSwapped(claim.stated, held.expected)
    {
      return nil
    }
    return Finding(
      rule: CheckRule.proseAgainstTable.id, kind: .narrativeVsTable,
      severity: claim.isNarrow ? .note : .error, quote: quoteOf(claim.quote), cell: held.cell,
      expected: .figure(held.expected), found: .figure(claim.stated),
      message: TableClaimWords.message(claim, held.cell, form, expected: held.expected),
      places: passage.places(claim.quote))
  }

  /// What the tables hold, where the text says something that is not allowed for it.
  private func contradicted(_ claim: TableClaim) -> TableValue? {
    let value = MeasuredFigures(figures: figures).value(claim.measure)
    return value.flatMap { $0.allowed.contains(claim.stated) ? nil : $0 }
  }
}
