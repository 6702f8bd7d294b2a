import Drafting
import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("A reply is looked at before it goes to review")
struct ReplyPreviewTests {
  private static func address(_ id: RequestID) -> String { "/desk/requests/\(id)/reply" }
  private static let search = ReplyInput.name(.search)
  private static let fields = [
    "outcome": "nonexistent", search: "检索了公文系统<b>和档案</b>，未发现该信息", "step": "letter",
  ]

  @Test("The letter as it would be, all that was typed is still there, and nothing has happened")
  func shown() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let answer = try await desk.post(
        Self.address(request), Self.fields, as: browser, from: "/desk/password")
      #expect(answer.status == .ok)
      for part in [
        "letter-agency", "（签发时编号）〔2026〕", "周文静：", "联系人：李建国",
        "检索了公文系统&lt;b&gt;和档案&lt;/b&gt;，未发现该信息</textarea>", "2026年3月2日",
      ] {
        #expect(answer.text.contains(part), "\(part)")
      }
      let page = try await desk.get("/desk/requests/\(request)", as: browser)
      #expect(page.text.contains("办理中"))
      #expect(!page.text.contains("答复拟稿"))
    }
  }

  @Test("The agency's own wording is in it, and the letter that is signed says the same")
  func same() async throws {
    try await DeskClient.with { desk in
      let own = LetterTemplate.standard(for: .reply(.nonexistent)).text
        .replacing("【主送】", with: "【主送】尊敬的")
      try await desk.office.saveWording(
        own, of: .reply(.nonexistent), by: desk.who("head"), now: desk.now)
      let request = try await desk.submitted()
      let entry = { (who: String) in Entry(request, by: .officer(try desk.who(who)), now: desk.now)
      }
      let draft = ReplyDraft(outcome: .nonexistent, words: [.search: "未发现该信息"])
      let previewed = try await desk.office.previewReply(try entry("handler"), draft)
      #expect(previewed.template.text == own)
      _ = try await desk.office.draftReply(try entry("handler"), draft)
      let drafted = try await desk.office.draftedReply(
        of: request, by: desk.who("lead"), now: desk.now)
      #expect(drafted == previewed)
      _ = try await desk.office.review(try entry("reviewer"))
      #expect(
        try await desk.office.draftedReply(of: request, by: desk.who("head"), now: desk.now)
          == previewed)
      _ = try await desk.office.sign(try entry("head"))
      await #expect(throws: OfficeError.notFound) {
        try await desk.office.draftedReply(of: request, by: desk.who("head"), now: desk.now)
      }
      let content = try await desk.office.records.read { session in
        let store = RequestStore(session)
        let letter = try #require(
          try store.letters(of: request).first { $0.kind.hasPrefix("reply.") })
        return try #require(try store.letter(of: request, letter.serial)?.content)
      }
      #expect(content.contains("李建国"), "whom to ask is the handler, not the head who signed")
      #expect(!content.contains("孙立新"))
    }
  }

  @Test("Who reviews, sends back or signs reads the letter above the button")
  func decided() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.drafted()
      for (who, act) in [
        ("reviewer", "review"), ("reviewer", "draft-return"), ("head", "signature"),
      ] {
        if act == "signature" {
          _ = try await desk.office.review(
            Entry(request, by: .officer(try desk.who("reviewer")), now: desk.now))
        }
        let page = try await desk.get(
          "/desk/requests/\(request)/\(act)", as: desk.browser(of: who))
        #expect(page.status == .ok)
        let letter = try #require(page.text.firstRange(of: "未发现该信息"), "\(act)")
        let button = try #require(page.text.firstRange(of: "name=\"version\""), "\(act)")
        #expect(letter.lowerBound < button.lowerBound)
        #expect(page.text.contains("（签发时编号）〔2026〕"))
      }
    }
  }

  @Test("A draft whose letter can no longer be made is not signed, but may be sent back")
  func unmakeable() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.drafted()
      let reviewer = try await desk.browser(of: "reviewer")
      let finance = AgencyID(county: desk.office.county, serial: 2)
      var form = AgencyForm(
        try await desk.office.agency(finance, by: desk.who("system")).agency)
      form.reconsiderationOrgan = ""
      try await desk.office.changeAgency(finance, form, by: desk.who("system"), now: desk.now)
      let address = "/desk/requests/\(request)/draft-return"
      let page = try await desk.get(address, as: reviewer)
      #expect(page.status == .ok)
      #expect(page.text.contains("行政复议机关"))
      let done = try await desk.post(address, ["reason": "请先补全复议机关"], as: reviewer)
      #expect(done.status == .seeOther)
    }
  }

  @Test(
    "What keeps the letter from being made is said, and nothing typed is lost",
    arguments: [
      ([search: ""], "请填写", "what the letter must say"),
      ([search: "依据政府信息公开条例第十四条未发现"], "不以该条为依据", "another article"),
    ])
  func faults(change: [String: String], said: String, why: String) async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let answer = try await desk.post(
        Self.address(request), Self.fields.merging(change) { $1 }, as: browser,
        from: "/desk/password")
      #expect(answer.status == .unprocessableContent, "\(why)")
      #expect(answer.text.contains(said), "\(why)")
      #expect(answer.text.contains("\(change[Self.search] ?? "")</textarea>"))
    }
  }

  @Test(
    "What is asked for stands in the form, in the requester's words, and in the letter as edited")
  func recital() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let form = try await desk.get("\(Self.address(request))?outcome=nonexistent", as: browser)
      #expect(form.text.contains("2025年度财政决算草案</textarea>"))
      let change = [ReplyInput.name(.information): "2025年度财政决算草案及附表"]
      let answer = try await desk.post(
        Self.address(request), Self.fields.merging(change) { $1 }, as: browser,
        from: "/desk/password")
      #expect(answer.text.contains("申请公开：2025年度财政决算草案及附表。"))
    }
  }

  @Test("To disclose after a third party's silence, what it is told has fields of its own (art 32)")
  func told() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let handler = Entry(request, by: .officer(try desk.who("handler")), now: desk.now)
      _ = try await desk.office.consult(
        handler, ConsultationForm(.thirdParty, name: "清河县第一建筑公司", about: "决算附表"))
      _ = try await desk.office.recordConsultationDelivery(handler, serial: 1)
      _ = try await desk.office.recordOpinion(handler, serial: 1, .objects, text: "不愿意")
      let browser = try await desk.browser(of: "handler")
      var fields = [
        "outcome": "disclosed", "despite": "noReasonableGrounds",
        ReplyInput.name(.access): "具体内容见附件",
      ]
      let refused = try await desk.post(
        Self.address(request), fields, as: browser, from: "/desk/password")
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("请填写告知第三方的内容"))
      fields[ReplyInput.name(.toldContent)] = "决算附表"
      fields[ReplyInput.name(.toldGrounds)] = "没有合理理由"
      let done = try await desk.post(
        Self.address(request), fields, as: browser, from: "/desk/password")
      #expect(done.status == .seeOther)
    }
  }

  @Test("Only what the agency's letter says is asked for")
  func asked() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let form = "\(Self.address(request))?outcome=nonexistent"
      let field = "name=\"\(ReplyInput.name(.properChannel))\""
      #expect(try await desk.get(form, as: browser).text.contains(field) == false)
      let own = LetterTemplate.standard(for: .reply(.nonexistent)).text.replacing(
        "【附件】", with: "{{#反映渠道}}需要反映的，请到{{反映渠道}}。{{/反映渠道}}\n【附件】")
      try await desk.office.saveWording(
        own, of: .reply(.nonexistent), by: desk.who("head"), now: desk.now)
      #expect(try await desk.get(form, as: browser).text.contains(field))
    }
  }

  @Test("A file once sent is kept through preview and error")
  func files() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let file = (field: "files", name: "决算.txt", bytes: Array("决算".utf8))
      let shown = try await desk.upload(
        Self.address(request), file, Self.fields, as: browser, from: "/desk/password")
      let kept = try #require(shown.text.firstMatch(of: /name="kept" value="([^"]*)"/)?.1)
      #expect(shown.text.contains("附件：决算.txt"))
      var fields = Self.fields
      fields["step"] = nil
      fields["kept"] = String(kept)
      let done = try await desk.post(
        Self.address(request), fields, as: browser, from: "/desk/password")
      #expect(done.status == .seeOther)
      let page = try await desk.get("/desk/requests/\(request)", as: browser)
      #expect(page.text.contains("决算.txt"))
    }
  }

  @Test("Only of one's own agency's case, and by who drafts")
  func rights() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      for (who, status) in [
        ("land", HTTPResponse.Status.notFound), ("head", .forbidden), ("intake", .forbidden),
        ("lead", .forbidden),
      ] {
        let answer = try await desk.post(
          Self.address(request), Self.fields, as: desk.browser(of: who), from: "/desk/password")
        #expect(answer.status == status, "\(who)")
      }
    }
  }
}

extension DeskClient {
  /// A request whose reply is under review.
  fileprivate func drafted() async throws -> RequestID {
    let request = try await submitted()
    _ = try await office.draftReply(
      Entry(request, by: .officer(try who("handler")), now: now),
      ReplyDraft(outcome: .nonexistent, words: [.search: "未发现该信息"]))
    return request
  }
}
