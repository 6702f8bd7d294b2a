import Law
import Records

/// Counts what bears a number, series by series.
struct SeriesCount {
  private var there: [NumberSeries: Int] = [:]
  /// Who took over a ledger goes on behind numbers that are not all in it.
  private var importers: Set<AgencyID> = []
  private static let kinds: [SeriesKind] = [.request, .letter, RequestID.series]

  mutating func add(_ check: CaseCheck) {
    let record = check.record
    count(NumberSeries(kind: RequestID.series, agency: nil, year: 0))
    if record.isImported { importers.insert(record.agency) }
    let year = record.submittedAt.day.year
    count(NumberSeries(kind: .request, agency: record.agency, year: year))
    for letter in check.letters where letter.number != nil {
      count(NumberSeries(kind: .letter, agency: record.agency, year: letter.day.year))
    }
  }

  private mutating func count(_ series: NumberSeries) { there[series, default: 0] += 1 }

  /// Series in which numbers are missing, or are there that were never drawn. While it was counted others
  /// may have drawn more.
  func faults(
    before: [NumberSeries: Int], after: [NumberSeries: Int]
  ) -> [RecordsFault] {
    Set(there.keys).union(before.keys).compactMap { series in
      if series.kind == .request, let agency = series.agency, importers.contains(agency) {
        return nil
      }
      let count = there[series] ?? 0
      if count < before[series] ?? 0 {
        return .series(series, drawn: before[series] ?? 0, there: count)
      }
      return count > after[series] ?? 0
        ? .series(series, drawn: after[series] ?? 0, there: count) : nil
    }
  }

  /// How many numbers of a series were passed over in drawing, since a request of another series bears
  /// them.
  static func skipped(
    _ series: NumberSeries, through last: Int, _ session: any Session
  ) throws -> Int {
    guard series.kind == .request, last > 0, let id = series.agency,
      let agency = try session.agencies.find(id)
    else { return 0 }
    let store = RequestStore(session)
    return try (1...last).count { serial in
      let number = agency.requestNumber(serial, in: series.year)
      guard let found = try store.find(number: number, county: id.county)?.request,
        let record = try store.find(found)
      else { return false }
      return record.agency != id || record.submittedAt.day.year != series.year
    }
  }

  static func drawn(_ session: any Session, in county: CountyCode) throws -> [NumberSeries: Int] {
    try kinds.reduce(into: [:]) { drawn, kind in
      drawn.merge(try session.numbers.all(kind, in: county)) { first, _ in first }
    }
  }
}
