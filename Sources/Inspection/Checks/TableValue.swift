import Law

/// What the tables hold for a number of the narrative.
struct TableValue {
  let expected: Figure
  /// The cell to show; the largest where several are added up.
  let cell: CellID
  /// Every figure that may rightly be told for it, the expected one among them.
  let allowed: Set<Figure>

  init(_ expected: Figure, _ cell: CellID, _ others: Set<Figure> = []) {
    self.expected = expected
    self.cell = cell
    allowed = others.union([expected])
  }
}
