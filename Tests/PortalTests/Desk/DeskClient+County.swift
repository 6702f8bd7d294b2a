import Law
import Office
import Testing

@testable import Records

/// The agencies and people of the tests' county, and requests to them.
extension DeskClient {
  static func hire(_ records: Records, _ county: CountyCode) async throws -> [String: OfficerID] {
    let lead = AgencyID(county: county, serial: 1)
    let finance = AgencyID(county: county, serial: 2)
    let land = AgencyID(county: county, serial: 3)
    let agencies = [
      agency(lead, nil, .county, "清河县政府办公室", "清政办"),
      agency(finance, lead, .department, "清河县财政局", "清财"),
      agency(land, lead, .department, "清河县自然资源局", "清自然资"),
    ]
    try await records.write { session in
      try session.agencies.save(County(code: county, name: "清河县"))
      for agency in agencies { try session.agencies.save(agency) }
    }
    var people: [String: OfficerID] = [:]
    for (name, person, role, agency) in [
      ("intake", "王秀兰", Role.intake, finance), ("handler", "李建国", .handler, finance),
      ("reviewer", "赵晓梅", .reviewer, finance), ("head", "孙立新", .head, finance),
      ("land", "钱自强", .handler, land), ("lead", "郑晓峰", .leadOffice, lead),
      ("system", "卫国栋", .systemAdministrator, lead),
      ("security", "沈雅琴", .securityAdministrator, lead),
      ("audit", "褚明辉", .auditAdministrator, lead),
    ] {
      people[name] = try await add(person, name, [role], agency, records)
    }
    return people
  }

  private static func agency(
    _ id: AgencyID, _ parent: AgencyID?, _ level: AgencyLevel, _ name: String, _ short: String
  ) -> Agency {
    Agency(
      id: id, parent: parent, level: level, name: name, shortName: short,
      contact: AgencyContact(address: "清河县府前街1号", phone: "0000-1234567"),
      remedies: AgencyRemedies(
        reconsiderationOrgan: "清河县人民政府",
        onlineReconsideration: "https://example.invalid/fy", court: "清河县人民法院"))
  }

  private static func add(
    _ name: String, _ signIn: String, _ roles: Set<Role>, _ agency: AgencyID, _ records: Records
  ) async throws -> OfficerID {
    let roles = try Roles(roles)
    let hash = try #require(
      PasswordHash(encoded: "$argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA"))
    let signInName = try #require(SignInName(typed: "desk-\(signIn)"))
    return try await records.write { session in
      try Officers.add(
        NewOfficer(
          county: agency.county, agency: agency, name: name, signInName: signInName, roles: roles,
          password: hash, mustChangePassword: false),
        now: now, session)
    }
  }

  /// A request to the finance bureau on the web, confirmed where `isConfirmed`.
  func submitted(
    _ title: String = "2025年度财政决算草案", name: String = "周文静",
    description: String = "申请公开2025年度财政决算草案。", isConfirmed: Bool = true
  ) async throws -> RequestID {
    let form = RequestForm(
      requester: RequesterForm(
        requesterClass: .naturalPerson, name: name, identityKind: .residentCard,
        identityNumber: "139999199003070514", phone: "13800000000",
        email: "zhou@example.invalid", address: "清河县城关镇人民路3号", postcode: "000000"),
      title: title, description: description, supplyWay: .email)
    let finance = AgencyID(county: office.county, serial: 2)
    let request = try await office.submit(form, to: finance, now: now).request
    if isConfirmed {
      _ = try await office.confirm(Entry(request, by: .officer(who("intake")), now: now))
    }
    return request
  }

  /// A request to the finance bureau at the counter, of a day at ten.
  @discardableResult
  func counter(
    _ title: String, on day: Day, by channel: RequestChannel = .counter
  ) async throws -> RequestID {
    let form = RequestForm(
      requester: RequesterForm(
        requesterClass: .naturalPerson, name: "周文静", phone: "13800000000",
        address: "清河县城关镇人民路3号", postcode: "000000"),
      title: title, description: "申请公开\(title)。", supplyWay: .post)
    let intake = Intake(
      to: AgencyID(county: office.county, serial: 2), channel: channel, submitted: day)
    let now = Moment(startOf: day).adding(seconds: 36_000)
    return try await office.register(form, intake, by: who("intake"), now: now).request
  }

  /// The desk on 2026-11-23, a Monday, when the days off of 2027 are not announced yet.
  static func inNovember(
    named: Bool = false, _ body: (DeskClient) async throws -> Void
  ) async throws {
    try await with(now: Moment(startOf: day(11, 23)).adding(seconds: 36_000), named: named, body)
  }

  static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2026, month: month, day: day) ?? .first
  }
}

extension Role {
  /// Whoever has it in the tests' county.
  var testName: String {
    switch self {
    case .intake, .handler, .reviewer, .head: rawValue
    case .leadOffice: "lead"
    case .systemAdministrator: "system"
    case .securityAdministrator: "security"
    case .auditAdministrator: "audit"
    }
  }
}
