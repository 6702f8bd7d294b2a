import Law
import Testing

@testable import Office
@testable import Records

@Suite("The security administrator keeps the accounts")
struct OfficerActTests {
  private static let now = Moment.at(Desk.monday)

  private static func hash() throws -> PasswordHash {
    try #require(
      PasswordHash(encoded: "$argon2id$v=19$m=64,t=1,p=1$BBBBBBBBBBB$BBBBBBBBBBBBBBBBBBBBBB"))
  }

  private static func form(
    _ name: String = "吴桂芳", signIn: String = "wuguifang", roles: Set<Role> = [.intake, .handler],
    agency: String = Desk.finance.rawValue, email: String = ""
  ) -> OfficerForm {
    var form = OfficerForm()
    form.name = name
    form.signInName = signIn
    form.roles = roles
    form.agency = agency
    form.email = email
    return form
  }

  private static func find(_ id: OfficerID, _ desk: Desk) async throws -> Officer {
    try #require(try await desk.records.read { try Officers.find(id, $0) })
  }

  private static func isSignedIn(_ token: Token, _ desk: Desk) async throws -> Bool {
    try await desk.records.read {
      try SignIns.find(token, now: now, limits: SignInLimits(), $0)
    } != nil
  }

  private static func signIn(_ id: OfficerID, _ desk: Desk) async throws -> Token {
    try await desk.records.write {
      try SignIns.begin(id, county: Desk.county, now: now, $0)
    }
  }

  @Test(
    "Added, changed, stopped, taken back; the log names account and roles and nobody",
    arguments: TestDatabase.all)
  func life(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, by) = (desk.office, try desk.who("security-administrator"))
      let hash = try Self.hash()
      let new = try await office.addOfficer(
        Self.form(email: "wu@qinghe.invalid"), password: hash, by: by, now: Self.now)
      let added = try await Self.find(new, desk)
      #expect(added.mustChangePassword && added.email == "wu@qinghe.invalid")
      #expect(added.roles.all == [.intake, .handler] && added.agency == Desk.finance)

      let token = try await Self.signIn(new, desk)
      try await office.changeOfficer(
        new, Self.form("吴桂芳", roles: [.intake, .handler]), by: by, now: Self.now)
      #expect(try await Self.isSignedIn(token, desk), "nothing that matters changed")
      #expect(try await Self.find(new, desk).email == nil)
      try await office.changeOfficer(
        new, Self.form(roles: [.reviewer], agency: Desk.land.rawValue), by: by, now: Self.now)
      #expect(try await !Self.isSignedIn(token, desk), "other roles, another sign-in")
      let moved = try await Self.find(new, desk)
      #expect(moved.agency == Desk.land && moved.roles.all == [.reviewer])

      try await office.stopOfficer(new, by: by, now: Self.now)
      #expect(try await !Self.find(new, desk).isActive)
      try await office.resumeOfficer(new, password: hash, by: by, now: Self.now)
      #expect(try await Self.find(new, desk).isActive)
      let entries = try await desk.records.read { session in
        try Log.entries(of: .officer(new), county: Desk.county, session)
      }
      #expect(
        entries.map(\.act.rawValue) == [
          "addOfficer", "changeOfficer", "changeOfficer", "stopOfficer", "resumeOfficer",
        ])
      #expect(entries[2].details == #"{"agency":"139999-3","roles":"reviewer"}"#)
      #expect(entries.allSatisfy { !$0.details.contains("吴") })
    }
  }

  static let faulty: [(form: OfficerForm, fault: FieldFault, why: String)] = [
    (form(""), FieldFault(.name, .missing), "no name"),
    (form(signIn: ""), FieldFault(.signInName, .missing), "no sign-in name"),
    (form(signIn: "a b<c>"), FieldFault(.signInName, .malformed), "marks in it"),
    (form(signIn: "OFFICER1"), FieldFault(.signInName, .taken), "one that is there, in capitals"),
    (form(agency: ""), FieldFault(.agency, .missing), "no agency"),
    (form(agency: "139999-9"), FieldFault(.agency, .unknown), "an agency that is none"),
    (form(agency: "140930-1"), FieldFault(.agency, .unknown), "one of another county"),
    (form(roles: []), FieldFault(.roles, .missing), "no role"),
    (
      form(roles: [.handler, .systemAdministrator]), FieldFault(.roles, .keptApart),
      "cases and an administration"
    ),
    (
      form(roles: [.auditAdministrator, .securityAdministrator]), FieldFault(.roles, .keptApart),
      "two administrations"
    ),
    (form(email: "wu"), FieldFault(.email, .malformed), "no address"),
  ]

  @Test("What breaks a rule is told by its field", arguments: faulty.indices)
  func faults(index: Int) async throws {
    let one = Self.faulty[index]
    try await Desk.with(.sqlite) { desk in
      let (by, hash) = (try desk.who("security-administrator"), try Self.hash())
      await #expect(throws: OfficeError.invalid([one.fault]), "\(one.why)") {
        try await desk.office.addOfficer(one.form, password: hash, by: by, now: Self.now)
      }
    }
  }

  @Test(
    "A reset ends all sign-ins, asks for another password and lifts the lock of the name",
    arguments: TestDatabase.all)
  func reset(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (by, id, hash) = (
        try desk.who("security-administrator"), try desk.who("handler"), try Self.hash()
      )
      let name = try await Self.find(id, desk).signInName
      let throttle = desk.office.throttle
      let token = try await Self.signIn(id, desk)
      for _ in 0..<5 {
        _ = try await desk.records.write {
          try throttle.attempt([.signInName(name)], county: Desk.county, now: Self.now, $0)
        }
      }
      try await desk.office.resetPassword(of: id, to: hash, by: by, now: Self.now)
      #expect(try await !Self.isSignedIn(token, desk))
      #expect(try await Self.find(id, desk).mustChangePassword)
      #expect(try await desk.records.read { try Officers.passwordHash(of: id, $0) } == hash)
      let answer = try await desk.records.write {
        try throttle.attempt([.signInName(name)], county: Desk.county, now: Self.now, $0)
      }
      #expect(answer == .allowed)
    }
  }

  @Test("Sign-ins end and nothing else changes")
  func signIns() async throws {
    try await Desk.with(.sqlite) { desk in
      let (by, id) = (try desk.who("security-administrator"), try desk.who("handler"))
      let token = try await Self.signIn(id, desk)
      try await desk.office.endSignIns(of: id, by: by, now: Self.now)
      #expect(try await !Self.isSignedIn(token, desk))
      #expect(try await Self.find(id, desk).isActive)
    }
  }

  @Test("None of the three administrations is left without anybody", arguments: TestDatabase.all)
  func lastAdministrator(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, by) = (desk.office, try desk.who("security-administrator"))
      for role in [Role.systemAdministrator, .securityAdministrator, .auditAdministrator] {
        let id = try desk.who(role.rawValue)
        await #expect(throws: OfficeError.lastAdministrator(role)) {
          try await office.stopOfficer(id, by: by, now: Self.now)
        }
        await #expect(throws: OfficeError.lastAdministrator(role)) {
          try await office.changeOfficer(id, Self.form(roles: [.handler]), by: by, now: Self.now)
        }
      }
      let hash = try Self.hash()
      _ = try await office.addOfficer(
        Self.form(signIn: "anquan2", roles: [.securityAdministrator]), password: hash, by: by,
        now: Self.now)
      try await office.stopOfficer(by, by: by, now: Self.now)
      #expect(try await !Self.find(by, desk).isActive, "there is another one now")
    }
  }

  @Test(
    "The cases of who left are counted, marked in the list, and fall due for everybody",
    arguments: TestDatabase.all)
  func left(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, by) = (desk.office, try desk.who("security-administrator"))
      let request = try await desk.received()
      let both = try desk.who("both")
      _ = try await office.assign(desk.entry(request, "intake"), unit: nil, handler: both)
      func line() async throws -> WorklistLine? {
        try await office.worklist(by: desk.who("head"), now: Self.now).lines.first
      }
      func due() async throws -> [RequestID] {
        try await office.digest(by: desk.who("handler"), now: .at(.march(30))).lines.map(\.request)
      }
      #expect(try await line()?.isHandlerGone == false)
      #expect(try await due().isEmpty, "somebody else has it")
      #expect(try await office.people(by: by).withoutHandler.isEmpty)
      #expect(
        try await office.people(by: by).lines.first { $0.officer.id == both }?.open == 1)

      try await office.stopOfficer(both, by: by, now: Self.now)
      #expect(try await line()?.isHandlerGone == true)
      #expect(try await due() == [request])
      #expect(try await office.people(by: by).withoutHandler == [Desk.finance: 1])
      let settings = try await office.settings(
        by: desk.who("system-administrator"), now: Self.now)
      #expect(settings.lines.first { $0.agency.id == Desk.finance }?.withoutHandler == 1)

      _ = try await office.assign(
        desk.entry(request, "head"), unit: nil, handler: desk.who("handler"))
      #expect(try await line()?.isHandlerGone == false)
    }
  }

  @Test(
    "So are those of who handles no more, staying in the agency", arguments: TestDatabase.all)
  func handlesNoMore(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, by) = (desk.office, try desk.who("security-administrator"))
      let (request, id) = (try await desk.received(), try desk.who("both"))
      _ = try await office.assign(desk.entry(request, "intake"), unit: nil, handler: id)
      for (roles, isGone) in [([Role.reviewer], true), ([.leadOffice], true), ([.handler], false)] {
        try await office.changeOfficer(
          id, Self.form(roles: Set(roles), agency: Desk.finance.rawValue), by: by, now: Self.now)
        let line = try await office.worklist(by: desk.who("head"), now: Self.now).lines.first
        #expect(line?.isHandlerGone == isGone, "\(roles)")
        let due = try await office.digest(by: desk.who("handler"), now: .at(.march(30))).lines
        #expect(due.isEmpty == !isGone, "\(roles)")
        let lost = try await office.people(by: by).withoutHandler
        #expect(lost == (isGone ? [Desk.finance: 1] : [:]), "\(roles)")
      }
    }
  }

  @Test("Who moved to another agency has left the cases there")
  func moved() async throws {
    try await Desk.with(.sqlite) { desk in
      let (office, by) = (desk.office, try desk.who("security-administrator"))
      let (request, id) = (try await desk.received(), try desk.who("both"))
      _ = try await office.assign(desk.entry(request, "intake"), unit: nil, handler: id)
      try await office.changeOfficer(
        id, Self.form(roles: [.handler], agency: Desk.land.rawValue), by: by, now: Self.now)
      let line = try await office.worklist(by: desk.who("head"), now: Self.now).lines.first
      #expect(line?.isHandlerGone == true)
      #expect(try await office.people(by: by).withoutHandler == [Desk.finance: 1])
    }
  }
}
