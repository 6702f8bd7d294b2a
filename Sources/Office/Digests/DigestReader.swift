import Law
import Records

/// Makes digests within a snapshot.
struct DigestReader {
  private let session: any Session
  private let county: CountyCode
  private let calendar: WorkingCalendar
  private let today: Day

  init(
    _ session: any Session, _ county: CountyCode, _ calendar: WorkingCalendar, today: Day
  ) {
    self.session = session
    self.county = county
    self.calendar = calendar
    self.today = today
  }

  func digest(_ paper: DigestPaper) throws -> Digest {
    switch paper {
    case .agency(let id): try digest(paper, of: id, due(.agency(id)))
    case .officer(let id):
      try officer(id).map { try digest(paper, of: $0.agency, due($0.dueCondition)) }
        ?? { throw OfficeError.notFound }()
    case .units(let id): try digest(paper, of: id, units(id))
    }
  }

  /// What is overdue below; in agencies where nobody is left to be told, also what comes.
  private func units(_ id: AgencyID) throws -> [DueWatch] {
    let staffed = Set(
      try Officers.all(county, session).filter { $0.isActive && $0.handlesCases }.map(\.agency))
    return try session.agencies.subtree(of: id).filter { $0.id.county == county }
      .flatMap { agency in
        let isStaffed = agency.isActive && staffed.contains(agency.id)
        return try due(.agency(agency.id), through: isStaffed ? today.adding(days: -1) : nil)
          .filter(\.record.standing.isOpen)
      }
  }

  private func due(_ condition: DueCondition, through day: Day? = nil) throws -> [DueWatch] {
    try RequestStore(session).due(
      condition, on: today, through: day ?? calendar.soon(after: today), most: Digest.most + 1)
  }

  private func officer(_ id: OfficerID) throws -> Officer? {
    try Officers.find(id, session).flatMap { $0.county == county ? $0 : nil }
  }

  private func digest(
    _ paper: DigestPaper, of id: AgencyID, _ due: [DueWatch]
  ) throws -> Digest {
    guard let agency = try session.agencies.find(id) else { throw OfficeError.notFound }
    let lines = due.prefix(Digest.most).map { DigestLine($0, calendar, today: today) }
    let agencies = try Set(lines.map(\.agency)).compactMap { try session.agencies.find($0) }
    let handlers = try Set(lines.compactMap(\.handler))
      .compactMap { try Officers.find($0, session) }
    return Digest(
      day: today, paper: paper, agency: id, agencyName: agency.name, lines: lines,
      hasMore: due.count > lines.count,
      agencyNames: Dictionary(
        agencies.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
      officerNames: Dictionary(
        handlers.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension Officer {
  /// What this officer is told of.
  var dueCondition: DueCondition {
    .officer(
      id, agency, turns: Set(RequestStage.allCases.filter { !$0.turns.isDisjoint(with: roles.all) })
    )
  }

  /// Whether cases are given to this officer, or wait for this officer's turn.
  var handlesCases: Bool {
    !roles.all.isDisjoint(with: [.intake, .handler, .reviewer, .head])
  }
}

extension RequestStage {
  /// Who is to act while a case stands here, besides its handler.
  fileprivate var turns: Set<Role> {
    switch self {
    case .awaitingConfirmation, .awaitingDelivery: [.intake]
    case .underReview: [.reviewer]
    case .awaitingSignature: [.head]
    case .inProgress, .awaitingCorrection, .awaitingReasons, .awaitingPayment, .replied, .closed,
      .passedOn, .archived:
      []
    }
  }
}
