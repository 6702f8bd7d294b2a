import HTTPTypes
import Records
import Testing

@testable import Portal

@Suite("A session is its owner's alone")
struct SessionTests {
  private static let wrong = "not-this-one-2026"

  private func signIn(_ browser: Intruder, _ password: String) async throws -> Intruder.Answer {
    _ = try await browser.get("/desk/sign-in")
    return try await browser.post("/desk/sign-in", ["name": "handler", "password": password])
  }

  private func isIn(_ browser: Intruder) async throws -> Bool {
    try await browser.get("/desk/password").status == .ok
  }

  @Test("A cookie that the browser brought along is worth nothing after signing in")
  func fixation() async throws {
    try await AttackedPortal.with { portal in
      let attacker = try await portal.browser(of: "intake")
      let planted = try #require(attacker.cookies["gongkai-desk"])
      let victim = portal.browser()
      victim.cookies["gongkai-desk"] = planted
      // The sign-in page of who is signed in leads on; the token of another page of that session serves.
      _ = try await victim.get("/desk/password")
      let answer = try await victim.post(
        "/desk/sign-in", ["name": "handler", "password": AttackedPortal.password])
      #expect(answer.status == .seeOther)
      let own = try #require(victim.cookies["gongkai-desk"])
      #expect(own != planted)
      #expect(try await isIn(victim))
      #expect(try await isIn(attacker) == false, "the planted one has ended")
      for planted in [String(repeating: "a", count: 64), "x"] {
        let browser = portal.browser()
        browser.cookies["gongkai-desk"] = planted
        #expect(try await signIn(browser, AttackedPortal.password).status == .seeOther)
        #expect(browser.cookies["gongkai-desk"] != planted)
      }
    }
  }

