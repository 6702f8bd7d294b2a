import Law
import Records

/// Reads within a snapshot what agencies there are and what they lack.
struct SettingsReader {
  private let session: any Session
  private let county: CountyCode

  init(_ session: any Session, _ county: CountyCode) {
    self.session = session
    self.county = county
  }

  func settings(_ calendar: WorkingCalendar, today: Day) throws -> AgencySettings {
    let agencies = try session.agencies.all(in: county, withInactive: true)
    let officers = try Officers.all(county, session).filter(\.isActive)
    let lost = try RequestStore(session).openWithoutHandler(county: county)
    let lines = Self.tree(agencies).map { agency, depth in
      AgencyLine(
        agency: agency, depth: depth,
        gaps: agency.isActive
          ? Self.gaps(agency, officers.filter { $0.agency == agency.id }) : [],
        withoutHandler: lost[agency.id] ?? 0)
    }
    var gaps = Self.years(today).filter { !calendar.isAnnounced(year: $0) }
      .map { SettingsGap.holidayNotice(year: $0) }
    if !officers.contains(where: { $0.roles.contains(.leadOffice) }) { gaps.append(.leadOffice) }
    return AgencySettings(lines: lines, gaps: gaps)
  }

  /// In November the notice of the next year is announced.
  private static func years(_ today: Day) -> [Int] {
    today.month == 12 ? [today.year, today.year + 1] : [today.year]
  }

  /// Depth first, each level in the order of entry. Agencies in a circle stand at the end.
  static func tree(_ all: [Agency]) -> [(Agency, depth: Int)] {
    let ids = Set(all.map(\.id))
    let below = Dictionary(grouping: all, by: \.parent)
    var lines: [(Agency, depth: Int)] = []
    var seen: Set<AgencyID> = []
    func add(_ agency: Agency, _ depth: Int) {
      guard seen.insert(agency.id).inserted else { return }
      lines.append((agency, depth))
      for next in below[agency.id] ?? [] { add(next, depth + 1) }
    }
    for agency in all where !(agency.parent.map(ids.contains) ?? false) { add(agency, 0) }
    for agency in all { add(agency, 0) }
    return lines
  }

  private static func gaps(_ agency: Agency, _ officers: [Officer]) -> [AgencyGap] {
    AgencyGap.allCases.filter { gap in
      switch gap {
      case .reconsiderationOrgan: agency.remedies.reconsiderationOrgan == nil
      case .onlineReconsideration: agency.remedies.onlineReconsideration == nil
      case .court: agency.remedies.court == nil
      case .address: agency.contact.address == nil
      case .officeHours: agency.contact.officeHours == nil
      case .phone: agency.contact.phone == nil
      case .email: agency.contact.email == nil
      case .intake: !officers.contains { $0.may(.register) }
      case .handler: !officers.contains { $0.roles.contains(.handler) }
      case .head: !officers.contains { $0.roles.contains(.head) }
      case .reviewer: lacksReviewer(officers)
      }
    }
  }

  /// Nobody reviews a draft of one's own: a single person with both roles is none.
  private static func lacksReviewer(_ officers: [Officer]) -> Bool {
    let reviewers = officers.filter { $0.roles.contains(.reviewer) }
    let handlers = officers.filter { $0.roles.contains(.handler) }
    guard reviewers.count == 1, handlers.count == 1 else { return reviewers.isEmpty }
    return reviewers[0].id == handlers[0].id
  }
}
