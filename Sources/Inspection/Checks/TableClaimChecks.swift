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
    guard let values = values(claim.measure), !values.allowed.contains(claim.stated) else {
      return false
    }
    return claims.contains { $0.measure == claim.measure && values.allowed.contains($0.stated) }
  }

  private func finding(_ claim: TableClaim) -> Finding? {
    guard let values = values(claim.measure), !values.allowed.contains(claim.stated) else {
      return nil
    }
    if claim.isNegation, values.expected == .zero { return nil }
    if case .decisions(_, isLoose: true) = claim.measure,
      !Digits.areSwapped(claim.stated, values.expected)
    {
      return nil
    }
    return Finding(
      rule: CheckRule.proseAgainstTable.id, kind: .narrativeVsTable,
      severity: claim.isNarrow ? .note : .error, quote: quoteOf(claim.quote), cell: values.cell,
      expected: .figure(values.expected), found: .figure(claim.stated),
      message: TableClaimWords.message(claim, values.cell, form, expected: values.expected),
      places: passage.places(claim.quote))
  }

  /// What the tables hold for a measure, and every figure that may rightly be told for it.
  private func values(_ measure: TableClaim.Measure) -> (
    expected: Figure, allowed: Set<Figure>, cell: CellID
  )? {
    switch measure {
    case .received, .handled: return received(measure == .handled)
    case .naturalPersons: return single(.received, .naturalPerson)
    case .carriedOver: return single(.carriedOver, .total)
    case .concluded: return concluded()
    case .carriedForward: return single(.carriedForward, .total)
    case .outcome(let rows): return outcome(rows)
    case .reconsideration: return single(.reconsideration, .total)
    case .litigation: return litigation()
    case .result(let isLitigation, let column): return result(isLitigation, column)
    case .litigationRow(let row): return single(row, .total)
    case .decisions(let row, _): return single(row, .decisions)
    case .documentsIssued: return documents(.issued)
    case .documentsRepealed: return documents(.repealed)
    case .documentsInForce: return documents(.inForce)
    }
  }

  private func total(_ row: ReportRow) -> Figure? {
    figures.figure(row, .total) ?? sum(row, ReportColumn.requesters)
  }

  private func sum(_ row: ReportRow, _ columns: [ReportColumn]) -> Figure? {
    let given = columns.compactMap { figures.figure(row, $0) }
    return given.isEmpty ? nil : given.reduce(.zero, +)
  }

  private func single(_ row: ReportRow, _ column: ReportColumn)
    -> (expected: Figure, allowed: Set<Figure>, cell: CellID)?
  {
    guard let figure = figures.figure(row, column) else { return nil }
    return (figure, [figure], CellID(row, column))
  }

  /// 收到 may mean what came in this year, or with what was carried over.
  private func received(_ handled: Bool) -> (expected: Figure, allowed: Set<Figure>, cell: CellID)?
  {
    guard let new = total(.received) else { return nil }
    var allowed: Set<Figure> = [new, new + (total(.carriedOver) ?? .zero)]
    if handled, let done = total(.outcomeTotal) { allowed.insert(done) }
    return (new, allowed, CellID(.received, .total))
  }

  private func concluded() -> (expected: Figure, allowed: Set<Figure>, cell: CellID)? {
    guard let done = total(.outcomeTotal) else { return nil }
    var allowed: Set<Figure> = [done]
    if let new = total(.received) {
      // 收到26件，均已答复26件, with some of last year's among them or some left over.
      allowed.formUnion([new, new + (total(.carriedOver) ?? .zero)])
      if let left = total(.carriedForward) { allowed.insert(new - left) }
    }
    return (done, allowed, CellID(.outcomeTotal, .total))
  }

  private func outcome(_ rows: [ReportRow]) -> (
    expected: Figure, allowed: Set<Figure>, cell: CellID
  )? {
    let given = rows.compactMap { row in total(row).map { (row, $0) } }
    guard let first = given.first else { return nil }
    let sum = given.reduce(Figure.zero) { $0 + $1.1 }
    let cell = given.max { $0.1 < $1.1 }?.0 ?? first.0
    return (sum, [sum], CellID(cell, .total))
  }

  private func litigation() -> (expected: Figure, allowed: Set<Figure>, cell: CellID)? {
    let direct = figures.figure(.directLitigation, .total)
    let after = figures.figure(.litigationAfterReconsideration, .total)
    guard direct != nil || after != nil else { return nil }
    let (a, b) = (direct ?? .zero, after ?? .zero)
    let cell = CellID(a >= b ? .directLitigation : .litigationAfterReconsideration, .total)
    return (a + b, a + b == .zero ? [.zero] : [a + b, max(a, b)], cell)
  }

  private func result(_ isLitigation: Bool, _ column: ReportColumn)
    -> (expected: Figure, allowed: Set<Figure>, cell: CellID)?
  {
    guard isLitigation else { return single(.reconsideration, column) }
    let rows = [ReportRow.directLitigation, .litigationAfterReconsideration]
    let given = rows.compactMap { figures.figure($0, column) }
    guard given.count == 2 else { return nil }
    return (
      given[0] + given[1], [given[0] + given[1], given[0], given[1]], CellID(rows[0], column)
    )
  }

  private func documents(_ column: ReportColumn) -> (
    expected: Figure, allowed: Set<Figure>, cell: CellID
  )? {
    single(.normativeDocuments, column)
  }
}
