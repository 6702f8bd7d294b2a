import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("Acts against the law are refused, with the article")
struct UnlawfulActTests {
  /// An act that is unlawful on a request just received, and why.
  struct Refused: Sendable, CustomTestStringConvertible {
    let why: String
    let basis: Citation
    let act: @Sendable (Desk, RequestID) async throws -> Void
    var testDescription: String { why }
  }

  private static let notice = CorrectionNotice(
    unclear: "未写明年度", items: "年度", guidance: "写明年度", through: .march(25))

  static let refused: [Refused] = [
    Refused(why: "confirmed twice", basis: .regulation(31)) { desk, request in
      _ = try await desk.office.confirm(desk.entry(request, "intake"))
    },
    Refused(why: "passed on after receipt", basis: .regulation(10)) { desk, request in
      _ = try await desk.office.passOn(desk.entry(request, "intake"), to: "县自然资源局")
    },
    Refused(why: "a correction asked on the 8th working day", basis: .regulation(30)) {
      desk, request in
      _ = try await desk.office.askCorrection(desk.entry(request, "handler", .march(12)), notice)
    },
    Refused(why: "a correction nobody asked for", basis: .regulation(30)) { desk, request in
      _ = try await desk.office.recordCorrection(desk.pass(request), text: "补充")
    },
    Refused(why: "an opinion of nobody", basis: .regulation(33, paragraph: 3)) { desk, request in
      _ = try await desk.office.recordOpinion(
        desk.entry(request, "handler"), serial: 1, .consents)
    },
    Refused(why: "delivered to nobody", basis: .regulation(33, paragraph: 3)) { desk, request in
      _ = try await desk.office.recordConsultationDelivery(
        desk.entry(request, "handler"), serial: 1)
    },
    Refused(why: "asked after the term", basis: .regulation(33, paragraph: 3)) { desk, request in
      _ = try await desk.office.consult(
        desk.entry(request, "handler", .march(31)),
        ConsultationForm(.thirdParty, name: "清河县第一建筑公司", about: "附表"))
    },
    Refused(why: "reasons nobody asked for", basis: .regulation(35)) { desk, request in
      _ = try await desk.office.recordReasons(desk.pass(request), text: "因为")
    },
    Refused(why: "delayed without reasons", basis: .regulation(35)) { desk, request in
      _ = try await desk.office.delay(
        desk.entry(request, "handler"), through: .april(30), reason: "数量大")
    },
    Refused(why: "extended by 21 days", basis: .regulation(33, paragraph: 2)) { desk, request in
      _ = try await desk.office.extend(
        desk.entry(request, "handler"), workingDays: 21, reason: "核对",
        approvedBy: desk.who("head"))
    },
    Refused(why: "extended after the term", basis: .regulation(33, paragraph: 2)) {
      desk, request in
      _ = try await desk.office.extend(
        desk.entry(request, "handler", .march(31)), workingDays: 5, reason: "核对",
        approvedBy: desk.who("head"))
    },
    Refused(why: "agreed to by a handler", basis: .regulation(33, paragraph: 2)) { desk, request in
      _ = try await desk.office.extend(
        desk.entry(request, "handler"), workingDays: 5, reason: "核对",
        approvedBy: desk.who("handler"))
    },
    Refused(why: "agreed to by another agency's head", basis: .regulation(33, paragraph: 2)) {
      desk, request in
      _ = try await desk.office.extend(
        desk.entry(request, "handler"), workingDays: 5, reason: "核对",
        approvedBy: desk.who("land.head"))
    },
    Refused(why: "30 pages cost nothing", basis: .feeMeasures()) { desk, request in
      _ = try await desk.office.charge(
        desk.entry(request, "handler"), .byPage, units: 30, payment: "缴款码")
    },
    Refused(why: "paid without a notice", basis: .feeMeasures()) { desk, request in
      _ = try await desk.office.recordPayment(desk.entry(request, "handler"))
    },
    Refused(why: "given up before the notice arrived", basis: .feeMeasures()) { desk, request in
      _ = try await desk.office.charge(
        desk.entry(request, "handler"), .byPage, units: 44, payment: "缴款码")
      _ = try await desk.office.lapse(desk.entry(request, "handler", .april(30)))
    },
    Refused(why: "lapsed while nothing is awaited", basis: .regulation(30)) { desk, request in
      _ = try await desk.office.lapse(desk.entry(request, "handler"))
    },
    Refused(why: "refused for a third party nobody asked", basis: .regulation(32)) {
      desk, request in
      _ = try await desk.office.draftReply(
        desk.entry(request, "handler"),
        ReplyDraft(outcome: .thirdPartyRights, words: [.consulted: "无", .grounds: "商业秘密"]))
    },
    Refused(why: "still unclear without a correction", basis: .regulation(30)) { desk, request in
      _ = try await desk.office.draftReply(
        desk.entry(request, "handler"),
        ReplyDraft(outcome: .stillUnclear, words: [.grounds: "不明确"]))
    },
    Refused(why: "a partial disclosure without grounds", basis: .regulation(37)) { desk, request in
      _ = try await desk.office.draftReply(
        desk.entry(request, "handler"), ReplyDraft(outcome: .partlyDisclosed, words: [:]))
    },
    Refused(why: "reviewed without a draft", basis: .regulation(45)) { desk, request in
      _ = try await desk.office.review(desk.entry(request, "reviewer"))
    },
    Refused(why: "signed without a draft", basis: .regulation(45)) { desk, request in
      _ = try await desk.office.sign(desk.entry(request, "head"))
    },
    Refused(why: "a draft returned that is none", basis: .regulation(45)) { desk, request in
      _ = try await desk.office.returnDraft(desk.entry(request, "head"), reason: "改")
    },
    Refused(why: "delivered before it was signed", basis: .deliveryLetter) { desk, request in
      _ = try await desk.office.deliver(desk.entry(request, "handler"), .post)
    },
    Refused(why: "archived while open", basis: .regulation(45)) { desk, request in
      _ = try await desk.office.archive(desk.entry(request, "intake"))
    },
    Refused(why: "published while open", basis: .regulation(44)) { desk, request in
      _ = try await desk.office.publishAnswer(
        desk.entry(request, "handler"), title: "决算", text: "见网站")
    },
    Refused(why: "closed twice", basis: .regulation(45)) { desk, request in
      _ = try await desk.office.close(desk.entry(request, "handler"), reason: "重复登记")
      _ = try await desk.office.close(desk.entry(request, "handler"), reason: "重复登记")
    },
    Refused(why: "withdrawn twice", basis: .regulation(27)) { desk, request in
      _ = try await desk.office.withdraw(desk.pass(request))
      _ = try await desk.office.withdraw(desk.pass(request))
    },
  ]

