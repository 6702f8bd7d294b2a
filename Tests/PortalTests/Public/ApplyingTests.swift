import HTTPTypes
import Testing

@testable import Portal

@Suite("Applying without an account (Regulation arts 27, 29)")
struct ApplyingTests {
  private static let form: KeyValuePairs = [
    "agency": "139999-1", "who": "person", "name": "王秀兰", "idKind": "resident-card",
    "idNumber": "139999199003070514", "phone": "13800000000", "email": "wang@example.invalid",
    "title": "2025年度财政决算草案", "description": "申请公开决算草案<b>及其附表</b>",
    "supplyWay": "email", "medium": "electronic", "once": "a1",
  ]
  private static let otherTitle: KeyValuePairs = [
    "agency": "139999-1", "who": "person", "name": "王秀兰", "idKind": "resident-card",
    "idNumber": "139999199003070514", "phone": "13800000000", "email": "wang@example.invalid",
    "title": "2024年度财政决算草案", "description": "申请公开决算草案<b>及其附表</b>",
    "supplyWay": "email", "medium": "electronic", "once": "a1",
  ]

  private func has(_ page: Answer, _ texts: String...) {
    for text in texts where !page.text.contains(text) { Issue.record("missing: \(text)") }
  }

  @Test("Fill in, review, submit: number, code and the full text")
  func whole() async throws {
    try await PublicDesk.with { desk in
      let browser = desk.browser()
      has(
        try await browser.get("/requests/new"), "清河县财政局", "您的个人信息怎样使用",
        "<option value=\"resident-card\" selected>")
      let review = try await browser.post("/requests/review", Self.form)
      #expect(review.status == .ok)
      has(review, "139999199003070514", "&lt;b&gt;及其附表", "提交申请")
      let receipt = try await browser.post("/requests", Self.form)
      has(receipt, "申请已提交", "清财", "2025年度财政决算草案", "&lt;b&gt;及其附表")
      #expect(receipt.headers[.cacheControl] == "no-store")
      #expect(receipt.text.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/) != nil)
      let hasNumber = desk.log.all.contains { $0.contains("139999199003070514") }
      #expect(!hasNumber)
    }
  }

  @Test("Nothing is supplied by fax, since no number is asked for")
  func fax() async throws {
    try await PublicDesk.with { desk in
      let browser = desk.browser()
      let blank = try await browser.get("/requests/new")
      has(blank, #"name="supplyWay" value="pick-up""#, "选邮寄的要填通信地址")
      #expect(blank.count(of: #"value="fax""#) == 0)
      let page = try await browser.post(
        "/requests/review", ["who": "person", "supplyWay": "fax", "medium": "paper"])
      has(page, "请选择怎样获取信息")
    }
  }

  @Test("Sent twice, it is one request")
  func twice() async throws {
    try await PublicDesk.with { desk in
      let router = RequestRoutes(premises: desk.premises)
      var calls = 0
      for _ in 0..<2 {
        let answer = try await router.once.answer("visit a1") { "token" }
        calls += answer == "token" ? 1 : 0
      }
      #expect(calls == 2)
      await #expect(throws: CancellationError.self) {
        _ = try await router.once.answer("visit b") { throw CancellationError() }
      }
      let again = try await router.once.answer("visit b") { "new" }
      #expect(again == "new")
      let once = try await router.once.answer("visit a1") { "other" }
      #expect(once == "token")
    }
  }

