import Documents
import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("Forms: what article 29 wants")
struct FormTests {
  @Test("A whole form lacks nothing")
  func whole() {
    #expect(RequestForm.testing().lacks().isEmpty)
  }

  @Test("All faults are told at once, each beside its field")
  func faults() async throws {
    var form = RequestForm.testing(" ", name: "")
    form.requester.identityNumber = "139999199003070515"
    form.requester.email = "wang@"
    form.requester.phone = "一二三"
    form.requester.postcode = "12"
    form.description = String(repeating: "多", count: 5001)
    let expected: Set<FieldFault> = [
      FieldFault(.title, .missing), FieldFault(.name, .missing),
      FieldFault(.identityNumber, .malformed), FieldFault(.email, .malformed),
      FieldFault(.phone, .malformed), FieldFault(.postcode, .malformed),
      FieldFault(.description, .tooLong(most: 5000)),
    ]
    #expect(Set(form.lacks()) == expected)
    try await Desk.with(.sqlite) { desk in
      await #expect(throws: OfficeError.self) { try await desk.submitted(form) }
    }
  }

  @Test(
    "A title may have 200 characters, and none written with marks without end",
    arguments: [
      (String(repeating: "算", count: 200), true, "200"),
      (String(repeating: "算", count: 201), false, "one more"),
      (String(repeating: "算\u{E0100}", count: 200), true, "each with a variant of its form"),
      ("算" + String(repeating: "\u{301}", count: 399), true, "400 code points, one character"),
      ("算" + String(repeating: "\u{301}", count: 400), false, "and one more"),
    ])
  func length(title: String, isRight: Bool, why: String) {
    #expect(
      RequestForm.testing(title).lacks()
        == (isRight ? [] : [FieldFault(.title, .tooLong(most: 200))]), "\(why)")
  }

  @Test(
    "The way of supply needs its address",
    arguments: [
      (SupplyWay.post, FormField.address), (.email, .email),
    ])
  func supply(way: SupplyWay, field: FormField) {
    var form = RequestForm.testing()
    form.supplyWay = way
    form.requester.address = nil
    form.requester.email = nil
    #expect(form.lacks() == [FieldFault(field, .missing)])
  }

  @Test(
    "Numbers of identity papers by their check digits",
    arguments: [
      (IdentityKind.residentCard, "139999199003070514", true, "right"),
      (.residentCard, "139999199003070513", false, "one off"),
      (.residentCard, "139999199003O70514", false, "a letter O"),
      (.residentCard, "13999919900307051", false, "too short"),
      (.creditCode, "91139999MA00000005", true, "right"),
      (.creditCode, "91139999MA00000004", false, "one off"),
      (.creditCode, "91139999MI00000005", false, "no I in it"),
      (.passport, "e12345678", true, "small letters"), (.passport, "E-1", false, "a dash"),
    ])
  func identity(kind: IdentityKind, number: String, isPossible: Bool, why: String) {
    #expect(kind.isPossible(number) == isPossible, "\(why)")
  }

  @Test("Paper that lacks much is registered all the same; only an officer of the agency may")
  func paper() async throws {
    try await Desk.with(.sqlite) { desk in
      let form = RequestForm(
        requester: RequesterForm(requesterClass: .naturalPerson, name: "李建国"), title: "低保名单",
        description: "想看看低保名单", supplyWay: .pickUp)
      let intake = Intake(to: Desk.finance, channel: .counter, submitted: Desk.monday, isOral: true)
      let now = Moment.at(.march(4))
      let submission = try await desk.office.register(
        form, intake, by: desk.who("intake"), now: now)
      #expect(submission.standing.received == Desk.monday, "handed in is received")
      #expect(submission.standing.lastDay == .march(30) && submission.letters.count == 1)
      let view = try await desk.office.caseView(
        submission.request, by: desk.who("intake"), now: now)
      #expect(view.form.writtenBy == (try desk.who("intake")) && view.form.personal.isEmpty)
      for who in ["reviewer", "land.handler", "lead-office", "audit-administrator"] {
        await #expect(throws: OfficeError.self, "\(who)") {
          try await desk.office.register(form, intake, by: desk.who(who), now: now)
        }
      }
      let tomorrow = Intake(to: Desk.finance, channel: .fax, submitted: .march(5))
      await #expect(throws: OfficeError.invalid([FieldFault(.submitted, .inFuture)])) {
        try await desk.office.register(form, tomorrow, by: desk.who("intake"), now: now)
      }
    }
  }

  @Test("The requester gets the full text sent, the file its registration form")
  func papers() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      try await desk.replied(request)
      let pass = RequesterPass(request: request)
      let sent = try await desk.page(request) { try $0.sentForm() }
      for word in ["王秀兰", "139999199003070514", "13800000000", "申请公开2025年度财政决算草案及其附表"] {
        #expect(sent.contains(word), "\(word)")
      }
      let registration = try await desk.page(request) { try $0.registration(on: Desk.monday) }
      #expect(registration.contains("与申请人确认收到") && registration.contains("送达答复"))
      #expect(!registration.contains("13800000000"))
      let file = try await desk.office.sentForm(pass, .pdf)
      #expect(file.bytes.starts(with: Array("%PDF-".utf8)) && file.name == "政府信息公开申请表.pdf")
      await #expect(throws: OfficeError.notFound) {
        try await desk.office.registration(
          request, .pdf, by: desk.who("land.handler"), now: .at(Desk.monday))
      }
    }
  }

  @Test(
    "Identity number and contact are sealed in the records and masked on the page",
    arguments: TestDatabase.all)
  func sealed(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      let stored = try await desk.records.read {
        try #require(try RequestStore($0).form(of: request))
      }
      #expect(Set(stored.personal.keys) == Set(PersonalField.allCases))
      for sealed in stored.personal.values {
        let text = String(decoding: sealed.bytes, as: UTF8.self)
        #expect(!text.contains("1380") && !text.contains("13999919") && !text.contains("人民路"))
      }
      let view = try await desk.office.caseView(
        request, by: desk.who("handler"), now: .at(Desk.monday))
      #expect(view.form.personal[.identityNumber] == "13*************514")
      #expect(view.form.personal[.phone] == "138****0000" && view.mayUnmask)
      let phone = try await desk.office.unmask(
        request, .phone, reason: "电话通知", by: desk.who("handler"), now: .at(Desk.monday))
      #expect(phone == "13800000000")
      let entry = try #require(try await desk.log(request).last)
      #expect(entry.act.rawValue == "unmask" && entry.details.contains("电话通知"))
      await #expect(throws: OfficeError.invalid([FieldFault(.reason, .missing)])) {
        try await desk.office.unmask(
          request, .phone, reason: " ", by: desk.who("handler"), now: .at(Desk.monday))
      }
    }
  }
}

extension Desk {
  /// A paper of a case as a page of text.
  fileprivate func page(
    _ request: RequestID, _ make: @escaping @Sendable (PaperMaker) throws -> Letter
  ) async throws -> String {
    let keys = office.keys
    let letter = try await records.read { try make(PaperMaker(request, keys, $0)) }
    return String(decoding: try letter.write(as: .html), as: UTF8.self)
  }
}
