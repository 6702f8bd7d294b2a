import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("The holiday notices at the desk")
struct CalendarTests {
  private static let preview = "/desk/calendar/preview"
  /// Invented days; 2027-01-04 to 01-06 lie in the term of a request of December.
  private static let notice = """
    年份 2027
    公布 2026-11-20
    通知 关于2027年部分节假日安排的通知
    放假 2027-01-01..2027-01-06 元旦
    """

  @Test("Only who may load a notice sees the page", arguments: Role.allCases)
  func roles(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      let answer = try await desk.get("/desk/calendar", as: desk.browser(of: role))
      let mayLoad = role == .leadOffice || role == .systemAdministrator
      #expect(answer.status == (mayLoad ? .ok : .forbidden))
      #expect(answer.text.contains(mayLoad ? "已有的通知" : "您的岗位不能办理这件事"))
    }
  }

  @Test("A notice is looked at, then loaded, and moves the open request")
  func loads() async throws {
    try await DeskClient.inNovember { desk in
      // Twenty working days from 2026-11-23 end before the year does; those from a later day do not.
      try await desk.counter("2026年度预算调整方案", on: DeskClient.day(11, 23))
      let id = try await desk.counter("跨年的一件", on: DeskClient.day(11, 23))
      _ = try await desk.office.extend(
        .init(id, by: .officer(try desk.who("handler")), now: desk.now), workingDays: 10,
        reason: "核对附件", approvedBy: try desk.who("head"))
      let browser = try await desk.browser(of: Role.leadOffice)
      let shown = try await desk.post(
        Self.preview, ["text": Self.notice], as: browser, from: "/desk/calendar")
      #expect(shown.status == .ok)
      #expect(shown.text.contains("未办结的申请共2件，其中1件的期限会变动"))
      #expect(shown.text.contains("跨年的一件"))
      #expect(try await desk.office.calendar().isAnnounced(year: 2027) == false)
      let loaded = try await desk.post(
        "/desk/calendar", ["text": Self.notice], as: browser, from: "/desk/calendar")
      #expect(loaded.status == .seeOther)
      #expect(loaded.headers[.location] == "/desk/calendar?moved=1")
      #expect(try await desk.office.calendar().isAnnounced(year: 2027))
      let again = try await desk.post(
        Self.preview, ["text": Self.notice], as: browser, from: "/desk/calendar")
      #expect(again.text.contains("这份通知已经载入过"))
    }
  }

  @Test("An administrator sees which numbers move and not what was asked for")
  func administrator() async throws {
    try await DeskClient.inNovember { desk in
      let id = try await desk.counter("跨年的一件", on: DeskClient.day(11, 23))
      _ = try await desk.office.extend(
        .init(id, by: .officer(try desk.who("handler")), now: desk.now), workingDays: 10,
        reason: "核对附件", approvedBy: try desk.who("head"))
      let browser = try await desk.browser(of: Role.systemAdministrator)
      let shown = try await desk.post(
        Self.preview, ["text": Self.notice], as: browser, from: "/desk/calendar")
      #expect(shown.text.contains("其中1件的期限会变动"))
      #expect(!shown.text.contains("跨年的一件"))
    }
  }

  struct Faulty: Sendable, CustomTestStringConvertible {
    let text: String
    let said: String
    let why: String
    var testDescription: String { why }
  }

  static let faulty = [
    Faulty(text: "", said: "请填写通知内容", why: "nothing typed"),
    Faulty(text: "年份 2027\n休息 2027-01-01", said: "第2行：不认识“休息”", why: "an unknown word"),
    Faulty(text: "年份 二〇二七", said: "第1行：“二〇二七”不是四位数的年份", why: "a year in words"),
    Faulty(
      text: "年份 2027\n放假 <b>x</b> 元旦", said: "第2行：“&lt;b&gt;x&lt;/b&gt;”不是日期",
      why: "markup comes out as text"),
  ]

  @Test("Faults are told by line, and what was typed comes back", arguments: faulty)
  func faults(_ one: Faulty) async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: Role.leadOffice)
      let answer = try await desk.post(
        Self.preview, ["text": one.text], as: browser, from: "/desk/calendar")
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(one.said))
      if let line = one.text.split(separator: "\n").first {
        #expect(answer.text.contains(">\n\(line)"))
      }
    }
  }

  @Test("A file is read into the field, blank lines counted")
  func file() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: Role.leadOffice)
      let bytes = Array("\u{FEFF}年份 2027\r\n\r\n放假 今天 元旦\r\n".utf8)
      let answer = try await desk.upload(
        Self.preview, ("file", "2027.txt", bytes), ["text": ""], as: browser,
        from: "/desk/calendar")
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("第3行：“今天”不是日期"))
      #expect(answer.text.contains("放假 今天 元旦</textarea>"))
    }
  }

  @Test("Nothing is read without the form's token", arguments: ["/desk/calendar", preview])
  func token(address: String) async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: Role.leadOffice)
      let answer = try await desk.post(
        address, token: "", ["text": Self.notice], as: browser)
      #expect(answer.status == .forbidden)
      #expect(try await desk.office.calendar().isAnnounced(year: 2027) == false)
    }
  }
}
