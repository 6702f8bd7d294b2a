import HTTPTypes
import Law
import Testing

@testable import Office
@testable import Portal
@testable import Records

/// A case in which every field of every form was filled with poison, through the pages' own addresses.
struct PoisonedCase {
  let portal: AttackedPortal
  let request: RequestID
  /// The browser that submitted it.
  let requester: Intruder

  init(_ portal: AttackedPortal) async throws {
    self.portal = portal
    requester = portal.browser()
    try await Self.renamed(portal)
    _ = try await requester.get("/requests/new")
    let form = Self.form
    _ = try await requester.post("/requests/review", form)
    let answer = try await requester.post("/requests", form)
    #expect(answer.status == .seeOther)
    let list = try await portal.office.worklist(by: try portal.who("handler"), now: portal.now)
    request = try #require(list.lines.first?.record.id)
    try await work()
  }

  static let form: KeyValuePairs<String, String> = [
    "agency": "139999-2", "who": "organisation", "class": "business",
    "organisation": Poison.text, "creditCode": "91139999MA00000005",
    "representative": Poison.text, "contactPerson": Poison.text, "phone": "13800000000",
    "email": "zhou@example.invalid", "address": Poison.text, "title": Poison.text,
    "documentNumber": Poison.text, "description": Poison.text + Poison.formula,
    "supplyWay": "email", "medium": "electronic", "once": Poison.markup,
  ]

  /// Names that no form of ours has passed.
  private static func renamed(_ portal: AttackedPortal) async throws {
    try await portal.records.write { session in
      for table in ["officers", "agencies", "counties"] {
        try session.execute("UPDATE \(table) SET name = ?", [.text(Poison.markup)])
      }
    }
  }

  /// Every act once, in an order that the procedure allows.
  private func work() async throws {
    let (text, day) = (Poison.text, "2026-03-02")
    let head = try portal.who("head").rawValue
    try await act("intake", "confirmation", ["day": day])
    try await act("handler", "note", ["note": text])
    try await act("handler", "assignment", ["unit": text])
    try await act(
      "handler", "correction-notice",
      ["text": text, "words": text, "note": text, "through": "2026-03-16"])
    try await act("intake", "correction", ["day": day, "text": text])
    try await act(
      "handler", "third-party-consultation",
      ["party": text, "address": text, "phone": "13900000000", "text": text])
    try await act("intake", "consultation-delivery", ["serial": "1", "day": day, "receipt": text])
    try await act(
      "intake", "opinion", ["serial": "1", "outcome": "consents", "day": day, "text": text])
    try await act("handler", "reasons-notice", ["text": text, "through": "2026-03-16"])
    try await act("intake", "reasons", ["day": day, "text": text])
    try await act(
      "handler", "extension", ["workingDays": "5", "reason": text, "approver": head])
    let handler = try await portal.browser(of: "handler")
    try await reply(handler)
    try await act("reviewer", "draft-return", ["reason": text])
    try await reply(handler)
    try await act("reviewer", "review", ["note": text])
    try await act("head", "signature", [:])
    try await act("intake", "delivery", ["deliveryMode": "post", "day": day, "receipt": text])
    try await act(
      "handler", "publication",
      [
        // Not the requester's name, which is poison here and must not be published.
        "title": "公开的决算<script>poison()</script>", "text": "<img src=x onerror=poison()>",
        "link": "https://example.invalid/\"><img src=x>",
      ])
  }

  private func reply(_ browser: Intruder) async throws {
    let address = "/desk/requests/\(request)/reply"
    let page = try await browser.get(address + "?outcome=disclosed")
    let names = page.text.matches(of: /name="(words-\d+)"/).map { String($0.1) }
    #expect(!names.isEmpty)
    let words = names.map { "\($0)=\(Percent.encoded(Poison.text))" }.joined(separator: "&")
    let answer = try await browser.send(
      "POST", address,
      body: Array("token=\(Percent.encoded(browser.token))&outcome=disclosed&\(words)".utf8))
    #expect(answer.status == .seeOther, "reply: \(answer.status)")
  }

  private func act(
    _ person: String, _ act: String, _ fields: KeyValuePairs<String, String>
  ) async throws {
    let browser = try await portal.browser(of: person)
    _ = try await browser.get("/desk/password")
    let answer = try await browser.post("/desk/requests/\(request)/\(act)", fields)
    let said = answer.text.matches(of: /class="what"[^>]*>(.{0,200})/).map { String($0.1) }
    #expect(answer.status == .seeOther, "\(act): \(answer.status) \(said)")
  }
}
