import Law
import Records

/// Who is told in the morning: every officer who handles cases, every agency as a whole, and every lead
/// office of what is overdue below it. A paper for each, and mails to those who have an address.
struct DigestPlan {
  let day: Day
  let agencies: [Agency]
  let officers: [Officer]
  let isMailed: Bool

  init(_ day: Day, _ session: any Session, _ county: CountyCode, isMailed: Bool) throws {
    self.day = day
    self.isMailed = isMailed
    agencies = try session.agencies.all(in: county, withInactive: true)
    officers = try Officers.all(county, session).filter(\.isActive)
  }

  /// What was not entered yet of a morning.
  static func missing(
    _ day: Day, _ session: any Session, _ county: CountyCode, isMailed: Bool
  ) throws -> [DigestJob] {
    let store = DigestStore(session, county)
    let lacksPapers = try !store.isPlanned(day, mails: false)
    let lacksMails = try isMailed && !store.isPlanned(day, mails: true)
    guard lacksPapers || lacksMails else { return [] }
    let plan = try DigestPlan(day, session, county, isMailed: lacksMails)
    return (lacksPapers ? plan.papers : []) + plan.mails
  }

  var papers: [DigestJob] {
    agencies.map { job(.agency($0.id), $0.id) }
      + officers.filter(\.handlesCases).map { job(.officer($0.id), $0.agency) }
      + leadOffices.map { job(.units($0), $0) }
  }

  /// A head's own digest stands whole in that of the agency, and is not mailed besides.
  var mails: [DigestJob] {
    guard isMailed else { return [] }
    return officers.filter { $0.email != nil }.flatMap { officer in
      let roles = officer.roles
      return [
        roles.contains(.head)
          ? job(.agency(officer.agency), officer.agency, to: officer.id)
          : officer.handlesCases ? job(.officer(officer.id), officer.agency, to: officer.id) : nil,
        roles.contains(.leadOffice)
          ? job(.units(officer.agency), officer.agency, to: officer.id) : nil,
      ].compactMap { $0 }
    }
  }

  private var leadOffices: [AgencyID] {
    let ids = Set(officers.filter { $0.roles.contains(.leadOffice) }.map(\.agency))
    return agencies.map(\.id).filter(ids.contains)
  }

  private func job(
    _ paper: DigestPaper, _ agency: AgencyID, to recipient: OfficerID? = nil
  ) -> DigestJob {
    DigestJob(day: day, paper: paper, recipient: recipient, agency: agency)
  }
}
