import Law
import Testing

@testable import Office
@testable import Portal
@testable import Records

/// The agencies and people of the attacked county, and requests to them.
extension AttackedPortal {
  static let caseRoles: [Role] = Role.allCases.filter { $0.duty == .cases && $0 != .leadOffice }

  static func hire(_ records: Records) async throws -> [String: OfficerID] {
    let agencies = [
      agency(lead, nil, .county, "清河县人民政府办公室", "清政办"),
      agency(finance, lead, .department, "清河县财政局", "清财"),
      agency(land, lead, .department, "清河县自然资源局", "清自然资"),
    ]
    let password = try #require(Password(typed: password))
    let hash = try await PasswordHasher(cost: .attacked).hash(password)
    return try await records.write { session in
      try session.agencies.save(County(code: county, name: "清河县"))
      for agency in agencies { try session.agencies.save(agency) }
      var people: [String: OfficerID] = [:]
      for role in Role.allCases {
        let agency = role == .leadOffice ? lead : finance
        people[role.rawValue] = try add(role, role.rawValue, agency, hash, session)
      }
      for role in caseRoles {
        let name = "land.\(role.rawValue)"
        people[name] = try add(role, name, land, hash, session)
      }
      return people
    }
  }

  private static func add(
    _ role: Role, _ signIn: String, _ agency: AgencyID, _ hash: PasswordHash,
    _ session: any Session
  ) throws -> OfficerID {
    try Officers.add(
      NewOfficer(
        county: county, agency: agency, name: "孙立新",
        signInName: #require(SignInName(typed: signIn)),
        roles: try Roles([role]), password: hash, mustChangePassword: false),
      now: start, session)
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

  /// What 周文静 asks the finance bureau, with everything personal there is.
  static func form(_ title: String, _ description: String = "申请公开决算草案。") -> RequestForm {
    RequestForm(
      requester: RequesterForm(
        requesterClass: .naturalPerson, name: "周文静", identityKind: .residentCard,
        identityNumber: "139999199003070514", phone: "13800000000",
        email: "zhou@example.invalid", address: "清河县城关镇人民路3号", postcode: "000000"),
      title: title, description: description, supplyWay: .email)
  }

  func submitted(
    _ title: String = "2025年度财政决算草案", files: [KeptFile] = [], to agency: AgencyID = finance
  ) async throws -> Submission {
    var form = Self.form(title)
    form.files = files
    return try await office.submit(form, to: agency, now: now)
  }

  /// Submitted, confirmed, with a consulted party that holds personal data, a note and a file.
  func rich(_ title: String = "2025年度财政决算草案") async throws -> RequestID {
    let file = try await premises.files.keep(
      Array("身份证明".utf8), named: "身份证明.txt", limits: AttachmentLimits(), now: now)
    let request = try await submitted(title, files: [file]).request
    _ = try await office.confirm(try entry(request, "intake"))
    try await office.addNote(try entry(request, "handler"), "内部意见")
    _ = try await office.consult(
      try entry(request, "handler"),
      ConsultationForm(
        .thirdParty, name: "李建国", address: "清河县东街9号", phone: "13900000000",
        about: "决算草案中的个人信息"))
    return request
  }

  func entry(_ request: RequestID, _ person: String) throws -> Entry {
    Entry(request, by: .officer(try who(person)), now: now)
  }
}

extension AttackedPortal {
  func record(_ request: RequestID) async throws -> CaseRecord {
    try await records.read { try #require(try RequestStore($0).find(request)) }
  }
}
