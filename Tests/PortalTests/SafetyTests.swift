import HTTPTypes
import Portal
import Testing

@Suite("Uploaded words stay words, and stay here")
struct SafetyTests {
  let portal = PortalClient()

  @Test(
    "Every answer carries the policy",
    arguments: [
      (HTTPRequest.Method.get, "/"), (.get, "/checks"), (.get, "/nothing"), (.delete, "/checks"),
    ])
  func headers(_ method: HTTPRequest.Method, _ path: String) async throws {
    let answer = try await portal.send(method, path)
    let policy = try #require(answer.headers[.contentSecurityPolicy])
    #expect(policy.hasPrefix("default-src 'none'"))
    #expect(policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    #expect(answer.headers[.setCookie] == nil)
  }

  @Test("Markup in names, texts and findings is shown, not run")
  func markup() async throws {
    let page = try await portal.upload([
      ("<script>alert(1)</script>\" onload=\"x.docx", "<script>alert(2)</script>矛盾'\"")
    ])
    #expect(page.count(of: "<script") == 0)
    #expect(page.text.contains("&lt;script&gt;alert(2)&lt;/script&gt;矛盾&#39;&quot;"))
    #expect(!page.text.contains("\" onload=\""))
  }

  @Test("Pages have neither inline styles nor inline scripts")
  func inline() async throws {
    for page in [
      try await portal.send(.get, "/checks"), try await portal.upload([("a.txt", "矛盾")]),
    ] {
      #expect(!page.text.contains(" style="))
      #expect(!page.text.contains("<style"))
      #expect(!page.text.contains("<script>"))
      #expect(page.text.ranges(of: /[ ]on[a-z]+=/).isEmpty)
    }
  }

  @Test("The log tells method, path, status and time, and nothing of a file")
  func log() async throws {
    _ = try await portal.upload([("秘密.txt", "机密矛盾"), ("意外.txt", "机密")], to: "/checks?q=秘密")
    let lines = portal.log.all.joined(separator: "\n")
    #expect(lines.contains("/checks"))
    #expect(lines.contains("reference"))
    for word in ["秘密", "机密", "意外", "words of the file", "%E7"] {
      #expect(!lines.contains(word), "\(word)")
    }
  }

  @Test("The page names the reference that stands in the log")
  func reference() async throws {
    let page = try await portal.upload([("意外.txt", "x")])
    let match = try #require(page.text.firstMatch(of: /编号([0-9A-F]{8})/))
    #expect(portal.log.all.contains { $0.contains(match.1) })
  }

  @Test("Style sheet, script and icon may be kept for ever, and are asked for by their content")
  func assets() async throws {
    let page = try await portal.send(.get, "/checks")
    let addresses = page.text.matches(of: /"(\/assets\/[^"]+)"/).map { String($0.1) }
    #expect(addresses.count == 3)
    for address in addresses {
      let asset = try await portal.send(.get, address)
      #expect(asset.status == .ok)
      #expect(asset.headers[.cacheControl] == "public, max-age=31536000, immutable")
      let eTag = try #require(asset.headers[.eTag])
      let again = try await portal.send(.get, address, headers: [.ifNoneMatch: eTag])
      #expect(again.status == .notModified)
      #expect(again.text.isEmpty)
    }
  }

  @Test("Results are not kept by browsers or proxies")
  func caching() async throws {
    let page = try await portal.upload([("a.txt", "矛盾")])
    #expect(page.headers[.cacheControl] == "no-store")
  }
}
