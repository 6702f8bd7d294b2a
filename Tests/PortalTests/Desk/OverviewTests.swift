import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("Board and digest")
struct OverviewTests {
  @Test("The board is the lead office's", arguments: Role.allCases)
  func boardRoles(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      let answer = try await desk.get("/desk/board", as: desk.browser(of: role))
      #expect(answer.status == (role == .leadOffice ? .ok : .forbidden))
      if role != .leadOffice { #expect(answer.text.contains("这件事由主管部门办理")) }
    }
  }

  @Test("The board counts what is open, soon and overdue, and leads to the lists")
  func board() async throws {
    try await DeskClient.inNovember { desk in
      // 20 working days before 11-23 (with 国庆 in between): overdue; then one due soon; one fresh.
      try await desk.counter("过期的一件", on: DeskClient.day(9, 1))
      try await desk.counter("快到期的一件", on: DeskClient.day(10, 27))
      try await desk.counter("新收的一件", on: DeskClient.day(11, 20))
      let text = try await desk.get("/desk/board", as: desk.browser(of: Role.leadOffice)).text
      #expect(text.contains("2026年11月23日（星期一）"))
      #expect(text.contains(#"href="/desk?agency=139999-2&amp;overdue=yes""#))
      let line = try #require(text.firstMatch(of: /清河县财政局<\/a>.*?<\/tr>/.dotMatchesNewlines()))
      let figures = line.output.matches(of: />(\d+)</).map { String($0.1) }
      #expect(figures == ["3", "0", "1", "1", "0", "0", "0"])
    }
  }

  @Test("The digest shows what falls due, and nobody's case to who reads none")
  func digest() async throws {
    try await DeskClient.inNovember { desk in
      try await desk.counter("过期的<i>一件</i>", on: DeskClient.day(9, 1))
      try await desk.counter("新收的一件", on: DeskClient.day(11, 20))
      for address in ["/desk/digest", "/desk/digest?all=yes"] {
        let answer = try await desk.get(address, as: desk.browser(of: Role.handler))
        #expect(answer.text.contains("过期的&lt;i&gt;一件&lt;/i&gt;"))
        #expect(answer.text.contains("已过期（1件）"))
        #expect(!answer.text.contains("新收的一件"))
        #expect(answer.headers[.cacheControl] == "no-store")
        let admin = try await desk.get(address, as: desk.browser(of: Role.auditAdministrator))
        #expect(admin.status == .forbidden)
        #expect(!admin.text.contains("过期的"))
      }
    }
  }
}
