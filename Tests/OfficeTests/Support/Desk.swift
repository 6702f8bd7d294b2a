import Foundation
import Law
import Testing

@testable import Office
@testable import Records

/// The disclosure office of 清河县 with its people, over an empty database.
struct Desk: Sendable {
  let office: Office
  let people: [String: OfficerID]

  static let county = CountyCode.testing
  static let lead = AgencyID(county: county, serial: 1)
  static let finance = AgencyID(county: county, serial: 2)
  static let land = AgencyID(county: county, serial: 3)
  static let roles: [Role] = Role.allCases

  var records: Records { office.records }

  /// 2026-03-02, a Monday.
  static let monday = Day(year: 2026, month: 3, day: 2) ?? .first

  @discardableResult
  static func with<T>(
    _ database: TestDatabase, _ body: (Desk) async throws -> T
  ) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongkai-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await database.withRecords { records in
      let keys = try #require(KeyRing(secrets: [KeyID(rawValue: 1): Array(0..<32)]))
      try await fill(records)
      let people = try await hire(records)
      let office = try await Office.open(
        records: records, keys: keys, files: FileStore(path: folder.path + "/files"),
        county: county, throttle: Throttle(keys: keys), now: .at(monday))
      return try await body(Desk(office: office, people: people))
    }
  }

  /// Who does something: `intake`, `handler`, … of the finance bureau; `land.handler`, `lead-office`.
  func who(_ name: String) throws -> OfficerID { try #require(people[name]) }

  func actor(_ name: String) throws -> Actor { .officer(try who(name)) }
}

extension CountyCode {
  /// No county has it.
  static let testing = CountyCode(rawValue: "139999") ?? CountyCode.none
  private static var none: CountyCode { preconditionFailure("six digits are a code") }
}

extension Moment {
  /// Nine in the morning.
  static func at(_ day: Day, hour: Int = 9) -> Moment {
    Moment(startOf: day).adding(seconds: Int64(hour) * 3600)
  }
}

extension Desk {
  private static func fill(_ records: Records) async throws {
    let agencies = [
      agency(lead, nil, .county, "清河县人民政府办公室", "清政办"),
      agency(finance, lead, .department, "清河县财政局", "清财"),
      agency(land, lead, .department, "清河县自然资源局", "清自然资"),
    ]
    try await records.write { session in
      try session.agencies.save(County(code: county, name: "清河县"))
      for agency in agencies { try session.agencies.save(agency) }
    }
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

  private static func hire(_ records: Records) async throws -> [String: OfficerID] {
    var people: [String: OfficerID] = [:]
    let names = ["王秀兰", "李建国", "赵晓梅", "孙立新"]
    for (index, role) in Role.allCases.enumerated() {
      let agency = role == .leadOffice ? lead : finance
      people[role.rawValue] = try await add(names[index % 4], [role], agency, records)
    }
    people["land.handler"] = try await add("钱自强", [.handler], land, records)
    people["land.head"] = try await add("周文静", [.head], land, records)
    people["both"] = try await add("吴向前", [.handler, .reviewer], finance, records)
    return people
  }

  private static func add(
    _ name: String, _ roles: Set<Role>, _ agency: AgencyID, _ records: Records
  ) async throws -> OfficerID {
    let roles = try Roles(roles)
    let hash = try #require(
      PasswordHash(encoded: "$argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA"))
    return try await records.write { session in
      let count = try Officers.all(county, session).count
      let signIn = try #require(SignInName(typed: "officer\(count)"))
      return try Officers.add(
        NewOfficer(
          county: county, agency: agency, name: name, signInName: signIn, roles: roles,
          password: hash, mustChangePassword: false),
        now: .at(monday), session)
    }
  }
}
