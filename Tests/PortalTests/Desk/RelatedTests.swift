import HTTPTypes
import Testing

@testable import Portal

@Suite("The page of related requests")
struct RelatedTests {
  @Test("Leads from a case to what was asked before; what people wrote stays words")
  func shown() async throws {
    try await DeskClient.with { desk in
      let before = try await desk.submitted("校车运营<b>补贴</b>发放标准", description: "校车运营补贴发放标准")
      let asked = try await desk.submitted("校车运营补贴发放标准", description: "校车运营补贴发放标准")
      let handler = try await desk.browser(of: "handler")
      let page = try await desk.get("/desk/requests/\(asked)", as: handler).text
      #expect(page.contains("href=\"/desk/requests/\(asked)/related\""))
      let related = try await desk.get("/desk/requests/\(asked)/related", as: handler)
      #expect(related.status == .ok)
      #expect(related.text.contains("href=\"/desk/requests/\(before)\""))
      #expect(related.text.contains("校车运营&lt;b&gt;补贴&lt;/b&gt;发放标准"))
      #expect(related.text.contains("前12个月以来另有1件"))
      #expect(!related.text.contains("139999199003070514"))
    }
  }

  @Test("Another agency's officer finds nothing there")
  func rights() async throws {
    try await DeskClient.with { desk in
      let asked = try await desk.submitted()
      for (who, status, why) in [
        ("land", HTTPResponse.Status.notFound, "another agency"), ("lead", .ok, "watches over all"),
        ("audit", .forbidden, "sees no cases"),
      ] {
        let answer = try await desk.get(
          "/desk/requests/\(asked)/related", as: desk.browser(of: who))
        #expect(answer.status == status, "\(who): \(why)")
      }
    }
  }
}