  @Test("An act against the law", arguments: refused)
  func refusal(refused: Refused) async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      do {
        try await refused.act(desk, request)
        Issue.record("allowed: \(refused.why)")
      } catch let error as OfficeError {
        #expect(error.basis == refused.basis, "\(error)")
      }
    }
  }

  @Test(
    "A refused act leaves nothing behind: no event, no number, no log", arguments: TestDatabase.all)
  func nothingLeft(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      let before = try await desk.record(request)
      let draft = ReplyDraft(outcome: .nonexistent, words: [:])
      // The letter would not say where was searched; it is found out after the event was written.
      await #expect(throws: OfficeError.self) {
        try await desk.office.draftReply(desk.entry(request, "handler"), draft)
      }
      await #expect(throws: OfficeError.self) {
        try await desk.office.deliver(desk.entry(request, "handler"), .post)
      }
      let (after, events, log) = try await (
        desk.record(request), desk.events(request), desk.log(request)
      )
      #expect(after == before && events.count == 2 && log.count == 2)
      try await desk.signed(request)
      let numbers = try await desk.records.read { session in
        try RequestStore(session).letters(of: request).compactMap(\.number)
      }
      #expect(numbers == ["清财公复〔2026〕1号", "清财公复〔2026〕2号"])
    }
  }

  @Test("A draft is refused where the word to a third party, due with it, could not be made out")
  func thirdPartyLetter() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      _ = try await desk.office.consult(
        desk.entry(request, "handler"),
        ConsultationForm(.thirdParty, name: "清河县第一建筑公司", about: "决算附表"))
      _ = try await desk.office.recordConsultationDelivery(
        desk.entry(request, "handler"), serial: 1)
      _ = try await desk.office.recordOpinion(
        desk.entry(request, "handler"), serial: 1, .objects, text: "商业秘密")
      var draft = ReplyDraft(outcome: .disclosed, words: [.access: "具体内容见附件"])
      await #expect(throws: OfficeError.illegal(.objectionStands(serial: 1))) {
        try await desk.office.draftReply(desk.entry(request, "handler"), draft)
      }
      draft.despiteObjection = .publicInterest
      await #expect(
        throws: OfficeError.letter(.missing([.field(.toldContent), .field(.toldGrounds)]))
      ) {
        try await desk.office.draftReply(desk.entry(request, "handler"), draft)
      }
      draft.words[.toldContent] = "决算附表"
      draft.words[.toldGrounds] = "不公开可能对公共利益造成重大影响"
      try await desk.replied(request, draft)
      let letters = try await desk.records.read { try RequestStore($0).letters(of: request) }
      let told = try #require(letters.first { $0.kind == "disclosure" })
      #expect(told.addressee == .thirdParty && told.docx != nil)
      let content = try await desk.records.read {
        try RequestStore($0).letter(of: request, told.serial)?.content
      }
      let occasion = try LetterContent(json: try #require(content)).occasion
      #expect(occasion.despiteObjection == .publicInterest, "with it the letter cites article 15")
    }
  }

  @Test("A day in the future is refused before anything else is asked")
  func future() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.submitted().request
      let entry = try Entry(
        request, by: desk.actor("intake"), on: .march(3), now: .at(Desk.monday))
      await #expect(throws: OfficeError.invalid([FieldFault(.day, .inFuture)])) {
        try await desk.office.confirm(entry)
      }
    }
  }
}
