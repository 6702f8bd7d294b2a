import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("What a requester sees and does")
struct RequesterTests {
  @Test(
    "Number and code open the case; a wrong code, another number or no number do not",
    arguments: TestDatabase.all)
  func identified(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let mine = try await desk.submitted()
      let other = try await desk.submitted()
      let now = Moment.at(Desk.monday)
      func pass(_ number: String, _ code: String) async throws -> RequesterPass {
        try await desk.office.identify(number: number, code: code, from: "192.0.2.1", now: now)
      }
      let right = try await pass(mine.number, mine.code.printed)
      #expect(right.request == mine.request)
      let typed = try await pass(" 清财依申请[2026] 1 号", mine.code.printed.lowercased())
      #expect(typed == right, "brackets and blanks as people type them")
      let wrong = [
        (other.number, mine.code.printed, "another's number"),
        (mine.number, other.code.printed, "another's code"),
        ("清财依申请〔2026〕99号", mine.code.printed, "no such number"), (mine.number, "", "no code"),
      ]
      for (number, code, why) in wrong {
        await #expect(throws: OfficeError.notFound, "\(why)") { try await pass(number, code) }
      }
    }
  }

  @Test(
    "A number given out with other brackets is found, however it is typed",
    arguments: TestDatabase.all)
  func otherBrackets(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let pattern = try #require(NumberPattern(rawValue: "{机关代字}申 （{年份}）{序号}号"))
      try await desk.records.write { session in
        var finance = try #require(try session.agencies.find(Desk.finance))
        finance.requestNumbers = pattern
        try session.agencies.save(finance)
      }
      let spaced = try await desk.submitted()
      #expect(spaced.number == "清财申 （2026）1号")
      try await desk.records.write { session in
        var finance = try #require(try session.agencies.find(Desk.finance))
        finance.requestNumbers = try #require(NumberPattern(rawValue: "{机关代字}申（{年份}）{序号}号"))
        try session.agencies.save(finance)
      }
      let round = try await desk.submitted()
      let now = Moment.at(Desk.monday)
      let cases = [
        (spaced, " 清财申 （2026）1号 "), (round, "清财申（2026）2号"), (round, "清财申[2026]2号"),
        (round, "清财申〔2026〕 2 号"),
      ]
      for (submission, typed) in cases {
        let pass = try await desk.office.identify(
          number: typed, code: submission.code.printed, from: "192.0.2.1", now: now)
        #expect(pass.request == submission.request, "\(typed)")
        let named = try await desk.office.request(named: typed, by: desk.who("handler"))
        #expect(named == submission.request, "\(typed)")
      }
    }
  }

  @Test("A new code opens the case, the old one no more")
  func reissued() async throws {
    try await Desk.with(.sqlite) { desk in
      let mine = try await desk.submitted()
      let now = Moment.at(Desk.monday)
      let code = try await desk.office.issueCode(
        for: mine.request, after: .agentShown, by: desk.who("intake"), now: now)
      let pass = try await desk.office.identify(
        number: mine.number, code: code.printed, from: "192.0.2.1", now: now)
      #expect(pass.request == mine.request)
      await #expect(throws: OfficeError.notFound) {
        try await desk.office.identify(
          number: mine.number, code: mine.code.printed, from: "192.0.2.1", now: now)
      }
      let entry = try #require(try await desk.log(mine.request).last)
      #expect(entry.act == LogAct(rawValue: "issueCode"))
      #expect(entry.details == #"{"identity":"agent-shown"}"#)
    }
  }

  @Test(
    "A new code ends what the old one opened", arguments: TestDatabase.all)
  func reissuedWhileOpen(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let office = desk.office
      let mine = try await desk.submitted()
      let now = Moment.at(Desk.monday)
      let receipt = try office.token(of: office.pass(of: mine), showing: mine.code, now: now)
      let opened = try await office.identify(
        number: mine.number, code: mine.code.printed, from: "192.0.2.1", now: now)
      let tokens = [receipt, try office.token(of: opened, now: now)]
      for token in tokens {
        let pass = try await office.pass(token: token, now: now)
        #expect(pass?.pass.request == mine.request)
      }
      let code = try await office.issueCode(
        for: mine.request, after: .agentShown, by: desk.who("intake"), now: now)
      for token in tokens {
        let pass = try await office.pass(token: token, now: now)
        #expect(pass == nil)
      }
      let again = try await office.identify(
        number: mine.number, code: code.printed, from: "192.0.2.1", now: now)
      let pass = try await office.pass(token: office.token(of: again, now: now), now: now)
      #expect(pass?.pass == again)
    }
  }

  @Test("Guessing is slowed down, also for the right code")
  func throttled() async throws {
    try await Desk.with(.sqlite) { desk in
      let mine = try await desk.submitted()
      let now = Moment.at(Desk.monday)
      for _ in 0..<10 {
        await #expect(throws: OfficeError.notFound) {
          try await desk.office.identify(
            number: mine.number, code: "0000-0000-0000", from: "192.0.2.1", now: now)
        }
      }
      await #expect(throws: OfficeError.throttled(until: now.adding(seconds: 60))) {
        try await desk.office.identify(
          number: mine.number, code: mine.code.printed, from: "192.0.2.9", now: now)
      }
      let later = try await desk.office.identify(
        number: mine.number, code: mine.code.printed, from: "192.0.2.9",
        now: now.adding(seconds: 60))
      #expect(later.request == mine.request)
    }
  }

  @Test("Nothing of the inside is seen: no names, notes, drafts, reviews, or a reply not delivered")
  func nothingInternal() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      let pass = RequesterPass(request: request)
      _ = try await desk.office.assign(
        desk.entry(request, "intake"), unit: "预算股", handler: desk.who("handler"))
      try await desk.office.addNote(desk.entry(request, "handler"), "内部意见：不宜公开")
      _ = try await desk.office.draftReply(desk.entry(request, "handler"), Desk.nothing)
      _ = try await desk.office.returnDraft(desk.entry(request, "reviewer"), reason: "检索范围不够")
      try await desk.signed(request)
      let view = try await desk.office.requesterView(pass, now: .at(Desk.monday, hour: 12))
      let shown = Self.dump(view)
      for word in ["预算股", "李建国", "赵晓梅", "孙立新", "不宜公开", "检索范围不够", "未发现该信息"] {
        #expect(!shown.contains(word), "\(word)")
      }
      #expect(
        view.stage == .inProgress && view.outcome == nil && view.letters.map(\.kind) == ["receipt"])
      let reply = try await desk.records.read { session in
        try #require(
          try RequestStore(session).letters(of: request).first { $0.kind == "reply.nonexistent" })
      }
      await #expect(throws: OfficeError.notFound, "signed, not delivered") {
        try await desk.office.letter(
          reply.id, .pdf, by: .requester(pass), now: .at(Desk.monday))
      }
      _ = try await desk.office.deliver(desk.entry(request, "handler"), .electronic)
      let after = try await desk.office.requesterView(pass, now: .at(Desk.monday, hour: 12))
      #expect(after.stage == .replied && after.outcome == .nonexistent)
      #expect(after.letters.map(\.kind) == ["receipt", "reply.nonexistent"])
      #expect(after.remedy?.path == .choice)
      let file = try await desk.office.letter(
        reply.id, .docx, by: .requester(pass), now: .at(Desk.monday))
      #expect(file.bytes.starts(with: Array("PK".utf8)))
    }
  }

  private static func dump(_ view: RequesterView) -> String {
    var text = ""
    Swift.dump(view, to: &text)
    return text
  }

  @Test("Files that came with the reply are told apart from those sent in, once it was delivered")
  func replyFiles() async throws {
    try await Desk.with(.sqlite) { desk in
      let now = Moment.at(Desk.monday)
      func file(_ name: String) async throws -> KeptFile {
        try await desk.office.files.keep(
          Array(name.utf8), named: name, limits: AttachmentLimits(), now: now)
      }
      var form = RequestForm.testing()
      form.files = [try await file("说明.txt")]
      let request = try await desk.received(form)
      var draft = Desk.disclosing
      draft.files = [try await file("决算草案.txt")]
      try await desk.signed(request, draft)
      func names() async throws -> [[String]] {
        let view = try await desk.office.requesterView(RequesterPass(request: request), now: now)
        #expect(view.supplyWay == .email && view.medium == .electronic)
        return [view.files, view.replyFiles].map { $0.map(\.file.name) }
      }
      #expect(try await names() == [["说明.txt"], []])
      _ = try await desk.office.deliver(desk.entry(request, "handler"), .post)
      #expect(try await names() == [["说明.txt"], ["决算草案.txt"]])
    }
  }

  @Test("A requester is offered what the law and the stage allow")
  func offered() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      let pass = RequesterPass(request: request)
      let now = Moment.at(Desk.monday, hour: 12)
      #expect(try await desk.office.requesterView(pass, now: now).moves == [.withdraw])
      _ = try await desk.office.askCorrection(
        desk.entry(request, "handler"),
        CorrectionNotice(unclear: "年度", items: "年度", guidance: "写明", through: .march(20)))
      let view = try await desk.office.requesterView(pass, now: now)
      #expect(view.moves == [.recordCorrection, .withdraw] && view.correctionThrough == .march(20))
      #expect(view.lastDay == nil && view.wait == .correction)
      await #expect(throws: OfficeError.invalid([FieldFault(.text, .missing)])) {
        try await desk.office.recordCorrection(desk.pass(request), text: "  \n")
      }
    }
  }
}
