import Crypto
import Foundation
import Law
import Office
import Testing

@testable import Portal
@testable import Records

/// The desk of 清河县 over an empty database in a temporary folder, asked through the router.
struct OverviewDesk {
  let office: Office
  let people: [String: OfficerID]
  let premises: Premises

  static let lead = AgencyID(county: county, serial: 1)
  static let finance = AgencyID(county: county, serial: 2)
  private static let county = CountyCode(rawValue: "139999") ?? { preconditionFailure() }()
  /// 2026-11-23, a Monday, at ten.
  static let now = Moment(startOf: day(11, 23)).adding(seconds: 36_000)

  static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2026, month: month, day: day) ?? .first
  }

  /// `named`: whether the portal says who answers for it.
  static func with(
    named: Bool = false, _ body: (OverviewDesk) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongkai-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let records = try await Records.open(.sqlite(path: folder.path + "/records.sqlite"))
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(OverviewDesk(records, folder: folder.path, named: named)))
    } catch {
      result = .failure(error)
    }
    try await records.close()
    try result.get()
  }

  private init(_ records: Records, folder: String, named: Bool) async throws {
    let keys = try #require(KeyRing(secrets: [KeyID(rawValue: 1): Array(0..<32)]))
    let files = try FileStore(path: folder + "/files")
    try await Self.fill(records)
    people = try await Self.hire(records)
    office = try await Office.open(
      records: records, keys: keys, files: files, county: Self.county,
      throttle: Throttle(keys: keys), now: Self.now)
    let agencies = try await office.agencies()
    let site =
      named ? Site(county: "清河县", agencies: agencies) : Site(county: "清河县", office: nil)
    premises = Premises(
      site: site, county: Self.county, office: office,
      accounts: Accounts(
        engine: records.engine, hasher: PasswordHasher(), throttle: Throttle(keys: keys)),
      files: files, tokens: FormTokens(key: SymmetricKey(size: .bits256)), isSecure: false,
      now: { Self.now })
  }

  private static func fill(_ records: Records) async throws {
    try await records.write { session in
      try session.agencies.save(County(code: county, name: "清河县"))
      for (id, parent, name) in [
        (lead, nil, "清河县人民政府办公室"), (finance, lead, "清河县财政局"),
      ] {
        try session.agencies.save(
          Agency(
            id: id, parent: parent, level: parent == nil ? .county : .department, name: name,
            shortName: parent == nil ? "清政办" : "清财",
            contact: AgencyContact(address: "清河县府前街1号", phone: "0000-1234567"),
            remedies: AgencyRemedies(
              reconsiderationOrgan: "清河县人民政府",
              onlineReconsideration: "https://example.invalid/fy", court: "清河县人民法院")))
      }
    }
  }

  private static func hire(_ records: Records) async throws -> [String: OfficerID] {
    let hash = try #require(
      PasswordHash(encoded: "$argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA"))
    let names = ["王秀兰", "李建国", "赵晓梅", "孙立新"]
    return try await records.write { session in
      var people: [String: OfficerID] = [:]
      for (index, role) in Role.allCases.enumerated() {
        people[role.rawValue] = try Officers.add(
          NewOfficer(
            county: county, agency: role == .leadOffice ? lead : finance, name: names[index % 4],
            signInName: try #require(SignInName(typed: "officer\(index)")),
            roles: try Roles([role]), password: hash, mustChangePassword: false),
          now: now, session)
      }
      return people
    }
  }

  /// A request at the counter, of a day.
  @discardableResult
  func counter(_ title: String, on day: Day) async throws -> RequestID {
    let form = RequestForm(
      requester: RequesterForm(
        requesterClass: .naturalPerson, name: "王秀兰", phone: "13800000000",
        address: "清河县城关镇人民路3号", postcode: "000000"),
      title: title, description: "申请公开\(title)。", supplyWay: .post)
    let intake = Intake(to: Self.finance, channel: .counter, submitted: day)
    let now = Moment(startOf: day).adding(seconds: 36_000)
    return try await office.register(form, intake, by: try who(.intake), now: now).request
  }

  func who(_ role: Role) throws -> OfficerID { try #require(people[role.rawValue]) }
}
