import Law
import Records

/// Reads the ledger, within a snapshot and within what an officer may read.
struct LedgerReader {
  private let session: any Session
  private let county: CountyCode
  private let condition: CaseCondition
  private let agencies: [AgencyID: String]
  private static let portion = 250

  init(
    _ session: any Session, _ county: CountyCode, _ reach: [Agency], _ filter: LedgerFilter
  ) throws {
    self.session = session
    self.county = county
    agencies = Dictionary(
      reach.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    if let agency = filter.agency, agencies[agency] == nil { throw OfficeError.notFound }
    var condition = CaseCondition(agencies: filter.agency.map { [$0] } ?? reach.map(\.id))
    condition.submittedFrom = filter.from
    condition.submittedThrough = filter.through
    self.condition = condition
  }

  /// How many lines there are, counted up to what a ledger shows at once.
  func count() throws -> Int {
    try RequestStore(session).count(condition, county: county, upTo: Office.mostLedgerLines)
  }

  /// The newest so many, oldest first; portion by portion, so that of the requests themselves only a few
  /// are held at once.
  func rows(most: Int) throws -> [LedgerRow] {
    let store = RequestStore(session)
    var rows: [LedgerRow] = []
    var part = ListPart<ListPlace>.first
    while rows.count < most {
      let size = min(Self.portion, most - rows.count)
      let portion = try store.all(condition, county: county, part, most: size)
      let names = try Officers.names(Set(portion.compactMap(\.handler)), session)
      rows += portion.map { row($0, names) }
      if let last = portion.last { part = .behind(ListPlace(last.submitted, last.id)) }
      if portion.count < size { break }
    }
    rows.reverse()
    return rows
  }

  private func row(_ record: CaseRecord, _ names: [OfficerID: String]) -> LedgerRow {
    let standing = record.standing
    return LedgerRow(
      request: record.id, number: record.number, agency: record.agency,
      agencyName: agencies[record.agency] ?? "", channel: record.channel,
      submitted: record.submitted, received: standing.received,
      requesterClass: record.requesterClass, requesterName: record.requesterName,
      title: record.title, unit: record.unit,
      handlerName: record.handler.flatMap { names[$0] }, stage: standing.stage,
      lastDay: standing.lastDay, isProvisional: standing.isProvisional,
      outcome: standing.outcome, ended: standing.ended, isLate: standing.isLate,
      fee: standing.fee)
  }
}
