import Law

/// Looks up in the tables what the narrative measures.
struct MeasuredFigures {
  let figures: Figures

  /// What the tables hold for a measure, and every figure that may rightly be told for it.
  func value(_ measure: TableClaim.Measure) -> TableValue? {
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
    case .documentsIssued: return single(.normativeDocuments, .issued)
    case .documentsRepealed: return single(.normativeDocuments, .repealed)
    case .documentsInForce: return single(.normativeDocuments, .inForce)
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
    -> TableValue?
  {
    guard let figure = figures.figure(row, column) else { return nil }
    return TableValue(figure, CellID(row, column))
  }

  /// 收到 may mean what came in this year, or with what was carried over.
  private func received(_ handled: Bool) -> TableValue? {
    guard let new = total(.received) else { return nil }
    var allowed: Set<Figure> = [new, new + (total(.carriedOver) ?? .zero)]
    if handled, let done = total(.outcomeTotal) { allowed.insert(done) }
    return TableValue(new, CellID(.received, .total), allowed)
  }

  private func concluded() -> TableValue? {
    guard let done = total(.outcomeTotal) else { return nil }
    var allowed: Set<Figure> = [done]
    if let new = total(.received) {
      // 收到26件，均已答复26件, with some of last year's among them or some left over.
      allowed.formUnion([new, new + (total(.carriedOver) ?? .zero)])
      if let left = total(.carriedForward) { allowed.insert(new - left) }
    }
    return TableValue(done, CellID(.outcomeTotal, .total), allowed)
  }

  private func outcome(_ rows: [ReportRow]) -> TableValue? {
    let given = rows.compactMap { row in total(row).map { (row, $0) } }
    guard let first = given.first else { return nil }
    let sum = given.reduce(Figure.zero) { $0 + $1.1 }
    let cell = given.max { $0.1 < $1.1 }?.0 ?? first.0
    return TableValue(sum, CellID(cell, .total))
  }

  /// The two rows together, or the larger of them alone.
  private func litigation() -> TableValue? {
    let direct = figures.figure(.directLitigation, .total)
    let after = figures.figure(.litigationAfterReconsideration, .total)
    guard direct != nil || after != nil else { return nil }
    let (a, b) = (direct ?? .zero, after ?? .zero)
    let cell = CellID(a >= b ? .directLitigation : .litigationAfterReconsideration, .total)
    return TableValue(a + b, cell, a + b == .zero ? [] : [max(a, b)])
  }

  private func result(_ isLitigation: Bool, _ column: ReportColumn)
    -> TableValue?
  {
    guard isLitigation else { return single(.reconsideration, column) }
    let rows = [ReportRow.directLitigation, .litigationAfterReconsideration]
    let given = rows.compactMap { figures.figure($0, column) }
    guard given.count == 2 else { return nil }
    return TableValue(given[0] + given[1], CellID(rows[0], column), Set(given))
  }
}
