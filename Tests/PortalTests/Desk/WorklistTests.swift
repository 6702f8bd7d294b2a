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
