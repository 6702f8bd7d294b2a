import HTTPTypes
import Testing

@testable import Portal

@Suite("The worklist and the search of the desk")
struct WorklistTests {
  @Test("Nobody sees a list without signing in")
  func gate() async throws {
    try await DeskClient.with { desk in
      for path in ["/desk", "/desk/requests", "/desk/requests/139999-1", "/desk/intake"] {
        let answer = try await desk.get(path)
        #expect(answer.status == .seeOther, "\(path)")
        #expect(answer.headers[.location]?.hasPrefix("/desk/sign-in") == true)
      }
    }
  }

  @Test("Each role sees its own agency; the lead office all; an administrator none")
  func reach() async throws {
    try await DeskClient.with { desk in
      let request = try await desk.submitted("转移支付分配表")
      for (who, sees, why) in [
        ("handler", true, "of the agency"), ("intake", true, "of the agency"),
        ("lead", true, "watches over all"), ("land", false, "another agency"),
      ] {
        let browser = try await desk.browser(of: who)
        for path in ["/desk", "/desk/requests"] {
          let answer = try await desk.get(path, as: browser)
          #expect(answer.status == .ok, "\(who) \(path)")
          #expect(answer.text.contains("转移支付分配表") == sees, "\(who) \(path): \(why)")
        }
        let page = try await desk.get("/desk/requests/\(request)", as: browser)
        #expect(page.status == (sees ? .ok : .notFound), "\(who): \(why)")
      }
      let audit = try await desk.get("/desk", as: desk.browser(of: "audit"))
      #expect(audit.headers[.location] == "/desk/log")
      let case404 = try await desk.get("/desk/requests/\(request)", as: desk.browser(of: "audit"))
      #expect(case404.status == .forbidden)
    }
  }

  @Test("The button on top of a case is what this person does next")
  func mainMove() async throws {
    try await DeskClient.with { desk in
      let fresh = try await desk.submitted("尚未确认的预算", isConfirmed: false)
      let confirmed = try await desk.submitted("已经确认的决算")
      for (who, request, act, why) in [
        ("intake", fresh, "confirmation", "art 31 comes first"),
        ("intake", confirmed, "assignment", "nobody has it yet"),
        ("handler", confirmed, "reply", "may answer without being asked"),
      ] {
        let page = try await desk.get(
          "/desk/requests/\(request)", as: desk.browser(of: who)
        ).text
        let button = "<a class=\"button primary\" href=\"/desk/requests/\(request)/\(act)\""
        #expect(page.contains(button), "\(who): \(why)")
      }
    }
  }

  @Test(
    "Filters narrow down; what no list can hold is not there",
    arguments: [
      ("?stage=awaitingConfirmation", ["尚未确认的"], ["已经确认的"]),
      ("?stage=inProgress", ["已经确认的"], ["尚未确认的"]), ("?overdue=yes", [], ["已经确认的"]),
      ("?mine=yes", [], ["已经确认的"]), ("?q=%E5%B0%9A%E6%9C%AA", ["尚未确认的"], ["已经确认的"]),
    ])
  func filters(_ query: String, _ shown: [String], _ hidden: [String]) async throws {
    try await DeskClient.with { desk in
      _ = try await desk.submitted("尚未确认的预算", isConfirmed: false)
      _ = try await desk.submitted("已经确认的决算")
      let browser = try await desk.browser(of: "handler")
      let text = try await desk.get("/desk" + query, as: browser).text
      for title in shown { #expect(text.contains(title), "\(query)") }
      for title in hidden { #expect(!text.contains(title), "\(query)") }
    }
  }

  @Test(
    "Forged filters", arguments: ["?agency=139999-3", "?agency=x", "?stage=x"])
  func forged(_ query: String) async throws {
    try await DeskClient.with { desk in
      let answer = try await desk.get("/desk" + query, as: desk.browser(of: "handler"))
      #expect(answer.status == .notFound)
    }
  }

  @Test(
    "上一页 leads to the page before, not to the first",
    arguments: ["/desk?", "/desk/requests?q=%E6%9D%90%E6%96%99&"])
  func pager(path: String) async throws {
    try await DeskClient.with { desk in
      for index in 0..<120 { _ = try await desk.submitted("材料\(index)", isConfirmed: false) }
      let browser = try await desk.browser(of: "handler")
      func titles(_ text: String) -> [String] {
        text.matches(of: /second-line">(材料\d+)</).map { String($0.1) }
      }
      func link(_ rel: String, _ text: String) throws -> String {
        let all = text.matches(of: /href="([^"]*)" rel="([a-z]*)"/)
        let found = try #require(all.first { $0.2 == rel })
        return String(found.1).replacing("&amp;", with: "&")
      }
      let first = try await desk.get(path, as: browser).text
      let second = try await desk.get(try link("next", first), as: browser).text
      let third = try await desk.get(try link("next", second), as: browser).text
      let back = try await desk.get(try link("prev", third), as: browser).text
      #expect(titles(first).count == 50 && titles(third).count == 20)
      #expect(titles(back) == titles(second))
      #expect(titles(try await desk.get(try link("prev", back), as: browser).text) == titles(first))
      #expect(!first.contains("rel=\"prev\""))
    }
  }

  @Test("What people write stays words")
  func escaping() async throws {
    try await DeskClient.with { desk in
      let mark = "<script>alert(1)</script>"
      let request = try await desk.submitted(mark, name: "<b>周</b>", description: mark)
      let browser = try await desk.browser(of: "handler")
      for path in ["/desk", "/desk?q=%3Cscript%3E", "/desk/requests/\(request)"] {
        let text = try await desk.get(path, as: browser).text
        #expect(!text.contains("<script>alert"), "\(path)")
        #expect(!text.contains("<b>周"), "\(path)")
      }
    }
  }
}
