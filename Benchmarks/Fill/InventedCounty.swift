import Law
import Records

/// A county that does not exist, with twelve agencies and nine people in each.
enum InventedCounty {
  static let code = CountyCode(rawValue: "139999")
  static let name = "清河县"
  static let password = "qinghe-2026"

  static let agencies: [(name: String, short: String, level: AgencyLevel)] = [
    ("清河县人民政府办公室", "清政办", .county), ("清河县财政局", "清财", .department),
    ("清河县自然资源局", "清自然资", .department), ("清河县教育局", "清教", .department),
    ("清河县住房和城乡建设局", "清建", .department), ("清河县农业农村局", "清农", .department),
    ("清河县民政局", "清民", .department), ("清河县交通运输局", "清交", .department),
    ("清河县水利局", "清水", .department), ("清河县卫生健康局", "清卫", .department),
    ("清河县城关镇人民政府", "城关政", .township), ("清河县柳河乡人民政府", "柳河政", .township),
  ]

  /// Sign-in name, from the agency's place, and roles.
  static let people: [(name: String, roles: Set<Role>)] = [
    ("shoujian", [.intake]), ("dengji", [.intake]), ("chengban1", [.handler]),
    ("chengban2", [.handler]), ("chengban3", [.handler]), ("chengban4", [.handler]),
    ("chengban5", [.handler]), ("shenhe", [.reviewer]), ("fuzeren", [.head]),
  ]

  static let handlers = people.filter { $0.roles == [.handler] }.map(\.name)

  /// Who watches over all agencies.
  static let lead = "zhuguan"

  static func agency(_ index: Int, in county: CountyCode) -> Agency {
    let one = agencies[index]
    return Agency(
      id: AgencyID(county: county, serial: index + 1),
      parent: index == 0 ? nil : AgencyID(county: county, serial: 1), level: one.level,
      name: one.name, shortName: one.short,
      contact: AgencyContact(
        address: "清河县府前街\(index + 1)号", postcode: "000000",
        officeHours: "工作日 8:30—12:00，14:30—18:00", phone: "0000-55510\(10 + index)",
        email: "gongkai\(index + 1)@qinghe.invalid"),
      remedies: AgencyRemedies(
        reconsiderationOrgan: index == 0 ? "清源市人民政府" : "清河县人民政府",
        onlineReconsideration: "https://fuyi.qinghe.invalid/", court: "清河县人民法院"))
  }

  /// Hires everybody; the key is the sign-in name.
  static func hire(
    in county: CountyCode, _ hash: PasswordHash, now: Moment, _ session: any Session
  ) throws -> [String: OfficerID] {
    var chance = Chance(seed: 11)
    var officers: [String: OfficerID] = [:]
    func add(_ signIn: String, _ agency: Int, _ roles: Set<Role>) throws {
      guard let name = SignInName(typed: signIn) else { throw FillError.signInName(signIn) }
      officers[signIn] = try Officers.add(
        NewOfficer(
          county: county, agency: AgencyID(county: county, serial: agency + 1),
          name: InventedWords.name(&chance), signInName: name, roles: Roles(roles), password: hash,
          mustChangePassword: false),
        now: now, session)
    }
    for index in agencies.indices {
      for person in people { try add("\(person.name)-\(index + 1)", index, person.roles) }
    }
    try add(lead, 0, [.leadOffice])
    return officers
  }
}

enum FillError: Error {
  case usage
  case county
  case signInName(String)
  case calendar
}
