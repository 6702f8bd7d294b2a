import Law
import Testing

@testable import Office
@testable import Records

@Suite("The system administrator keeps the agencies")
struct AgencyActTests {
  private static let now = Moment.at(Desk.monday)

  private static var education: AgencyForm {
    var form = AgencyForm()
    form.name = "清河县教育局"
    form.shortName = "清教"
    form.level = .department
    form.parent = Desk.lead.rawValue
    return form
  }

  @Test(
    "Added, changed, closed and taken back; each step stands in the log, without personal data",
    arguments: TestDatabase.all)
  func life(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, id) = (desk.office, try desk.who("system-administrator"))
      let agency = try await office.addAgency(Self.education, by: id, now: Self.now)
      #expect(agency == AgencyID(county: Desk.county, serial: 4), "1 to 3 were never drawn")
      var form = Self.education
      form.phone = "0350-7012345"
      form.counting = .fromSameDay
      try await office.changeAgency(agency, form, by: id, now: Self.now)
      let changed = try await office.agency(agency, by: id).agency
      #expect(changed.contact.phone == "0350-7012345" && changed.counting == .fromSameDay)
      #expect(changed.parent == Desk.lead && changed.isActive)
      try await office.closeAgency(agency, by: id, now: Self.now)
      #expect(try await !office.agencies().map(\.id).contains(agency))
      await #expect(throws: OfficeError.self, "no new requests") {
        try await office.submit(.testing(), to: agency, now: Self.now)
      }
      try await office.reopenAgency(agency, by: id, now: Self.now)
      #expect(try await office.agencies().map(\.id).contains(agency))
      let entries = try await desk.records.read { session in
        try Log.entries(of: agency.subject, county: Desk.county, session)
      }
      #expect(
        entries.map(\.act.rawValue) == ["addAgency", "changeAgency", "closeAgency", "reopenAgency"])
      #expect(entries[1].details == #"{"fields":"contact counting"}"#)
    }
  }

  struct Faulty: Sendable, CustomTestStringConvertible {
    let why: String
    let fault: FieldFault
    let change: @Sendable (inout AgencyForm) -> Void
    var testDescription: String { why }

    init(
      _ why: String, _ field: FormField, _ problem: FieldFault.Problem,
      _ change: @escaping @Sendable (inout AgencyForm) -> Void
    ) {
      self.why = why
      fault = FieldFault(field, problem)
      self.change = change
    }
  }

  static let faulty = [
    Faulty("no name", .name, .missing) { $0.name = "　" },
    Faulty("a name that is there", .name, .taken) { $0.name = "清河县财政局" },
    Faulty("no short name", .shortName, .missing) { $0.shortName = "" },
    Faulty("a short name that is there", .shortName, .taken) { $0.shortName = "清财" },
    Faulty("brackets in a short name", .shortName, .malformed) { $0.shortName = "清〔教〕" },
    Faulty("braces in a short name", .shortName, .malformed) { $0.shortName = "{序号}" },
    Faulty("no level", .level, .missing) { $0.level = nil },
    Faulty("a parent that is none", .parent, .unknown) { $0.parent = "139999-99" },
    Faulty("a parent of another county", .parent, .unknown) { $0.parent = "140930-1" },
    Faulty("markup as a parent", .parent, .unknown) { $0.parent = "<b>" },
    Faulty("a postcode of five digits", .postcode, .malformed) { $0.postcode = "03410" },
    Faulty("letters in a phone number", .phone, .malformed) { $0.phone = "办公室电话" },
    Faulty("too few digits in a fax number", .fax, .malformed) { $0.fax = "1234" },
    Faulty("an address without its end", .email, .malformed) { $0.email = "jyj@qinghe" },
    Faulty("a script as an address", .onlineReconsideration, .malformed) {
      $0.onlineReconsideration = "javascript:alert(1)"
    },
    Faulty("an address with a blank", .onlineReconsideration, .malformed) {
      $0.onlineReconsideration = "https://fuyi.qinghe.invalid/a b"
    },
    Faulty("no serial in the numbers", .requestNumbers, .malformed) {
      $0.requestNumbers = "{机关代字}〔{年份}〕号"
    },
    Faulty("round brackets in what requesters type", .requestNumbers, .unusual) {
      $0.requestNumbers = "{机关代字}依申请（{年份}）{序号}号"
    },
    Faulty("a blank in what requesters type", .requestNumbers, .unusual) {
      $0.requestNumbers = "{机关代字}依申请〔{年份}〕 {序号}号"
    },
    Faulty("an unknown placeholder", .letterNumbers, .malformed) {
      $0.letterNumbers = "{agency}〔{年份}〕{序号}号"
    },
    Faulty("the numbers of another agency", .requestNumbers, .taken) {
      $0.requestNumbers = "清财依申请〔{年份}〕{序号}号"
    },
    Faulty("letters numbered as requests are", .letterNumbers, .taken) {
      $0.letterNumbers = $0.requestNumbers
    },
  ]

  @Test("What breaks a rule is told by its field, and nothing is written", arguments: faulty)
  func faults(_ one: Faulty) async throws {
    try await Desk.with(.sqlite) { desk in
      let id = try desk.who("system-administrator")
      var form = Self.education
      one.change(&form)
      await #expect(throws: OfficeError.invalid([one.fault])) {
        try await desk.office.addAgency(form, by: id, now: Self.now)
      }
      #expect(try await desk.office.agencies().count == 3)
      #expect(try await desk.records.read { try Log.head(Desk.county, $0) } == nil)
    }
  }

  @Test("Nobody stands above oneself, neither at once nor around a corner")
  func circle() async throws {
    try await Desk.with(.sqlite) { desk in
      let (office, id) = (desk.office, try desk.who("system-administrator"))
      for parent in [Desk.lead, Desk.finance] {
        var form = AgencyForm(try await office.agency(Desk.lead, by: id).agency)
        form.parent = parent.rawValue
        let top = form
        await #expect(throws: OfficeError.invalid([FieldFault(.parent, .circular)]), "\(parent)") {
          try await office.changeAgency(Desk.lead, top, by: id, now: Self.now)
        }
      }
    }
  }

  @Test(
    "A short name that numbers were given out under is not given to another",
    arguments: TestDatabase.all)
  func formerShortName(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, id) = (desk.office, try desk.who("system-administrator"))
      _ = try await desk.submitted()
      var finance = AgencyForm(try await office.agency(Desk.finance, by: id).agency)
      finance.shortName = "清财资"
      try await office.changeAgency(Desk.finance, finance, by: id, now: Self.now)
      var form = Self.education
      form.shortName = "清财"
      let taken = form
      await #expect(throws: OfficeError.invalid([FieldFault(.requestNumbers, .taken)])) {
        try await office.addAgency(taken, by: id, now: Self.now)
      }
      let next = try await office.previewNumbers(finance, of: Desk.finance, by: id, now: Self.now)
      #expect(next == NumberPreview(request: "清财资依申请〔2026〕2号", letter: "清财资公复〔2026〕1号"))
    }
  }

  @Test("An agency above others is not closed, nor the last one")
  func closing() async throws {
    try await Desk.with(.sqlite) { desk in
      let (office, id) = (desk.office, try desk.who("system-administrator"))
      await #expect(throws: OfficeError.agenciesBelow(count: 2)) {
        try await office.closeAgency(Desk.lead, by: id, now: Self.now)
      }
      let request = try await desk.received()
      try await office.closeAgency(Desk.finance, by: id, now: Self.now)
      try await office.closeAgency(Desk.land, by: id, now: Self.now)
      await #expect(throws: OfficeError.lastAgency) {
        try await office.closeAgency(Desk.lead, by: id, now: Self.now)
      }
      let list = try await office.worklist(by: desk.who("handler"), now: Self.now)
      #expect(list.lines.map(\.record.id) == [request], "its people bring it to an end")
    }
  }

  @Test("What is missing: for letters, people, the county", arguments: TestDatabase.all)
  func gaps(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, id) = (desk.office, try desk.who("system-administrator"))
      let agency = try await office.addAgency(Self.education, by: id, now: Self.now)
      let settings = try await office.settings(by: id, now: Self.now)
      #expect(settings.lines.map(\.depth) == [0, 1, 1, 1])
      #expect(settings.lines.last?.agency.id == agency)
      #expect(settings.lines.last?.gaps == AgencyGap.allCases)
      let finance = settings.lines.first { $0.agency.id == Desk.finance }
      #expect(finance?.gaps == [.officeHours, .email])
      let land = settings.lines.first { $0.agency.id == Desk.land }
      #expect(land?.gaps == [.officeHours, .email, .reviewer])
      #expect(settings.gaps.isEmpty)
      let lead = try await office.settings(by: desk.who("lead-office"), now: Self.now)
      #expect(lead == settings, "the lead office sees the same")
    }
  }

  @Test("Next year's holiday notice is asked for from 1 December on")
  func notices() async throws {
    try await Desk.with(.sqlite) { desk in
      let id = try desk.who("system-administrator")
      for (month, day, years) in [(11, 30, [Int]()), (12, 1, [2027])] {
        let today = try #require(Day(year: 2026, month: month, day: day))
        let settings = try await desk.office.settings(by: id, now: .at(today))
        #expect(settings.gaps == years.map { .holidayNotice(year: $0) }, "\(today)")
      }
    }
  }
}