  @Test("Back from the receipt, changed and sent again, it is another request; unchanged it is not")
  func changed() async throws {
    try await PublicDesk.with { desk in
      let browser = desk.browser()
      _ = try await browser.get("/requests/new")
      func number(_ form: KeyValuePairs<String, String>) async throws -> String {
        let receipt = try await browser.post("/requests", form)
        return try String(#require(receipt.text.firstMatch(of: /清财依申请〔2026〕[0-9]+号/)).0)
      }
      let first = try await number(Self.form)
      #expect(try await number(Self.form) == first, "the button was pressed twice")
      let second = try await number(Self.otherTitle)
      #expect(second != first)
      #expect(try await number(Self.form) == first)
    }
  }

  @Test("What is missing is said beside its field; nothing typed is lost")
  func incomplete() async throws {
    try await PublicDesk.with { desk in
      let browser = desk.browser()
      _ = try await browser.get("/requests/new")
      let page = try await browser.post(
        "/requests/review",
        [
          "who": "person", "name": "\"><script>x</script>", "idKind": "resident-card",
          "idNumber": "139999199003070515", "title": "决算", "supplyWay": "post",
          "medium": "paper",
        ])
      #expect(page.status == .unprocessableContent)
      has(
        page, "#f-agency", "#f-idNumber", "#f-description", "#f-address", "#f-phone",
        "value=\"139999199003070515\"", "&quot;&gt;&lt;script&gt;", "<title>有误：")
      #expect(page.count(of: "<script>") == 0)
    }
  }

  @Test("No form is taken without its token, or with another browser's")
  func tokens() async throws {
    try await PublicDesk.with { desk in
      let browser = desk.browser()
      _ = try await browser.get("/requests/new")
      for path in ["/requests", "/requests/review", "/requests/new", "/requests/suggestions"] {
        let answer = try await browser.post(path, Self.form, hasToken: false)
        #expect(answer.status == .forbidden, "\(path)")
      }
      for path in ["/progress", "/progress/end", "/progress/request/withdrawal"] {
        let answer = try await browser.post(path, ["number": "x"], hasToken: false)
        #expect(answer.status == .forbidden, "\(path)")
      }
    }
  }

  @Test("Followed by number and code; a wrong one is answered alike, and slowed down")
  func following() async throws {
    try await PublicDesk.with { desk in
      let browser = desk.browser()
      _ = try await browser.get("/requests/new")
      let receipt = try await browser.post("/requests", Self.form)
      let code = try #require(
        receipt.text.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.0)
      let number = try #require(receipt.text.firstMatch(of: /清财依申请〔2026〕[0-9]+号/)?.0)
      let other = desk.browser()
      let turned = try await other.get("/progress/request")
      #expect(turned.headers[.location] == "/progress")
      _ = try await other.get("/progress")
      let unknown = try await other.post("/progress", ["number": "无", "code": "\(code)"])
      let wrong = try await other.post(
        "/progress", ["number": "\(number)", "code": "0000-0000-0000"])
      for page in [unknown, wrong] {
        #expect(page.status == .unprocessableContent)
        has(page, "没有编号和查询码都相符的申请")
      }
      let page = try await other.post("/progress", ["number": "\(number)", "code": "\(code)"])
      has(page, "待确认", "办理经过", "撤回申请")
      let question = try await other.get("/progress/request/withdrawal")
      has(question, "确定撤回这件申请吗")
      has(try await other.post("/progress/request/withdrawal", ["reason": ""]), "您撤回了申请", "已办结")
    }
  }

  @Test("What is not the requester's is not there, and a stranger is asked for number and code")
  func strangers() async throws {
    try await PublicDesk.with { desk in
      let browser = desk.browser()
      _ = try await browser.get("/requests/new")
      _ = try await browser.post("/requests", Self.form)
      for path in ["letters/99.pdf", "letters/x.pdf", "letters/1.exe", "files/1", "files/-1"] {
        let none = try await browser.get("/progress/request/" + path)
        #expect(none.status == .notFound, "\(path)")
        let stranger = try await desk.browser().get("/progress/request/" + path)
        #expect(stranger.headers[.location] == "/progress")
      }
    }
  }

  @Test("The start page names the ways in and the agencies, and searches")
  func home() async throws {
    try await PublicDesk.with { desk in
      let browser = desk.browser()
      has(try await browser.get("/"), "/requests/new", "/progress", "/deadline", "清河县财政局")
      has(try await browser.get("/?q=%3Cscript%3E"), "没有找到", "&lt;script&gt;")
      for short in ["决算", "申请公开信息", "，"] {
        let page = try await browser.get("/?q=\(Percent.encoded(short))")
        has(page, "这个词太短，查不了", "财政决算")
        #expect(page.count(of: "没有找到") == 0, "\(short)")
      }
      has(try await browser.get("/"), #"<a href="tel:0000-1234567">0000-1234567</a>"#)
    }
  }
}