  @Test("A wrong password gives no session and leaves the old one as it is")
  func wrongPassword() async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      let answer = try await signIn(browser, Self.wrong)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.headers[.setCookie] == nil)
      #expect(!answer.shows(Self.wrong))
    }
  }

  @Test("Signing out ends the session on the server, and asks for its token")
  func signOut() async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      _ = try await signIn(browser, AttackedPortal.password)
      _ = try await browser.get("/desk/password")
      let copy = portal.browser()
      copy.cookies = browser.cookies
      #expect(try await browser.post("/desk/sign-out", token: "forged").status == .forbidden)
      #expect(try await isIn(copy))
      #expect(try await browser.post("/desk/sign-out").status == .seeOther)
      #expect(browser.cookies["gongkai-desk"] == nil)
      #expect(try await isIn(copy) == false)
    }
  }

  @Test("A changed password ends every other session, and the form's old token with it")
  func passwordChange() async throws {
    try await AttackedPortal.with { portal in
      let (mine, other) = (portal.browser(), portal.browser())
      _ = try await signIn(mine, AttackedPortal.password)
      _ = try await signIn(other, AttackedPortal.password)
      _ = try await mine.get("/desk/password")
      let (old, oldToken) = (mine.cookies, mine.token)
      let new = "quite-another-1949"
      let answer = try await mine.post(
        "/desk/password", ["old": AttackedPortal.password, "new": new, "again": new])
      #expect(answer.status == .seeOther)
      #expect(mine.cookies["gongkai-desk"] != old["gongkai-desk"])
      #expect(try await isIn(mine))
      #expect(try await isIn(other) == false)
      #expect(try await mine.post("/desk/sign-out", token: oldToken).status == .forbidden)
      mine.cookies = old
      #expect(try await isIn(mine) == false)
    }
  }

  @Test("A session ends after half an hour of silence, and after ten hours of use")
  func expiry() async throws {
    try await AttackedPortal.with { portal in
      let browser = try await portal.browser(of: "handler")
      portal.clock.pass(seconds: 30 * 60 - 1)
      #expect(try await isIn(browser))
      portal.clock.pass(seconds: 30 * 60 - 1)
      #expect(try await isIn(browser))
      portal.clock.pass(seconds: 30 * 60)
      #expect(try await isIn(browser) == false)
      let busy = try await portal.browser(of: "handler")
      for _ in 0..<(10 * 3) {
        #expect(try await isIn(busy))
        portal.clock.pass(seconds: 20 * 60)
      }
      #expect(try await isIn(busy) == false)
    }
  }

  @Test("Who has left, and whose roles were changed, is out at once")
  func dismissed() async throws {
    try await AttackedPortal.with { portal in
      let (left, changed) = (
        try await portal.browser(of: "handler"), try await portal.browser(of: "head")
      )
      let (handler, head) = (try portal.who("handler"), try portal.who("head"))
      try await portal.records.write { session in
        try Officers.setActive(false, handler, session)
        try Officers.setRoles(try Roles([.reviewer]), of: head, session)
      }
      #expect(try await isIn(left) == false)
      #expect(try await isIn(changed) == false)
    }
  }

  @Test(
    "Cookies: no script reads them, no other site sends or plants them", arguments: [true, false])
  func flags(_ isSecure: Bool) async throws {
    try await AttackedPortal.with(isSecure: isSecure) { portal in
      let browser = portal.browser()
      var set = try await browser.get("/requests/new").headers[values: .setCookie]
      set += try await signIn(browser, AttackedPortal.password).headers[values: .setCookie]
      let visitor = portal.browser()
      visitor.cookies = browser.cookies
      _ = try await visitor.get("/progress")
      set += try await visitor.post("/progress/end").headers[values: .setCookie]
      _ = try await browser.get("/desk/password")
      set += try await browser.post("/desk/sign-out").headers[values: .setCookie]
      #expect(set.count == 5)
      for cookie in set {
        let parts = cookie.split(separator: ";").map { $0.trimmingPrefix(" ") }
        #expect(parts.contains("HttpOnly"), "\(cookie)")
        #expect(parts.contains("Path=/"), "\(cookie)")
        #expect(parts.contains("Secure") == isSecure, "\(cookie)")
        #expect(parts[0].hasPrefix("__Host-") == isSecure, "\(cookie)")
        #expect(!parts.contains { $0.hasPrefix("Domain") }, "\(cookie)")
        let isDesk = !parts[0].contains("gongkai-visit") && !parts[0].contains("gongkai-pass")
        #expect(parts.contains(isDesk ? "SameSite=Strict" : "SameSite=Lax"), "\(cookie)")
      }
    }
  }

  @Test("Over https a cookie without the prefix, which a neighbour could plant, is not looked at")
  func planted() async throws {
    try await AttackedPortal.with(isSecure: true) { portal in
      let browser = try await portal.browser(of: "handler")
      #expect(try await isIn(browser))
      browser.cookies["gongkai-desk"] = browser.cookies.removeValue(forKey: "__Host-gongkai-desk")
      #expect(try await isIn(browser) == false)
      let visitor = portal.browser()
      visitor.cookies["gongkai-visit"] = String(repeating: "a", count: 32)
      #expect(try await visitor.get("/progress").headers[.setCookie] != nil)
    }
  }

  @Test(
    "Signing in leads to a page of the desk, whatever the address asks for",
    arguments: [
      "//evil.invalid", "/\\evil.invalid", "https://evil.invalid", "/desk/../../evil", "/desk//..",
      "javascript:alert(1)", "/deskevil", "/progress", "/desk/%0d%0aX:y", "/desk?x=//evil", "\t//x",
      "/desk/\u{202E}x", String(repeating: "/desk", count: 100), "",
    ])
  func redirects(_ next: String) async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      let page = try await browser.get("/desk/sign-in?next=\(Percent.encoded(next))")
      #expect(page.shows(#"name="next" value="/desk""#))
      let answer = try await browser.post(
        "/desk/sign-in", ["name": "handler", "password": AttackedPortal.password, "next": next])
      #expect(answer["Location"] == "/desk")
    }
  }

  @Test("The way back from the gate stays on the desk")
  func ways() async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      for (address, location) in [
        ("/desk/requests/139999-1", "/desk/sign-in?next=/desk/requests/139999-1"),
        ("/desk/requests/139999-1?x=//evil", "/desk/sign-in?next=/desk/requests/139999-1"),
        ("/desk/requests/%2F%2Fevil.invalid", "/desk/sign-in"),
        ("/desk/requests/..", "/desk/sign-in"),
      ] {
        let answer = try await browser.get(address)
        #expect(answer["Location"] == location)
      }
    }
  }
}
