/// The fifteen values of table four, however its heads are laid out.
enum RemedyValues {
  static func pick(_ records: [RowRecord]) -> [TableToken?] {
    if let row = records.last(where: { $0.values.count >= 15 && $0.hasFigure }) {
      return ValueWindow.pick(row.values, count: 15, heads: nil)
    }
    if let row = records.last(where: { $0.values.count >= 15 }) {
      return ValueWindow.pick(row.values, count: 15, heads: nil)
    }
    return stacked(records) ?? placed(records) ?? []
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
