import Documents
import Law

/// Findings from the relations between cells (G1–G8, G12, G13).
struct FigureChecks {
  let form: ReportForm
  let figures: Figures
  let places: [CellID: Place]
  let previous: InspectedReport?
  let units: [Figures]

  func findings() -> [Finding] {
    let filled = BlankTotals.filled(figures, form)
    var findings = blankTotals(filled.expected)
    findings += sums(filled.figures)
    findings += acrossYears(filled.figures)
    findings +=
      cells() + region() + FillChecks(form: form, figures: figures, places: places).notes()
    return findings
  }

  private func blankTotals(_ expected: [CellID: Figure]) -> [Finding] {
    ordered(expected.keys).map { cell in
      finding(
        CheckRule.filledCells, .blankTotal, cell, expected: expected[cell], found: nil,
        FigureWords.blankTotal(cell, form, expected[cell] ?? .zero))
    }
  }

  private func sums(_ figures: Figures) -> [Finding] {
    let relations = form.relations
    let broken = relations.compactMap { relation -> (CheckRelation, Figure, Figure)? in
      guard case .fails(let expected, let found) = relation.verdict(figures) else { return nil }
      return (relation, expected, found)
    }
    let suspect = Suspect.find(broken.map(\.0), relations, figures)
    return broken.map { relation, expected, found in
      finding(
        relation.rule, FigureWords.kind(relation), relation.target, expected: expected,
        found: found,
        FigureWords.broken(relation, form, expected: expected, found: found, suspect: suspect))
    }
  }

  private func acrossYears(_ figures: Figures) -> [Finding] {
    guard let previous, let before = previous.form else { return [] }
    return form.relations(after: before).compactMap { relation in
      guard
        case .fails(let expected, let found) = relation.verdict(
          figures, previous: previous.figures)
      else { return nil }
      return finding(
        relation.rule, FigureWords.kind(relation), relation.target, expected: expected,
        found: found,
        FigureWords.acrossYears(relation, form, expected: expected, found: found))
    }
  }

  private func cells() -> [Finding] {
    ordered(figures.cells).compactMap { cell in
      guard let kind = form.kind(of: cell), let value = figures[cell],
        let fault = FigureWords.fault(value, kind)
      else { return nil }
      return finding(
        CheckRule.cellKind, .other, cell, expected: nil, found: value.figure,
        FigureWords.name(cell, form) + fault)
    }
  }

  private func region() -> [Finding] {
    guard !units.isEmpty else { return [] }
    return RegionSum.differences(figures, units: units).map { difference in
      finding(
        CheckRule.regionSum, .tableSum, difference.cell, expected: difference.expected,
        found: difference.found,
        FigureWords.region(difference, form, units: units.count))
    }
  }

  private func finding(
    _ rule: CheckRule, _ kind: Finding.Kind, _ cell: CellID, expected: Figure?, found: Figure?,
    _ message: String
  ) -> Finding {
    Finding(
      rule: rule.id, kind: kind, severity: rule.severity, cell: cell,
      expected: expected.map { .figure($0) }, found: found.map { .figure($0) }, message: message,
      places: places[cell].map { [$0] } ?? [])
  }

  private func ordered(_ cells: some Collection<CellID>) -> [CellID] {
    cells.sorted { ($0.row.rawValue, $0.column.rawValue) < ($1.row.rawValue, $1.column.rawValue) }
  }
}
