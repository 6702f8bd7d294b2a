package import Law

/// Holds a report that is to be written against the relations that leave no doubt.
package struct ReportCheck: Sendable {
  /// How many relations had figures to compare.
  package let evaluated: Int
  /// In the order of the form.
  package let breaches: [Breach]

  package init(
    _ report: AnnualReport, previous: Figures? = nil, previousForm: ReportForm? = nil
  ) {
    var relations = report.form.relations
    if previous != nil { relations += report.form.relations(after: previousForm ?? report.form) }
    relations.removeAll { $0.rule.severity != .error }
    evaluated =
      relations.count { $0.verdict(report.figures, previous: previous) != .open }
    breaches =
      Self.kinds(report) + relations.compactMap { Breach($0, report.figures, previous: previous) }
      + Self.problems(report)
  }

  /// G8, cell by cell.
  private static func kinds(_ report: AnnualReport) -> [Breach] {
    ReportTable.allCases.flatMap { FormGrid($0, of: report.form, for: report.figures).cells }
      .compactMap { cell in
        guard let value = report.figures[cell], let kind = report.form.kind(of: cell),
          !kind.admits(value)
        else { return nil }
        return Breach(rule: .cellKind, cell: cell, found: value)
      }
  }

  /// G11: 无 is no answer to the question what the problems are.
  private static func problems(_ report: AnnualReport) -> [Breach] {
    let text = (report.prose[.problems] ?? []).joined()
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count < 10 ? [Breach(rule: .problemsStated)] : []
  }
}

extension CellKind {
  /// Whether the form lets the value stand; a blank is judged by the relations.
  fileprivate func admits(_ value: CellValue) -> Bool {
    switch (self, value) {
    case (_, .blank): true
    case (_, .text): false
    case (.count, .number(let figure)): figure.isWhole && figure >= .zero
    case (.change, .number(let figure)): figure.isWhole
    case (.amount, .number(let figure)): figure >= .zero
    // The form of 2019 prints no unit, so it stands with the amount.
    case (.amount(nil), .measured(let figure, _)): figure >= .zero
    case (.count, .measured), (.change, .measured), (.amount, .measured): false
    }
  }
}
