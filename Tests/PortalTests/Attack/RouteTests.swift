import HTTPTypes
import Office
import Records
import Testing

@testable import Portal

/// What every address must hold, found by asking the router for all of them: a new page is tested by
/// being there.
@Suite("Every address, as an attacker asks for it")
struct RouteTests {
  /// What keeps nothing and does nothing needs no token: the checks of files.
  private static let harmless: Set<String> = ["/checks"]

  @Test("There are addresses, and each is known by its own method")
  func methods() async throws {
    try await AttackedPortal.with { portal in
      let all = try await portal.probed()
      #expect(all.count > 80)
      #expect(Set(all.map(\.method)) == ["GET", "POST"], "nothing is put, patched or deleted")
      let browser = portal.browser()
      for (path, routes) in Dictionary(grouping: all, by: \.path) {
        let known = Set(routes.map(\.method))
        let address = routes[0].address("139999-1")
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
        where !known.contains(method) {
          let answer = try await browser.send(method, address)
          #expect(answer.status == .methodNotAllowed, "\(method) \(path)")
          #expect(answer["Allow"] == known.sorted().joined(separator: ", "), "\(path)")
        }
      }
    }
  }

  @Test("A form without its token, or with another's, is refused and does nothing")
  func tokens() async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich().description
      let other = portal.browser()
      _ = try await other.get("/requests/new")
      let stranger = try await portal.browser(of: "head")
      _ = try await stranger.get("/desk/password")
      let visitor = portal.browser()
      let officer = try await portal.browser(of: "handler")
      let before = try await portal.trace()
      for route in try await portal.probed()
      where route.method == "POST" && !Self.harmless.contains(route.path) {
        let browser = route.isOpen ? visitor : officer
        for token in ["", "forged", other.token, stranger.token, String(other.token.dropLast())] {
          let answer = try await browser.post(
            route.address(request), ["asked": "yes", "reason": "查看"], token: token)
          let known = !route.hasVariables || route.isOfCases
          #expect(
            answer.status == .forbidden || (!known && answer.status == .notFound),
            "\(route) with \(token.isEmpty ? "no token" : "a token that is not its own")")
        }
      }
      #expect(try await portal.trace() == before)
    }
  }

  @Test(
    "A form that another site sends is refused before it is read, token or not",
    arguments: [
      ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
      ["Origin": "https://evil.invalid"], ["Origin": "null"], ["Origin": ""],
      ["Origin": "http://localhost.evil.invalid"], ["Origin": "http://evil.invalid/localhost"],
      ["Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"],
    ])
  func crossSite(_ headers: [String: String]) async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich().description
      let officer = try await portal.browser(of: "handler")
      _ = try await officer.get("/desk/password")
      let visitor = portal.browser()
      _ = try await visitor.get("/requests/new")
      let before = try await portal.trace()
      for route in try await portal.probed() where route.method == "POST" {
        let browser = route.isOpen ? visitor : officer
        let answer = try await browser.post(route.address(request), headers: headers)
        #expect(answer.status == .forbidden, "\(route)")
      }
      #expect(try await portal.trace() == before)
    }
  }

  @Test("Nothing of the desk is shown or done without signing in")
  func unsigned() async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich().description
      let browser = portal.browser()
      let before = try await portal.trace()
      for cookie in [nil, "", "0", String(repeating: "0", count: 64), "%00", "../../etc/passwd"] {
        browser.cookies["gongkai-desk"] = cookie
        _ = try await browser.get("/requests/new")
        for route in try await portal.probed() where !route.isOpen {
          let answer =
            try await route.method == "GET"
            ? browser.get(route.address(request)) : browser.post(route.address(request))
          #expect(answer.status == .seeOther, "\(route)")
          #expect(answer["Location"]?.hasPrefix("/desk/sign-in") == true, "\(route)")
          #expect(answer.bytes.isEmpty, "\(route)")
        }
      }
      #expect(try await portal.trace() == before)
    }
  }

  @Test("Who must change the password first comes nowhere else")
  func mustChange() async throws {
    try await AttackedPortal.with { portal in
      let handler = try portal.who("handler")
      try await portal.records.write { session in
        try session.execute(
          "UPDATE officers SET must_change_password = 1 WHERE id = ?", [.text(handler.rawValue)])
      }
      let request = try await portal.submitted().request.description
      let browser = try await portal.browser(of: "handler")
      _ = try await browser.get("/desk/password")
      let before = try await portal.trace()
      for route in try await portal.probed() where !route.isOpen && route.path != "/desk/password" {
        let answer =
          try await route.method == "GET"
          ? browser.get(route.address(request)) : browser.post(route.address(request))
        #expect(answer.status == .seeOther && answer["Location"] == "/desk/password", "\(route)")
      }
      #expect(try await portal.trace() == before)
    }
  }

  @Test("Every answer carries the policy, and what is personal is kept by nobody")
  func headers() async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich().description
      let officer = try await portal.browser(of: "handler")
      for route in try await portal.probed() {
        let answer =
          try await route.method == "GET"
          ? officer.get(route.address(request)) : officer.post(route.address(request))
        #expect(answer["Content-Security-Policy"]?.hasPrefix("default-src 'none'") == true)
        #expect(answer["X-Content-Type-Options"] == "nosniff", "\(route)")
        #expect(answer["X-Frame-Options"] == "DENY", "\(route)")
        #expect(answer["Referrer-Policy"] == "same-origin", "\(route)")
        if !route.path.hasPrefix("/assets/") {
          #expect(answer["Cache-Control"] == "no-store" || answer.bytes.isEmpty, "\(route)")
        }
        #expect(answer.status.code < 500, "\(route)")
      }
    }
  }
}
