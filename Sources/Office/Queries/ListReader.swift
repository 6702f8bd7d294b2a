import Law
import Records

/// Reads pages of lists, within a snapshot and within what an officer may read.
struct ListReader {
  private let store: RequestStore
  private let session: any Session
  private let county: CountyCode
  private let reach: Set<AgencyID>
  private let filter: WorklistFilter
  private let condition: CaseCondition
  private let today: Day

  init(
    _ session: any Session, _ county: CountyCode, _ reach: [Agency], _ filter: WorklistFilter,
    today: Day
  ) throws {
    self.session = session
    self.county = county
    self.filter = filter
    self.today = today
    store = RequestStore(session)
    let ids = reach.map(\.id)
    self.reach = Set(ids)
    if let agency = filter.agency, !self.reach.contains(agency) { throw OfficeError.notFound }
    let isWhole = try Self.isWhole(ids, county, session)
    var condition = CaseCondition(agencies: filter.agency.map { [$0] } ?? (isWhole ? nil : ids))
    condition.unit = filter.unit
    condition.handler = filter.handler
    condition.stage = filter.stage
    condition.overdueOn = filter.isOverdue ? today : nil
    self.condition = condition
  }

  /// Whether these are all agencies of the county.
  private static func isWhole(
    _ ids: [AgencyID], _ county: CountyCode, _ session: any Session
  ) throws -> Bool {
    guard ids.count > 1 else { return false }
    return try session.agencies.all(in: county, withInactive: true).count == ids.count
  }

  func page(after key: PageKey?, most: Int) throws -> ([CaseRecord], PageKey?) {
    if let text = filter.text, text.contains(where: { !$0.isWhitespace }) {
      return try search(text, after: key, most: most)
    }
    let (day, request) = key?.dayAndRequest ?? (nil, nil)
    let found =
      filter.withEnded
      ? try store.all(condition, county: county, before: day, request, most: most + 1)
      : try store.open(condition, county: county, after: day, request, most: most + 1)
    let page = Array(found.prefix(most))
    guard found.count > most, let last = page.last else { return (page, nil) }
    let lastDay = filter.withEnded ? last.submitted : last.standing.nextDay
    return (page, .after(lastDay, last.id))
  }

  /// Hits are looked through in portions until the page is full; not without end.
  private func search(
    _ text: String, after key: PageKey?, most: Int
  ) throws -> ([CaseRecord], PageKey?) {
    let agency = condition.agencies?.count == 1 ? condition.agencies?.first : nil
    // The label of an agency names its county.
    let query = SearchQuery(
      text, kind: "request", county: agency == nil ? county : nil,
      labels: (agency.map { ["agency:\($0)"] } ?? [])
        + (isOpen ? [SearchEntry.openLabel] : []))
    var place = key?.searchPlace
    var page: [CaseRecord] = []
    for _ in 0..<10 {
      // One more than a page shows tells whether there is another.
      let hits = try session.search.find(query, limit: most + 1, after: place)
      let ids = hits.compactMap { RequestID(rawValue: $0.id) }
      let found = Dictionary(
        try store.find(ids, where: condition).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first })
      for hit in hits {
        if page.count == most { return (page, place.map { .place($0) }) }
        place = hit.place
        if let record = RequestID(rawValue: hit.id).flatMap({ found[$0] }), matches(record) {
          page.append(record)
        }
      }
      if hits.count <= most { return (page, nil) }
    }
    return (page, place.map { .place($0) })
  }

  /// Whether only open cases can match.
  private var isOpen: Bool {
    !filter.withEnded || filter.isOverdue || filter.stage?.isOpen ?? false
  }

  private func matches(_ record: CaseRecord) -> Bool {
    let standing = record.standing
    return (filter.agency.map { $0 == record.agency } ?? reach.contains(record.agency))
      && (filter.withEnded || standing.isOpen)
      && (filter.stage.map { $0 == standing.stage } ?? true)
      && (filter.unit.map { $0 == record.unit } ?? true)
      && (filter.handler.map { $0 == record.handler } ?? true)
      && (!filter.isOverdue || (standing.isOpen && standing.lastDay.map { $0 < today } ?? false))
  }
}

extension PageKey {
  fileprivate var dayAndRequest: (Day?, RequestID?) {
    switch self {
    case .after(let day, let request): (day, request)
    case .place: (nil, nil)
    }
  }

  fileprivate var searchPlace: Int? {
    switch self {
    case .after: nil
    case .place(let place): place
    }
  }
}
