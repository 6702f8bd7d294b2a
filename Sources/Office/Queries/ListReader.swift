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

  /// A page with the keys of its neighbours. Where fewer lines stand before a place than a page
  /// holds, it is the first page, so that this one is always full.
  func page(_ key: PageKey?, most: Int) throws -> ListPage {
    if let text = filter.text, text.contains(where: { !$0.isWhitespace }) {
      return try hits(text, key, most: most)
    }
    switch key {
    case nil, .after(.hit), .before(.hit):
      return try page(.first, most: most)
    case .after(.line(let place)):
      return try page(.behind(place), most: most)
    case .before(.line(let place)):
      let found = try records(.before(place), most: most + 1)
      guard found.count > most else { return try page(.first, most: most) }
      let lines = Array(found.suffix(most))
      return ListPage(
        records: lines, previous: lines.first.map { .before(self.place($0)) },
        next: lines.last.map { .after(self.place($0)) })
    }
  }

  private func page(_ part: ListPart<ListPlace>, most: Int) throws -> ListPage {
    let found = try records(part, most: most + 1)
    let lines = Array(found.prefix(most))
    return ListPage(
      records: lines,
      previous: part == .first ? nil : lines.first.map { .before(place($0)) },
      next: found.count > most ? lines.last.map { .after(place($0)) } : nil)
  }

  private func records(_ part: ListPart<ListPlace>, most: Int) throws -> [CaseRecord] {
    filter.withEnded
      ? try store.all(condition, county: county, part, most: most)
      : try store.open(condition, county: county, part, most: most)
  }

  private func place(_ record: CaseRecord) -> PageKey.Place {
    .line(
      ListPlace(filter.withEnded ? record.submitted : record.standing.nextDay, record.id))
  }

  private func hits(_ text: String, _ key: PageKey?, most: Int) throws -> ListPage {
    switch key {
    case nil, .after(.line), .before(.line): return try onward(text, from: nil, most: most)
    case .after(.hit(let place)): return try onward(text, from: place, most: most)
    case .before(.hit(let place)):
      let found = try walk(text, .before(place), most: most + 1).found
      guard found.count > most else { return try onward(text, from: nil, most: most) }
      let page = found.prefix(most).reversed()
      return ListPage(
        records: page.map(\.record), previous: page.first.map { .before(.hit($0.place)) },
        next: page.last.map { .after(.hit($0.place)) })
    }
  }

  private func onward(_ text: String, from place: Int?, most: Int) throws -> ListPage {
    let (found, end) = try walk(text, place.map { .behind($0) } ?? .first, most: most + 1)
    let page = found.prefix(most)
    let last = found.count > most ? page.last?.place : end
    return ListPage(
      records: page.map(\.record),
      previous: place == nil ? nil : page.first.map { .before(.hit($0.place)) },
      next: last.map { .after(.hit($0)) })
  }

  /// Hits are looked through in portions, away from a place, until there are enough; not without end.
  /// `end`: the last place seen, where the looking was given up.
  private func walk(
    _ text: String, _ part: ListPart<Int>, most: Int
  ) throws -> (found: [(record: CaseRecord, place: Int)], end: Int?) {
    let query = try query(text)
    var part = part
    var end: Int?
    var found: [(record: CaseRecord, place: Int)] = []
    for portion in [most, 3 * most, 3 * most, 3 * most] {
      let hits = try hits(query, part, most: portion)
      let ids = hits.compactMap { RequestID(rawValue: $0.id) }
      let records = Dictionary(
        try store.find(ids, where: condition).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first })
      for hit in hits {
        end = hit.place
        part = part.isBackward ? .before(hit.place) : .behind(hit.place)
        if let record = RequestID(rawValue: hit.id).flatMap({ records[$0] }), matches(record) {
          found.append((record, hit.place))
        }
        if found.count == most { return (found, nil) }
      }
      if hits.count < portion { return (found, nil) }
    }
    return (found, end)
  }

  /// The nearest first.
  private func hits(
    _ query: SearchQuery, _ part: ListPart<Int>, most: Int
  ) throws -> [SearchHit] {
    switch part {
    case .first: try session.search.find(query, limit: most)
    case .behind(let place): try session.search.find(query, limit: most, after: place)
    case .before(let place): try session.search.find(query, limit: most, before: place).reversed()
    }
  }

  private func query(_ text: String) throws -> SearchQuery {
    let agency = condition.agencies?.count == 1 ? condition.agencies?.first : nil
    // The label of an agency names its county, and most installations keep one county only.
    let namesCounty = try agency == nil && session.agencies.counties().count > 1
    return SearchQuery(
      text, kind: "request", county: namesCounty ? county : nil,
      labels: (agency.map { ["agency:\($0)"] } ?? [])
        + (isOpen ? [SearchEntry.openLabel] : []))
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

extension ListPart {
  fileprivate var isBackward: Bool {
    if case .before = self { true } else { false }
  }
}
