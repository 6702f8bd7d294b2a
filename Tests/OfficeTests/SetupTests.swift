import Testing

@testable import Office
@testable import Records

@Suite("A county is set up")
struct SetupTests {
  private static func county(_ shortName: String = "清政办") throws -> NewCounty {
    let hash = try #require(
      PasswordHash(encoded: "$argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA"))
    var agency = AgencyForm()
    agency.name = "清河县人民政府办公室"
    agency.shortName = shortName
    agency.level = .county
    let people = [
      (Role.systemAdministrator, "冯志远", "xitong"), (.securityAdministrator, "陈雅琴", "anquan"),
      (.auditAdministrator, "褚明辉", "shenji"),
    ]
    return NewCounty(
      county: County(code: .testing, name: "清河县"), agency: agency,
      administrators: try people.map { role, name, signIn in
        .init(
          role: role, name: name, signInName: try #require(SignInName(typed: signIn)),
          password: hash)
      })
  }

  @Test("Once, whole, and in the log", arguments: TestDatabase.all)
  func setUp(database: TestDatabase) async throws {
    try await database.withRecords { records in
      let now = Moment.at(Desk.monday)
      let new = try Self.county()
      try await Office.setUp(new, in: records, now: now)
      let (officers, agencies) = try await records.read { session in
        (
          try Officers.all(.testing, session), try session.agencies.all(in: .testing)
        )
      }
      #expect(officers.map(\.signInName) == ["xitong", "anquan", "shenji"])
      #expect(officers.allSatisfy { $0.mustChangePassword && $0.agency == agencies.first?.id })
      #expect(agencies.map(\.name) == ["清河县人民政府办公室"])
      await #expect(throws: OfficeError.alreadySetUp) {
        try await Office.setUp(new, in: records, now: now)
      }
      let entries = try await records.read { try Log.entries(.testing, after: 0, $0) }
      #expect(
        entries.map(\.act.rawValue) == [
          "setUp", "addAgency", "addOfficer", "addOfficer", "addOfficer",
        ])
      #expect(entries.allSatisfy { $0.actor == .system })
    }
  }

  @Test("What breaks a rule leaves nothing behind", arguments: TestDatabase.all)
  func faulty(database: TestDatabase) async throws {
    try await database.withRecords { records in
      let new = try Self.county("清〔政〕")
      await #expect(throws: OfficeError.invalid([FieldFault(.shortName, .malformed)])) {
        try await Office.setUp(new, in: records, now: .at(Desk.monday))
      }
      #expect(try await records.read { try $0.agencies.counties() }.isEmpty)
    }
  }
}
