import Law
import Testing

@testable import Records

/// 清河县 and its units, as in all tests. No such county has this code.
enum Fixtures {
  static func code() throws -> CountyCode { try #require(CountyCode(rawValue: "139999")) }

  static func office() throws -> Agency {
    Agency(
      id: AgencyID(county: try code(), serial: 1), level: .county, name: "清河县人民政府办公室",
      shortName: "清政办",
      contact: AgencyContact(
        address: "清河县府前街1号", postcode: "000000", officeHours: "9:00—17:00",
        phone: "000-0000000", fax: nil, email: "gk@example.invalid"),
      remedies: AgencyRemedies(
        reconsiderationOrgan: "某市人民政府", onlineReconsideration: "https://example.invalid/fy",
        court: "清河县人民法院"))
  }

  static func finance() throws -> Agency {
    Agency(
      id: AgencyID(county: try code(), serial: 2), parent: try office().id, level: .department,
      name: "清河县财政局", shortName: "清财", counting: .fromSameDay)
  }

  /// The county with both agencies.
  static func enter(_ records: Records) async throws {
    let code = try code()
    let (office, finance) = (try office(), try finance())
    try await records.write { session in
      try session.agencies.save(.init(code: code, name: "清河县"))
      try session.agencies.save(office)
      try session.agencies.save(finance)
    }
  }
}
