import Drafting
import HTTPTypes
import Office
import Records
import Testing

@testable import Portal

@Suite("What is done with a case at the desk")
struct ActTests {
  @Test(
    "Every act's page refuses a form without its token, and writes nothing",
    arguments: CaseAct.allCases)
  func token(_ act: CaseAct) async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let before = try await desk.get("/desk/requests/\(request)", as: browser).text
      for token in ["", "forged"] {
        let answer = try await desk.post(
          "/desk/requests/\(request)/\(act.rawValue)", token: token, ["note": "不应保存"], as: browser)
        #expect(answer.status == .forbidden)
      }
      let after = try await desk.get("/desk/requests/\(request)", as: browser).text
      #expect(before.count == after.count)
    }
  }

  @Test("Another agency's case is not there, whatever the address", arguments: CaseAct.allCases)
  func forged(_ act: CaseAct) async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "land")
      let path = "/desk/requests/\(request)/\(act.rawValue)"
      #expect(try await desk.get(path, as: browser).status == .notFound)
      let answer = try await desk.post(path, [:], as: browser, from: "/desk/password")
      #expect(answer.status == .notFound)
    }
  }

  @Test("A role that may not is told so, and what to do")
  func role() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let answer = try await desk.get(
        "/desk/requests/\(request)/signature", as: desk.browser(of: "handler"))
      #expect(answer.status == .conflict)
      #expect(answer.text.contains("您的岗位不能办理"))
    }
  }

  @Test("An act that is not lawful now names the stage and the article")
  func unlawful() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let answer = try await desk.get(
        "/desk/requests/\(request)/payment", as: desk.browser(of: "intake"))
      #expect(answer.status == .conflict)
      #expect(answer.text.contains("办理中"))
      #expect(answer.text.contains("国办函〔2020〕109号"))
    }
  }

  @Test("A refused form keeps what was typed, and names every field")
  func keeps() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let path = "/desk/requests/\(request)/correction-notice"
      let answer = try await desk.post(
        path, ["text": "没有写明年度", "through": "下周三", "version": "2"], as: browser)
      #expect(answer.status == .unprocessableContent)
      for part in ["没有写明年度", "下周三", "f-through", "f-words", "f-note", "真实的日期"] {
        #expect(answer.text.contains(part), "\(part)")
      }
    }
  }

  @Test("A stale version shows what happened meanwhile and what was typed; then it goes through")
  func stale() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let path = "/desk/requests/\(request)/reasons-notice"
      let shown = try await desk.get(path, as: browser)
      let version = try #require(shown.text.firstMatch(of: /name="version" value="(\d+)"/)?.1)
      let events = try #require(shown.text.firstMatch(of: /name="events" value="(\d+)"/)?.1)
      let handler = try #require(desk.people["handler"])
      _ = try await desk.office.assign(
        Entry(request, by: .officer(handler), now: DeskClient.now), unit: "预算股", handler: nil)
      let fields = [
        "text": "三个月内提出四十六件", "through": "2026-03-16", "version": String(version),
        "events": String(events),
      ]
      let stale = try await desk.post(path, token: shown.token, fields, as: browser)
      #expect(stale.status == .conflict)
      #expect(stale.text.contains("三个月内提出四十六件"))
      #expect(stale.text.contains("交办（李建国）"))
      let newer = try #require(stale.text.firstMatch(of: /name="version" value="(\d+)"/)?.1)
      let again = try await desk.post(
        path, token: stale.token, fields.merging(["version": String(newer)]) { $1 }, as: browser)
      #expect(again.status == .seeOther)
    }
  }

  @Test("Receive, ask for a correction, consult, extend, reply, deliver: letters at every step")
  func journey() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted(isConfirmed: false)
      let address = "/desk/requests/\(request)"
      for (who, act, fields) in Self.steps(head: try #require(desk.people["head"]).rawValue) {
        let browser = try await desk.browser(of: who)
        var fields = fields
        if let search = fields["search"] {
          fields[ReplyInput.name(.search)] = search
        }
        let answer = try await desk.post(
          "\(address)/\(act)", fields, as: browser,
          from: act == "reply" ? "/desk/password" : nil)
        #expect(answer.status == .seeOther, "\(who) \(act): \(Self.errors(answer.text))")
        #expect(answer.headers[.location] == "\(address)?done=\(act)")
      }
      let browser = try await desk.browser(of: "handler")
      let page = try await desk.get("\(address)?done=delivery", as: browser)
      for part in ["已答复", "补正告知书", "征求意见书", "延期答复告知书", "答复书", "已办理：登记送达"] {
        #expect(page.text.contains(part), "\(part)")
      }
      let letters = page.text.matches(of: /href="(\/desk\/requests\/[^"]*\/letters\/[^"]*)"/)
      #expect(letters.count > 10)
      for letter in letters.prefix(4) {
        let file = try await desk.get(String(letter.1), as: browser)
        #expect(file.status == .ok)
        #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        let other = try await desk.get(String(letter.1), as: desk.browser(of: "land"))
        #expect(other.status == .notFound)
      }
    }
  }

  private static func steps(head: String) -> [(String, String, [String: String])] {
    let today = "2026-03-02"
    return [
      ("intake", "confirmation", ["day": today]),
      (
        "handler", "correction-notice",
        ["text": "年度不明", "words": "年度", "note": "可以写明年度", "through": "2026-03-16"]
      ),
      ("intake", "correction", ["day": today, "text": "2025年度"]),
      (
        "handler", "third-party-consultation",
        ["party": "清源建筑公司", "text": "2025年度财政决算草案", "phone": "13800000001"]
      ),
      ("intake", "consultation-delivery", ["serial": "1", "day": today]),
      ("intake", "opinion", ["serial": "1", "outcome": "consents", "day": today]),
      (
        "handler", "extension",
        ["workingDays": "10", "reason": "需要核对附件", "approver": head]
      ),
      ("handler", "assignment", ["unit": "预算股"]), ("handler", "note", ["note": "请先核对附件"]),
      (
        "handler", "reply",
        ["outcome": "nonexistent", "search": "检索了公文系统和档案，未发现该信息"]
      ),
      ("reviewer", "review", ["note": "同意"]), ("head", "signature", [:]),
      ("intake", "delivery", ["deliveryMode": "electronic", "day": today]),
    ]
  }

  private static func errors(_ text: String) -> String {
    text.matches(of: /class="(?:field-error|what)"[^>]*>(.{0,300})/).map { String($0.1) }.joined()
  }

  @Test("Personal data is masked until somebody says why, and the reason is kept")
  func unmasking() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let address = "/desk/requests/\(request)"
      let page = try await desk.get(address, as: browser)
      #expect(!page.text.contains("13800000000"))
      #expect(!page.text.contains("139999199003070514"))
      let path = "\(address)/unmasking/phone"
      let asked = try await desk.post(path, token: page.token, [:], as: browser)
      #expect(asked.status == .ok)
      #expect(!asked.text.contains("13800000000"))
      let empty = try await desk.post(path, token: page.token, ["asked": "yes"], as: browser)
      #expect(empty.status == .unprocessableContent)
      let shown = try await desk.post(
        path, token: page.token, ["asked": "yes", "reason": "电话确认"], as: browser)
      #expect(shown.text.contains("13800000000"))
      #expect(shown.headers[.cacheControl] == "no-store")
      let reviewer = try await desk.browser(of: "reviewer")
      let other = try await desk.post(
        path, ["asked": "yes", "reason": "电话确认"], as: reviewer, from: "/desk/password")
      #expect(other.status == .forbidden)
    }
  }

  @Test("The new last day and the fee are seen before anything is done")
  func forecast() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let address = "/desk/requests/\(request)"
      let days = try await desk.post(
        "\(address)/extension", ["workingDays": "7", "step": "preview"], as: browser)
      #expect(days.status == .ok)
      #expect(days.text.contains("7个工作日（您填写的）"))
      let fee = try await desk.post(
        "\(address)/fee-notice", ["standard": "byPage", "units": "57", "step": "preview"],
        as: browser)
      #expect(fee.text.contains("应收270元"))
      let page = try await desk.get(address, as: browser)
      #expect(page.text.contains("办理中"))
    }
  }
}
