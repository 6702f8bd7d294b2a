import HTTPTypes
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("A new query code at the desk")
struct QueryCodeTests {
  private static func address(_ id: RequestID) -> String { "/desk/requests/\(id)/query-code" }

  @Test("Shown once, for who said how the requester was known; the old one opens nothing more")
  func issued() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: "intake")
      let page = try await desk.get("/desk/requests/\(request)", as: browser)
      #expect(page.text.contains("href=\"\(Self.address(request))\""))
      let answer = try await desk.post(
        Self.address(request), ["identity": "called-back"], as: browser)
      #expect(answer.status == .created)
      #expect(answer.headers[.cacheControl] == "no-store")
      let code = try #require(
        answer.text.firstMatch(of: /<code>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<\/code>/)?.1)
      let number = try #require(answer.text.firstMatch(of: /<code>(清财[^<]*)<\/code>/)?.1)
      let pass = try await desk.office.identify(
        number: String(number), code: String(code), from: "192.0.2.1", now: desk.now)
      #expect(pass.request == request)
      let again = try await desk.get(Self.address(request), as: browser)
      #expect(!again.text.contains(code))
    }
  }

  @Test("Nobody gets one without saying how", arguments: ["", "我认识他"])
  func unsaid(identity: String) async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let answer = try await desk.post(
        Self.address(request), ["identity": identity], as: desk.browser(of: "handler"))
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("请选择怎样核对了申请人的身份"))
    }
  }

  @Test(
    "By role and agency, and only from our own form",
    arguments: [
      ("intake", HTTPResponse.Status.ok), ("handler", .ok), ("reviewer", .forbidden),
      ("head", .forbidden), ("lead", .forbidden), ("land", .notFound), ("audit", .forbidden),
    ])
  func rights(who: String, status: HTTPResponse.Status) async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted()
      let browser = try await desk.browser(of: who)
      #expect(try await desk.get(Self.address(request), as: browser).status == status)
      let fields = ["identity": "called-back"]
      let posted = try await desk.post(
        Self.address(request), fields, as: browser, from: "/desk/password")
      #expect(posted.status == (status == .ok ? .created : status))
      let forged = try await desk.post(
        Self.address(request), token: "x", fields, as: browser)
      #expect(forged.status == .forbidden)
    }
  }
}
