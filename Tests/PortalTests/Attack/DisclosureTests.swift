import HTTPTypes
import Testing

@testable import Office
@testable import Portal
@testable import Records

@Suite("Nothing personal in a log, an error or an address")
struct DisclosureTests {
  /// Each as it would be recognised, also within a longer line.
  private static let planted = [
    "周文静", "139999199003070514", "13800000000", "zhou@example", "人民路3号", "2025年度财政决算",
    "李建国", "13900000000", "东街9号", "内部意见", "身份证明.txt", "qinghe-2026-attack", "wrong-secret",
    "203.0.113.77", "机密的问题", "%E6%9C%BA%E5%AF%86",
  ]

  @Test(
    "Acts, refusals, uploads, wrong codes and broken requests leave none of it",
    arguments: AttackDatabase.all)
  func logs(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database, isBehindProxy: true) { portal in
      let request = try await portal.rich()
      let code = try await walk(portal, request)
      let browser = portal.browser()
      let lines = portal.log.all.joined(separator: "\n")
      #expect(lines.contains("request"), "the log is kept")
      for secret in Self.planted + [code, String(browser.token.prefix(20))] where !secret.isEmpty {
        #expect(!lines.contains(secret), "the program's log holds \(secret)")
      }
      let acts = try await portal.records.read { session in
        try Log.entries(AttackedPortal.county, after: 0, most: 500, session)
      }
      #expect(acts.count > 5)
      let written = acts.map { "\($0)" }.joined(separator: "\n")
      for secret in Self.planted + [code] {
        #expect(!written.contains(secret), "the log of acts holds \(secret)")
      }
    }
  }

  /// What visitors, requesters and officers do on a bad day.
  private func walk(_ portal: AttackedPortal, _ request: RequestID) async throws -> String {
    let visitor = portal.browser()
    visitor.headers["X-Forwarded-For"] = "203.0.113.77"
    _ = try await visitor.get("/?q=\(Percent.encoded("机密的问题"))")
    _ = try await visitor.get("/progress/\(Percent.encoded("机密的问题"))?code=1")
    _ = try await visitor.get("/requests/new")
    _ = try await visitor.upload(
      "/requests/review", GuessingTests.request(once: "l"),
      [("身份证明.txt", Array("<html>周文静".utf8)), ("证明.pdf", Array("周文静".utf8))])
    let sent = try await visitor.post("/requests", GuessingTests.request(once: "l"))
    #expect(sent.status == .seeOther)
    let receipt = try await visitor.get("/requests/receipt")
    let code = String(
      try #require(receipt.text.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)).0)
    #expect(!(sent["Location"] ?? "").contains(code))
    #expect(
      receipt.text.matches(of: /(?:href|action)="([^"]*)"/).allSatisfy { !$0.1.contains(code) })
    for number in ["周文静", code] {
      _ = try await visitor.post("/progress", ["number": number, "code": code])
      _ = try await visitor.post("/desk/sign-in", ["name": number, "password": "wrong-secret"])
    }
    _ = try await visitor.post(
      "/desk/sign-in", ["name": "handler", "password": AttackedPortal.password])
    _ = try await visitor.send("POST", "/progress", body: Array("周文静%zz".utf8))
    try await officer(portal, request)
    return code
  }

  private func officer(_ portal: AttackedPortal, _ request: RequestID) async throws {
    let officer = try await portal.browser(of: "handler")
    _ = try await officer.get("/desk/password")
    _ = try await officer.get("/desk/requests?q=\(Percent.encoded("机密的问题"))")
    for act in CaseAct.allCases {
      _ = try await officer.post(
        "/desk/requests/\(request)/\(act.rawValue)",
        ["text": "周文静", "note": "内部意见", "reason": "周文静 13800000000", "party": "李建国"])
    }
    // Somebody writes the number itself into the reason why it must be seen.
    let shown = try await officer.post(
      "/desk/requests/\(request)/unmasking/identity-number",
      ["asked": "yes", "reason": "核对139999199003070514"])
    #expect(shown.shows("139999199003070514"))
    // The database fails under an act: the error has no words of ours either.
    let missing = ContentHash(of: Array("没有这个文件".utf8))
    await #expect(throws: FileStoreFault.missing(missing)) {
      try await portal.premises.files.content(of: missing)
    }
  }

  @Test("An unforeseen error shows a number and nothing else")
  func unforeseen() async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich()
      // The file behind an attachment is gone: nobody foresaw that.
      for hash in try await portal.premises.files.files(before: portal.now.adding(seconds: 60)) {
        try await portal.premises.files.remove(hash)
      }
      let browser = try await portal.browser(of: "handler")
      let answer = try await browser.get("/desk/requests/\(request)/files/1")
      #expect(answer.status == .internalServerError)
      #expect(answer.shows("处理时出现了意外错误"))
      for word in ["FileStoreFault", "missing", "sqlite", "Sources/", "身份证明"] {
        #expect(!answer.shows(word), "\(word)")
      }
    }
  }

  @Test("What a case holds of a person is masked on every page of the desk")
  func masked() async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich()
      for role in Role.allCases {
        let browser = try await portal.browser(of: role.rawValue)
        _ = try await browser.get("/desk/password")
        for route in try await portal.probed() where route.isDesk && route.method == "GET" {
          if route.path.contains("letters") || route.path.contains("files") { continue }
          let answer = try await browser.get(route.address("\(request)"))
          for secret in [
            "139999199003070514", "13800000000", "zhou@example", "13900000000", "东街9号",
          ] {
            #expect(!answer.shows(secret), "\(role) \(route) shows \(secret)")
          }
        }
      }
    }
  }
}
