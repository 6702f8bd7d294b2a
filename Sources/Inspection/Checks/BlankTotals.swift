import Law

/// Totals left blank while their parts are given (G7).
enum BlankTotals {
  /// What each blank total should be, and the figures with those filled in, so that one blank
  /// cell is told once and not again by every sum it takes part in.
  static func filled(_ figures: Figures, _ form: ReportForm)
    -> (figures: Figures, expected: [CellID: Figure])
  {
    var result = figures
    var expected: [CellID: Figure] = [:]
    let totals = form.relations.filter {
      $0.rule == .requesterSum || $0.rule == .outcomeSum || $0.rule == .remedySum
    }
    for relation in totals {
      guard case .blank(let sum) = relation.verdict(figures), sum > .zero,
        figures[relation.target] != nil
      else { continue }
      if expected[relation.target] == nil {
        expected[relation.target] = sum
        result[relation.target] = .number(sum)
      }
    }
    return (result, expected)
  }
}
