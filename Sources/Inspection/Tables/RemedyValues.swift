import Law

/// The fifteen values of table four, however its heads are laid out.
enum RemedyValues {
  static func pick(_ records: [RowRecord]) -> [TableToken?] {
    if let row = records.last(where: { $0.values.count >= 15 && $0.hasFigure }) {
      return window(row.values)
    }
    if let row = records.last(where: { $0.values.count >= 15 }) {
      return ValueWindow.pick(row.values, count: 15, heads: nil)
    }
    return stacked(records) ?? placed(records) ?? []
  }

  /// Fifteen of sixteen or more: those whose three totals are right, else the first.
  private static func window(_ values: [TableToken]) -> [TableToken?] {
    for start in 0...(values.count - 15) {
      let window = Array(values[start..<start + 15])
      let outside = values[..<start] + values[(start + 15)...]
      guard outside.allSatisfy(\.isBlank), hasRightTotals(window) else { continue }
      return window
    }
    return ValueWindow.pick(values, count: 15, heads: nil)
  }

  private static func hasRightTotals(_ values: [TableToken]) -> Bool {
    [0, 5, 10].allSatisfy { at in
      let parts = values[at..<at + 4].compactMap { $0.value?.figure }.reduce(.zero, +)
      return (values[at + 4].value?.figure ?? .zero) == parts
    }
  }

  /// A row with blanks left out: each value below the nearest of the fifteen heads.
  private static func placed(_ records: [RowRecord]) -> [TableToken?]? {
    guard let heads = records.first(where: { $0.labels.count == 15 })?.labels.map(\.column),
      let row = records.last(where: { $0.labels.isEmpty && $0.hasFigure }), row.values.count < 15
    else { return nil }
    return ValueWindow.pick(row.values, count: 15, heads: heads)
  }

  /// Values over several rows: three rows of five, or one a row.
  private static func stacked(_ records: [RowRecord]) -> [TableToken?]? {
    let rows = records.filter(\.hasFigure)
    let values = rows.flatMap(\.values)
    if values.count == 15 { return values }
    let filled = values.filter { !$0.isBlank }
    return filled.count == 15 ? filled : nil
  }
}
