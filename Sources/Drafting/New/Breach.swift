package import Law

/// What keeps a report from being written: a broken relation, or a cell or a section that holds
/// what it may not.
package struct Breach: Sendable, Equatable {
  package var rule: CheckRule
  /// Where the stated figure stands; nil where the prose is at fault.
  package var cell: CellID?
  /// The terms the stated figure was compared with.
  package var relation: CheckRelation?
  package var expected: Figure?
  package var found: CellValue?
  /// The figures of the relation's terms, in the order of parts, then of the rest of the stated.
  package var terms: [Term]

  /// A cell that went into the expected figure.
  package struct Term: Sendable, Equatable {
    package var cell: CellID
    package var figure: Figure
    package var negative: Bool
    package var previous: Bool
  }

  /// A breach of a rule that is not a relation.
  package init(rule: CheckRule, cell: CellID? = nil, found: CellValue? = nil) {
    self.rule = rule
    self.cell = cell
    self.found = found
    terms = []
  }
}

extension Breach {
  init?(_ relation: CheckRelation, _ current: Figures, previous: Figures?) {
    switch relation.verdict(current, previous: previous) {
    case .holds, .open: return nil
    // A blank where nothing is to be counted is a question of form, not of arithmetic.
    case .blank(let wanted) where wanted == .zero: return nil
    case .fails(let wanted, _), .blank(let wanted): expected = wanted
    }
    rule = relation.rule
    cell = relation.target
    found = current[relation.target]
    self.relation = relation
    let rest = relation.stated.dropFirst()
    terms = relation.parts.compactMap { Term($0, current, previous, flipped: false) }
    terms += rest.compactMap { Term($0, current, previous, flipped: true) }
  }
}

extension Breach.Term {
  /// Nothing for a cell that adds nothing: a sum over 22 rows shows those that count.
  fileprivate init?(
    _ term: CheckRelation.Term, _ current: Figures, _ lastYear: Figures?, flipped: Bool
  ) {
    let figures = term.previous ? lastYear : current
    guard let figure = figures?[term.cell]?.figure, figure != .zero else { return nil }
    self.figure = figure
    cell = term.cell
    negative = term.negative != flipped
    previous = term.previous
  }
}
