import Law

/// Fills the cells nobody gave a figure for.
enum FilledFigures {
  /// Totals come from their parts and everything else is 0; what is given stays as it is.
  static func of(_ figures: Figures, _ form: ReportForm) -> Figures {
    var filled = figures
    let cells = ReportTable.allCases.flatMap { FormGrid($0, of: form, for: figures).cells }
    let sums = form.relations.filter { totalRules.contains($0.rule) }
    let totals = Set(sums.map(\.target))
    for cell in cells where filled[cell].isBlank && !totals.contains(cell) {
      filled[cell] = .number(.zero)
    }
    // （七）总计 of a class of requester first, then the rows: the corner is a sum of both.
    let order = sums.sorted { rank($0) < rank($1) }
    for sum in order where filled[sum.target].isBlank && cells.contains(sum.target) {
      let parts = sum.parts.compactMap { filled[$0.cell]?.figure }
      filled[sum.target] = .number(parts.reduce(.zero, +))
    }
    return filled
  }

  private static let totalRules: Set<CheckRule> = [.outcomeSum, .requesterSum, .remedySum]

  private static func rank(_ sum: CheckRelation) -> Int {
    if sum.rule == .outcomeSum { return sum.target.column == .total ? 2 : 0 }
    return 1
  }
}

extension CellValue? {
  /// Whether nothing was written into the cell.
  var isBlank: Bool { self == nil || self == .blank }
}
