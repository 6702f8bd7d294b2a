/// One relation between cells: the terms on both sides, and the cell that states the result.
public struct CheckRelation: Sendable, Hashable {
  /// The rule it is a case of.
  public let rule: CheckRule
  /// The terms that are added up.
  public let parts: [Term]
  /// The terms that state what the parts must come to; the first is the stated total.
  public let stated: [Term]
  /// How the two sides compare where the relation holds.
  public let comparison: Comparison

  /// A cell with its sign, of the report itself or of the year before.
  public struct Term: Sendable, Hashable {
    /// The cell.
    public let cell: CellID
    /// Whether the figure is taken away instead of added.
    public let negative: Bool
    /// Whether the cell is one of last year's report.
    public let previous: Bool

    init(_ row: ReportRow, _ column: ReportColumn, negative: Bool = false, previous: Bool = false) {
      cell = CellID(row, column)
      self.negative = negative
      self.previous = previous
    }
  }

  /// Between the stated side and the parts.
  public enum Comparison: Sendable {
    case equal
    /// The stated side may be larger.
    case atLeast
  }

  /// What came of evaluating a relation.
  public enum Verdict: Sendable, Equatable {
    case holds
    /// The stated cell has `found`; the other cells give `expected`.
    case fails(expected: Figure, found: Figure)
    /// Parts are given and the stated cell is blank; they come to `expected`.
    case blank(expected: Figure)
    /// One side has no figure at all: nothing can be said.
    case open
  }

  init(
    _ rule: CheckRule, parts: [Term], stated: [Term], comparison: Comparison = .equal
  ) {
    self.rule = rule
    self.parts = parts
    self.stated = stated
    self.comparison = comparison
  }

  /// The cell a breach is reported at.
  public var target: CellID { stated[0].cell }

  /// Every cell of this year's report that takes part.
  public var cells: [CellID] { (parts + stated).filter { !$0.previous }.map(\.cell) }

  /// Evaluates the relation. A blank cell, or one with `/`, adds nothing; a side without any
  /// figure leaves the relation open, since blank is not 0.
  public func verdict(_ current: Figures, previous: Figures? = nil) -> Verdict {
    func sum(_ terms: [Term]) -> (Figure, Int) {
      var total = Figure.zero
      var given = 0
      for term in terms {
        let figures = term.previous ? previous : current
        guard let figure = figures?.figure(term.cell.row, term.cell.column) else { continue }
        total = term.negative ? total - figure : total + figure
        given += 1
      }
      return (total, given)
    }
    let (expected, partsGiven) = sum(parts)
    let (rest, restGiven) = sum(Array(stated.dropFirst()))
    let (first, firstGiven) = sum([stated[0]])
    guard partsGiven > 0 else { return .open }
    let wanted = expected - rest
    guard firstGiven > 0 else {
      return stated.count > 1 && restGiven == 0 ? .open : .blank(expected: wanted)
    }
    let holds =
      switch comparison {
      case .equal: first == wanted
      case .atLeast: first >= wanted
      }
    return holds ? .holds : .fails(expected: wanted, found: first)
  }
}
