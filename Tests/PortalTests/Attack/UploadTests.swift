import HTTPTypes
import Testing

@testable import Office
@testable import Portal
@testable import Records

@Suite("Files with a purpose, as somebody sends them")
struct UploadTests {
  private static let form = GuessingTests.request(once: "u")
  private static let text = Array("身份证明".utf8)
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]

  private func fill(
    _ browser: Intruder, _ files: [(name: String, [UInt8])]
  ) async throws -> Intruder.Answer {
    if browser.token.isEmpty { _ = try await browser.get("/requests/new") }
    return try await browser.upload("/requests/review", Self.form, files)
  }

  private static func disguise(_ name: String, _ text: String, _ said: String) -> Disguise {
    Disguise(name: name, bytes: Array(text.utf8), said: said)
  }

  struct Disguise: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let said: String
    var testDescription: String { "\(name.debugDescription): \(said)" }
  }

  static let disguises: [Disguise] = [
    Disguise(name: "证明.pdf", bytes: [0x4D, 0x5A, 0x90, 0, 3], said: "不是可以识别的文件"),
    Disguise(name: "证明.pdf", bytes: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], said: "不是可以识别的文件"),
    disguise("证明.txt", "<html><script>poison()</script>", "不是可以识别的文件"),
    disguise("证明.txt", "  \n<svg onload=poison()>", "不是可以识别的文件"),
    disguise("证明.png", "<svg xmlns='x'><script>poison()</script></svg>", "不是可以识别的文件"),
    disguise("证明.svg", "<svg></svg>", "不是可以上传的文件种类"), disguise("证明.html", "<p>", "不是可以上传的文件种类"),
    disguise("证明.exe", "MZ", "不是可以上传的文件种类"), disguise("证明.pdf.exe", "%PDF-1.7", "不是可以上传的文件种类"),
    disguise("证明.docm", "PK", "不是可以上传的文件种类"),
    disguise("证明.docx", "PK\u{3}\u{4}" + String(repeating: "\u{0}", count: 64), "是压缩包"),
    Disguise(name: "证明.jpg", bytes: png, said: "内容与扩展名不符"),
    disguise("证明", "%PDF-1.7", "不是可以上传的文件种类"), disguise("证明.txt", "", "是空文件"),
    disguise("证明.pdf\u{0}.exe", "%PDF-1.7", "不是可以上传的文件种类"),
    disguise("证明.exe\u{202E}fdp", "%PDF-1.7", "不是可以上传的文件种类"),
  ]

  @Test(
    "What is not what it says is not taken, neither from requesters nor at the desk",
    arguments: disguises)
  func disguised(_ sent: Disguise) async throws {
    let (name, bytes, said) = (sent.name, sent.bytes, sent.said)
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      let answer = try await fill(browser, [(name, bytes)])
      #expect(answer.status == .unprocessableContent)
      #expect(!answer.shows("name=\"kept\""), "nothing of it is kept")
      let request = try await portal.rich()
      let intake = try await portal.browser(of: "intake")
      _ = try await intake.get("/desk/password")
      let before = try await portal.trace()
      let desk = try await intake.upload(
        "/desk/requests/\(request)/opinion",
        ["serial": "1", "outcome": "consents", "day": "2026-03-02"], [(name, bytes)])
      #expect(desk.status == .unprocessableContent)
      #expect(desk.shows(said), "\(said)")
      #expect(try await portal.trace() == before)
    }
  }

  @Test("What was taken comes back to be saved, under a clean name, and is never shown as a page")
  func servedBack() async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      let long = String(repeating: "名", count: 5_000)
      // A picture that is a page too: what it is called decides nothing, what it is sent as does.
      let polyglot = Self.png + Array("<script>poison()</script>".utf8)
      let review = try await fill(
        browser, [("..\\..\\a%22><img src=x>.png", polyglot), ("\(long).txt", Self.text)])
      #expect(review.status == .ok)
      #expect(Poison.remains(in: review.text) == [])
      let marks = review.text.matches(of: /name="kept" value="([^"]*)"/).map { String($0.1) }
      #expect(marks.count == 2)
      try await submit(browser, marks)
      for position in 1...2 {
        let file = try await browser.get("/progress/request/files/\(position)")
        #expect(file.status == .ok)
        let disposition = try #require(file["Content-Disposition"])
        #expect(disposition.hasPrefix("attachment; filename=\"gongkai."))
        #expect(disposition.contains("; filename*=UTF-8''"))
        #expect(["image/png", "text/plain"].contains(file["Content-Type"]))
        #expect(file["X-Content-Type-Options"] == "nosniff")
        #expect(file["Content-Security-Policy"]?.contains("default-src 'none'") == true)
        #expect(file["Cache-Control"] == "no-store")
        let name = try #require(file["Content-Disposition"])
        #expect(name.utf8.count < 1000 && !name.contains("..") && !name.contains("<"))
      }
    }
  }

  private func submit(_ browser: Intruder, _ marks: [String]) async throws {
    let pairs = Self.form.map { ($0.key, $0.value) } + marks.map { ("kept", $0) }
    let body = (pairs + [("token", browser.token)])
      .map { "\($0.0)=\(Percent.encoded($0.1.replacing("&#39;", with: "'")))" }
      .joined(separator: "&")
    let answer = try await browser.send("POST", "/requests", body: Array(body.utf8))
    #expect(answer.status == .seeOther)
  }

  @Test("Too large, too many, too long: refused with a page, and nothing stays behind")
  func bounds() async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      let many = try await fill(browser, (0..<11).map { ("\($0).txt", Self.text) })
      #expect(many.status == .contentTooLarge)
      let text = try await browser.post(
        "/requests/review", ["description": String(repeating: "长", count: 300_000)])
      #expect(text.status == .contentTooLarge)
      #expect(text.shows("提交的内容过大"))
    }
  }

  @Test("A form of very many parts is refused before it has been gathered")
  func parts() async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      for disposition in [
        "name=\"\"", "name=\"a\"", "name=\"\(String(repeating: "n", count: 9000))\"",
      ] {
        var form = Form()
        let count = disposition.utf8.count > 100 ? 100 : 20_000
        for _ in 0..<count { form.add(disposition: disposition, []) }
        form.close()
        let answer = try await browser.send(
          "POST", "/requests/review", headers: ["Content-Type": Form.contentType], body: form.bytes)
        #expect(answer.status == .contentTooLarge, "\(disposition.prefix(20))")
      }
    }
  }

  @Test("All forms being read hold so much and no more; afterwards there is room again")
  func room() async throws {
    try await AttackedPortal.with(heldBytes: 100_000) { portal in
      let browser = portal.browser()
      let answer = try await fill(browser, [("a.txt", Array(repeating: 65, count: 200_000))])
      #expect(answer.status == .serviceUnavailable)
      #expect(answer.shows("没有保存任何内容"))
      for _ in 0..<5 {
        #expect(try await fill(browser, [("a.txt", Self.text)]).status == .ok)
      }
    }
  }

  @Test("A kept file is named by its mark alone: no other visit's, none that was changed")
  func marks() async throws {
    try await AttackedPortal.with { portal in
      let mine = portal.browser()
      let review = try await fill(mine, [("我的.txt", Self.text)])
      let mark = String(try #require(review.text.firstMatch(of: /name="kept" value="([^"]*)"/)).1)
      let parts = mark.split(separator: " ").map(String.init)
      #expect(parts.count == 5)
      let other = portal.browser()
      _ = try await other.get("/requests/new")
      let stolen = try await other.post("/requests/review", ["kept": mark])
      #expect(!stolen.shows("我的.txt"))
      let hash = ContentHash(of: Array("别人的".utf8)).text
      for forged in [
        mark + "x", "x" + mark, String(mark.dropLast()), "\(parts[0]) \(hash) 9 text 别人.txt",
        "\(parts[0]) \(parts[1]) \(parts[2]) \(parts[3]) 别名.txt",
        "\(parts[0]) ../../etc/passwd 1 text x", parts[0], "", " ", "    ",
      ] {
        let answer = try await mine.post("/requests/new", ["kept": forged])
        #expect(answer.status == .ok)
        #expect(!answer.shows("name=\"kept\""), "\(forged.prefix(60))")
      }
      #expect(try await mine.post("/requests/new", ["kept": mark]).text.contains("我的.txt"))
    }
  }

  @Test(
    "Files nobody submits are gone after a day; those that were, and letters, stay",
    arguments: AttackDatabase.all)
  func expiry(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database) { portal in
      let browser = portal.browser()
      let review = try await fill(browser, [("忘了.txt", Array("忘了提交".utf8))])
      let mark = String(try #require(review.text.firstMatch(of: /name="kept" value="([^"]*)"/)).1)
      let request = try await portal.rich()
      let limits = portal.premises.accounts.limits
      portal.clock.pass(seconds: 86_000)
      // Looked at again on the first day: kept for another.
      #expect(try await browser.post("/requests/new", ["kept": mark]).text.contains("忘了.txt"))
      portal.clock.pass(seconds: 1000)
      try await portal.office.clearAway(limits, now: portal.now)
      #expect(try await browser.post("/requests/new", ["kept": mark]).text.contains("忘了.txt"))
      portal.clock.pass(seconds: 86_401)
      try await portal.office.clearAway(limits, now: portal.now)
      let late = try await browser.post("/requests/new", ["kept": mark])
      #expect(late.status == .ok)
      #expect(late.shows("忘了.txt：页面放得太久，请重新上传"))
      let handler = try await portal.browser(of: "handler")
      for paper in ["files/1", "letters/1/docx", "letters/1/pdf"] {
        #expect(
          try await handler.get("/desk/requests/\(request)/\(paper)").status == .ok, "\(paper)")
      }
    }
  }

  @Test("Who sends very many files has to wait; others need not")
  func uploads() async throws {
    try await AttackedPortal.with(isBehindProxy: true) { portal in
      let robot = portal.browser()
      robot.headers["X-Forwarded-For"] = "203.0.113.7"
      var answer = try await fill(robot, [])
      for batch in 0..<11 {
        answer = try await fill(robot, (0..<10).map { ("\(batch)-\($0).txt", Self.text) })
      }
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("上传的文件太多") && answer.text.contains("材料以后补交"))
      let other = portal.browser()
      other.headers["X-Forwarded-For"] = "203.0.113.8"
      #expect(try await fill(other, [("a.txt", Self.text)]).status == .ok)
    }
  }

  @Test(
    "Bodies that no browser sends are answered with a page",
    arguments: [
      ("application/x-www-form-urlencoded", "token=%zz"),
      ("application/x-www-form-urlencoded", "token=%ED%A0%80"),
      ("application/x-www-form-urlencoded", "title=%C0%AF&token=%FF"),
      ("application/x-www-form-urlencoded", "token=%"),
      ("application/x-www-form-urlencoded", "&&&==="),
      (
        "application/x-www-form-urlencoded; charset=utf-16", "t\u{0}o\u{0}k\u{0}e\u{0}n\u{0}=\u{0}x"
      ),
      ("application/x-www-form-urlencoded", String(repeating: "a&", count: 100_000)),
      ("application/json", "{\"token\":\"x\"}"), ("text/plain", "token=x"), ("", "token=x"),
      ("multipart/form-data", "x"), ("multipart/form-data; boundary=", "--\r\n"),
      ("multipart/form-data; boundary=\"a", "--a\r\n\r\n--a--"),
      ("multipart/form-data; boundary=a", "--a\r\n\r\n"),
      ("multipart/form-data; boundary=a", "--a--"),
      ("multipart/form-data; boundary=\(String(repeating: "b", count: 71))", "x"),
      (
        "multipart/form-data; boundary=a",
        "--a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n--b--\r\n--a--"
      ),
      (
        "multipart/form-data; boundary=a",
        "--a\r\nContent-Disposition: form-data; name=\"token\"; name=\"x\"\r\n\r\n1\r\n--a--"
      ),
      (
        "multipart/form-data; boundary=a",
        "--a\r\nContent-Disposition: form-data; name*=utf-7''+ADw-\r\n\r\n1\r\n--a--"
      ),
      ("multipart/form-data; boundary=a", "--a\r\n" + String(repeating: "X: y\r\n", count: 5000)),
    ])
  func bodies(_ type: String, _ body: String) async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      _ = try await browser.get("/requests/new")
      for address in ["/requests", "/requests/review", "/progress", "/desk/sign-in", "/checks"] {
        let answer = try await browser.send(
          "POST", address, headers: ["Content-Type": type], body: Array(body.utf8))
        #expect([400, 403, 413, 415].contains(answer.status.code), "\(address): \(answer.status)")
        #expect(answer.shows("<h1"), "\(address)")
      }
    }
  }

  @Test("Of a field sent twice the first counts, for the check and for the act alike")
  func twice() async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich()
      let browser = try await portal.browser(of: "handler")
      _ = try await browser.get("/desk/password")
      let token = Percent.encoded(browser.token)
      let first = try await browser.send(
        "POST", "/desk/requests/\(request)/note",
        body: Array("token=forged&token=\(token)&note=x".utf8))
      #expect(first.status == .forbidden)
      let second = try await browser.send(
        "POST", "/desk/requests/\(request)/note",
        body: Array("token=\(token)&token=forged&note=first-note&note=second-note".utf8))
      #expect(second.status == .seeOther)
      let page = try await browser.get("/desk/requests/\(request)")
      #expect(page.shows("first-note") && !page.shows("second-note"))
    }
  }
}
