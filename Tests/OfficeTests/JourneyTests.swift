import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("Whole journeys through the office")
struct JourneyTests {
  @Test(
    "Applied, confirmed, corrected, a third party consulted, extended, answered, published, archived",
    arguments: TestDatabase.all)
  func wholeJourney(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let office = desk.office
      let submission = try await desk.submitted()
      let request = submission.request
      #expect(submission.number == "清财依申请〔2026〕1号" && submission.letters.isEmpty)
      #expect(submission.standing.stage == .awaitingConfirmation)

      let confirmed = try await office.confirm(desk.entry(request, "intake", .march(3)))
      #expect(confirmed.lastDay == .march(31), "20 working days after 3 March")
      let asked = try await office.askCorrection(
        desk.entry(request, "handler", .march(5)),
        CorrectionNotice(
          unclear: "未写明年度", items: "所需决算的年度", guidance: "可以写明文件名称", through: .march(20)))
      #expect(asked.stage == .awaitingCorrection && asked.lastDay == nil)
      let corrected = try await office.recordCorrection(
        desk.pass(request, .march(9)), text: "2025年度")
      #expect(corrected.lastDay == .april(7), "restarted; 4 to 6 April are days off")
      _ = try await office.consult(
        desk.entry(request, "handler", .march(10)),
        ConsultationForm(.thirdParty, name: "清河县第一建筑公司", phone: "0000-7654321", about: "决算附表"))
      _ = try await office.recordConsultationDelivery(
        desk.entry(request, "handler", .march(12)), serial: 1)
      let opinion = try await office.recordOpinion(
        desk.entry(request, "handler", .march(17)), serial: 1, .consents)
      #expect(opinion.lastDay == .april(14), "11 to 17 March are left out: five working days")
      let extended = try await office.extend(
        desk.entry(request, "handler", .march(18)), workingDays: 5, reason: "需要核对",
        approvedBy: desk.who("head"))
      #expect(extended.lastDay == .april(21))
      try await desk.replied(request, Desk.disclosing, on: .april(20))
      let archived = try await office.archive(desk.entry(request, "intake", .april(21)))
      let published = try await office.publishAnswer(
        desk.entry(request, "handler", .april(22)), title: "2025年度财政决算草案",
        text: "决算草案可以在县政府网站查阅。")
      #expect(archived.stage == .archived && published.standing.outcome == .disclosed)
      #expect(published.standing.isLate == false && published.standing.delivered == .april(20))
      #expect(try await desk.watches(request).isEmpty)
      try await expectLetters(desk, request)
    }
  }

  /// Numbers run on without gaps, forms have none, and both files of each letter are there.
  private func expectLetters(_ desk: Desk, _ request: RequestID) async throws {
    let letters = try await desk.records.read { try RequestStore($0).letters(of: request) }
    #expect(
      letters.map(\.kind) == [
        "receipt", "correction", "opinion.third-party", "consultation", "extension",
        "reply.disclosed", "delivery-receipt",
      ])
    #expect(letters.compactMap(\.number) == (1...6).map { "清财公复〔2026〕\($0)号" })
    #expect(letters.allSatisfy { $0.docx != nil && $0.pdf != nil })
    for letter in letters {
      let pdf = try await desk.office.letter(
        letter.id, .pdf, by: desk.actor("handler"), now: .at(.april(22)))
      #expect(pdf.bytes.starts(with: Array("%PDF-".utf8)) && pdf.name.hasSuffix(".pdf"))
    }
  }

  @Test(
    "Every act stands in the log, once and in order, and the log verifies",
    arguments: TestDatabase.all)
  func logged(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      _ = try await desk.office.assign(
        desk.entry(request, "intake"), unit: "预算股", handler: desk.who("handler"))
      try await desk.office.addNote(desk.entry(request, "handler"), "与预算股商量过")
      try await desk.replied(request)
      _ = try await desk.office.unmask(
        request, .phone, reason: "电话通知", by: desk.who("handler"), now: .at(Desk.monday))
      let acts = try await desk.log(request).map(\.act.rawValue)
      #expect(
        acts == [
          "submit", "confirm", "assign", "addNote", "draftReply", "review", "sign", "deliver",
          "unmask",
        ])
      let verdict = try await LogVerifier(engine: desk.records.engine).verify(Desk.county)
      guard case .whole = verdict else {
        Issue.record("\(verdict)")
        return
      }
    }
  }

  @Test("What was answered after its last day says so, what was answered on it does not")
  func late() async throws {
    try await Desk.with(.sqlite) { desk in
      let first = try await desk.received()
      let second = try await desk.received()
      #expect(try await desk.record(first).standing.lastDay == .march(30))
      try await desk.replied(first, on: .march(30))
      try await desk.replied(second, on: .march(31))
      #expect(try await desk.record(first).standing.isLate == false)
      #expect(try await desk.record(second).standing.isLate)
    }
  }
}
