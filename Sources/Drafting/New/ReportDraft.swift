package import Law

/// A report to be written from figures and prose, before it is known to be sound.
package struct ReportDraft: Sendable {
  package var form: ReportForm
  package var year: Int
  package var unit: String
  package var figures: Figures
  package var prose: DraftProse
  /// Last year's figures, where they are at hand: then 上年结转 is held against them.
  package var previous: Figures?
  package var previousForm: ReportForm?
  package var blanks: Blanks
  /// Information-handling fees collected in the year, in yuan; nil where nobody said.
  package var handlingFees: Figure?
  package var override: CheckSheet.Override?

  /// What becomes of cells without a figure.
  package enum Blanks: Sendable {
    /// Totals are computed from their parts, everything else is 0, as the form asks.
    case filled
    /// They stay blank.
    case kept
  }

  package enum Outcome: Sendable, Equatable {
    /// The check sheet tells the breaches that were overridden, or that there are none.
    case accepted(AnnualReport, CheckSheet)
    case refused([Breach])
  }

  package init(
    form: ReportForm, year: Int, unit: String, figures: Figures, prose: DraftProse = DraftProse(),
    previous: Figures? = nil, previousForm: ReportForm? = nil, blanks: Blanks = .filled,
    handlingFees: Figure? = nil, override: CheckSheet.Override? = nil
  ) {
    self.form = form
    self.year = year
    self.unit = unit
    self.figures = figures
    self.prose = prose
    self.previous = previous
    self.previousForm = previousForm
    self.blanks = blanks
    self.handlingFees = handlingFees
    self.override = override
  }

  /// The finished report, or what keeps it from being written.
  package func outcome() -> Outcome {
    let report = report
    let check = ReportCheck(report, previous: previous, previousForm: previousForm)
    if !check.breaches.isEmpty, override == nil { return .refused(check.breaches) }
    let sheet = CheckSheet(
      form: form, evaluated: check.evaluated, breaches: check.breaches,
      override: check.breaches.isEmpty ? nil : override)
    return .accepted(report, sheet)
  }

  /// The report with its blanks filled and its sections given words, sound or not.
  package var report: AnnualReport {
    let words = DraftWords(form: form, year: year, unit: unit, handlingFees: handlingFees)
    var report = AnnualReport(
      form: form, year: year, unit: unit, title: prose.title ?? words.title,
      preface: prose.preface.isEmpty ? words.preface : prose.preface,
      figures: blanks == .filled ? FilledFigures.of(figures, form) : figures)
    for section in ReportSection.allCases {
      let given = prose.sections[section] ?? []
      report.prose[section] = given.isEmpty ? words.paragraphs(for: section) : given
    }
    return report
  }
}
