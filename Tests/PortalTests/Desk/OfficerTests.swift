import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("The accounts at the desk")
struct OfficerTests {
  private static let address = "/desk/officers"

  private static let fields = [
    ("name", "吴桂芳"), ("signInName", "wuguifang"), ("agency", "139999-2"), ("roles", "intake"),
    ("roles", "handler"), ("email", ""),
  ]

  @Test("Only the security administrator sees them", arguments: Role.allCases)
  func roles(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(role)
      let handler = try desk.who(.handler).rawValue
      let isTheirs = role == .securityAdministrator
      for page in ["", "/new", "/\(handler)", "/\(handler)/departure"] {
        let answer = try await browser.get(Self.address + page)
        #expect(answer.status == (isTheirs ? .ok : .forbidden), "\(page)")
        #expect(isTheirs || !answer.text.contains("desk-handler"), "\(page)")
      }
      if isTheirs {
        #expect(try await browser.get("/desk").headers[.location] == Self.address)
      }
    }
  }

  @Test("Added with a password that is shown once and opens the desk to a change of password only")
  func adding() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(.securityAdministrator)
      let added = try await browser.post(Self.address, Self.fields, from: "\(Self.address)/new")
      #expect(added.status == .ok)
      let password = try #require(
        added.text.firstMatch(of: /<code>([a-z2-9-]{19})<\/code>/).map { String($0.1) })
      let outcome = try await desk.premises.accounts.signIn(
        "wuguifang", password, county: desk.office.county, source: "test",
        now: desk.now)
      guard case .signedIn(_, let officer) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(officer.mustChangePassword && officer.roles.all == [.intake, .handler])
      let list = try await browser.get(Self.address).text
      #expect(list.contains("wuguifang") && list.contains("待换密码"))
      #expect(!list.contains(password))
    }
  }

  @Test("Faults stand beside their fields")
  func faults() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(.securityAdministrator)
      for (field, value, said) in [
        ("name", "", "请填写姓名"), ("signInName", "desk-handler", "这个用户名已经有人用"),
        ("signInName", "", "请填写用户名"), ("agency", "139999-7", "没有这个机关"),
        ("roles", "audit-administrator", "三员要分开"), ("email", "x", "电子邮箱不完整"),
      ] {
        // Roles are several: one more is added to those.
        let kept = Self.fields.filter { $0.0 != field || field == "roles" }
        let answer = try await browser.post(
          Self.address, kept + [(field, value)], from: "\(Self.address)/new")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains(said), "\(said)")
      }
    }
  }

  @Test("Stopped: the sign-ins end, and the cases are seen to wait for another officer")
  func leaving() async throws {
    try await DeskClient.inNovember { desk in
      let request = try await desk.counter("决算草案", on: DeskClient.day(11, 20))
      let handler = try desk.who(.handler)
      _ = try await desk.office.assign(
        .init(request, by: .officer(try desk.who(.intake)), now: desk.now), unit: nil,
        handler: handler)
      let theirs = try await desk.signedIn(.handler)
      let browser = try await desk.signedIn(.securityAdministrator)
      let page = "\(Self.address)/\(handler.rawValue)"
      #expect(try await browser.get("\(page)/departure").text.contains("名下1件未办结的申请"))
      let stopped = try await browser.post("\(page)/departure", [], from: "\(page)/departure")
      #expect(stopped.headers[.location] == "\(Self.address)?done=stopped")
      #expect(try await theirs.get("/desk").status == .seeOther, "signed out")
      let list = try await browser.get(Self.address).text
      #expect(list.contains("1件未办结申请的承办人已经停用、调离或者不再承办"))
      #expect(!list.contains("决算草案"))
      for role in [Role.intake, .head] {
        let worklist = try await desk.signedIn(role).get("/desk").text
        #expect(worklist.contains("承办人已不在岗"), "\(role)")
      }
      let back = try await browser.post("\(page)/return", [], from: page)
      #expect(back.status == .ok && back.text.contains("一次性密码"))
    }
  }

  @Test("A new password ends the sign-ins; so does ending them")
  func signingOut() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(.securityAdministrator)
      for (role, noun, status) in [
        (Role.head, "password", HTTPResponse.Status.ok), (.reviewer, "sign-ins", .seeOther),
      ] {
        let theirs = try await desk.signedIn(role)
        #expect(try await theirs.get("/desk").status == .ok)
        let page = "\(Self.address)/\(try desk.who(role).rawValue)"
        #expect(try await browser.post("\(page)/\(noun)", [], from: page).status == status)
        #expect(try await theirs.get("/desk").status == .seeOther, "\(noun)")
      }
    }
  }

  @Test("The last administrator stays, and is told why")
  func lastAdministrator() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(.securityAdministrator)
      let own = "\(Self.address)/\(try desk.who(.securityAdministrator).rawValue)"
      let stopped = try await browser.post("\(own)/departure", [], from: "\(own)/departure")
      #expect(stopped.status == .conflict)
      #expect(stopped.text.contains("这是最后一名安全管理员"))
      let demoted = try await browser.post(
        own, [("name", "陈雅琴"), ("agency", "139999-2"), ("roles", "handler")], from: own)
      #expect(demoted.status == .unprocessableContent)
      #expect(demoted.text.contains("这是最后一名安全管理员"))
      #expect(try await browser.get(Self.address).status == .ok, "still signed in")
    }
  }

  @Test("Nothing is done without the form's token, nor to what does not exist")
  func forged() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(.securityAdministrator)
      let id = try desk.who(.handler).rawValue
      for noun in ["", "/departure", "/password", "/return", "/sign-ins"] {
        let answer = try await browser.post("\(Self.address)/\(id)\(noun)", [], from: nil)
        #expect(answer.status == .forbidden, "\(noun)")
        let none = try await browser.post(
          "\(Self.address)/139999-99\(noun)", [], from: Self.address + "/new")
        #expect(none.status == .notFound, "\(noun)")
      }
    }
  }
}
