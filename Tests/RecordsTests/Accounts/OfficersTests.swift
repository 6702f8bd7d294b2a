import Testing

@testable import Records

@Suite("Officers")
struct OfficersTests {
  @Test("Added with the next serial, and found by id, name and agency", arguments: TestDatabase.all)
  func found(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let wang = try await People.add(to: engine)
      let li = try await People.add("李建国", "lijianguo", [.handler, .head], to: engine)
      let name = try #require(SignInName(typed: "LIJIANGUO"))
      let (byName, elsewhere, all, ofFinance) = try await engine.read { session in
        (
          try Officers.find(name, county: TestCounty.id, session),
          try Officers.find(name, county: TestCounty.other, session),
          try Officers.all(TestCounty.id, session),
          try Officers.all(of: TestCounty.finance, county: TestCounty.id, session)
        )
      }
      #expect(wang.id.rawValue == "140930-1" && li.id.rawValue == "140930-2")
      #expect(wang.roles.all == [.intake] && wang.mustChangePassword && wang.isActive)
      #expect(byName == li && elsewhere == nil && all == [wang, li] && ofFinance == [])
    }
  }

  @Test("An address for reminders is kept, changed and taken away", arguments: TestDatabase.all)
  func email(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let wang = try await People.add(to: engine)
      #expect(wang.email == nil)
      for email in ["wang@qinghe.invalid", nil] {
        let read = try await engine.write { session in
          try Officers.setEmail(email, of: wang.id, session)
          return try Officers.find(wang.id, session)
        }
        #expect(try #require(read).email == email)
      }
      await #expect(throws: AccountFault.noSuchOfficer) {
        try await engine.write { session in
          try Officers.setEmail(nil, of: OfficerID(rawValue: "140930-99"), session)
        }
      }
    }
  }

  @Test("A sign-in name is taken once in a county", arguments: TestDatabase.all)
  func nameTaken(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      _ = try await People.add(to: engine)
      await #expect(throws: AccountFault.signInNameTaken) {
        try await People.add("王秀兰", "WangXiulan", to: engine)
      }
    }
  }

  @Test(
    "The schema itself keeps the three administrators apart, whatever a program writes",
    arguments: TestDatabase.all)
  func keptApart(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let audit = try await People.add("孙立新", "sunlixin", [.auditAdministrator], to: engine)
      let id = SQLValue.text(audit.id.rawValue)
      let statements: [(String, Comment)] = [
        ("'audit', 'system-administrator'", "a second administrator under his duty"),
        ("'system', 'system-administrator'", "… or under another one"),
        ("'audit', 'handler'", "a case-handling role under his duty"),
        ("'cases', 'handler'", "… or under another one"), ("'audit', 'king'", "an unknown role"),
      ]
      for (values, why) in statements {
        await #expect(throws: RecordsError.self, why) {
          try await engine.write { session in
            try session.execute(
              """
              INSERT INTO officer_roles (officer, county, duty, role)
              VALUES (?, '140930', \(values))
              """, [id])
          }
        }
      }
      await #expect(throws: RecordsError.self, "his duty while he has roles of the old one") {
        try await engine.write { session in
          try session.execute("UPDATE officers SET duty = 'cases' WHERE id = ?", [id])
        }
      }
    }
  }

  @Test("Other roles, a new password or leaving end all sign-ins", arguments: TestDatabase.all)
  func changes(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      let officer = try await People.add(to: engine)
      let id = officer.id
      let hash = try await engine.read { try #require(try Officers.passwordHash(of: id, $0)) }
      let roles = try Roles([.securityAdministrator])
      let changes: [(@Sendable (any Session) throws -> Void, Comment)] = [
        ({ try Officers.setRoles(roles, of: id, $0) }, "roles of another duty"),
        ({ try Officers.setPassword(hash, of: id, mustChange: true, $0) }, "a password"),
        ({ try Officers.setActive(false, id, $0) }, "leaving"),
      ]
      for (change, why) in changes {
        let token = try await engine.write { session in
          try Officers.setActive(true, id, session)
          let token = try SignIns.begin(id, county: TestCounty.id, now: .testing(), session)
          try change(session)
          return token
        }
        let signIn = try await engine.read {
          try SignIns.find(token, now: .testing(), limits: .init(), $0)
        }
        #expect(signIn == nil, why)
      }
      let after = try await engine.read { try Officers.find(id, $0) }
      #expect(after?.roles == roles && after?.isActive == false)
      await #expect(throws: AccountFault.noSuchOfficer) {
        try await engine.write {
          try Officers.setActive(true, OfficerID(rawValue: "140930-99"), $0)
        }
      }
    }
  }
}
