import HTTPTypes
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("Frequent answers at the desk")
struct AnswerTests {
  private static let list = "/desk/answers"
  private static let form = [
    "title": "清河县财政决算", "text": "在县政府网站<b>财政</b>专栏。", "link": "https://example.invalid/js",
  ]

  @Test("Who keeps them gets there", arguments: Role.allCases)
  func roles(role: Role) async throws {
    try await DeskClient.with { desk in
      let browser = try await desk.browser(of: role)
      let may = OfficeAct.keepAnswers.roles.contains(role)
      for path in [Self.list, "\(Self.list)/new"] {
        #expect(try await desk.get(path, as: browser).status == (may ? .ok : .forbidden))
      }
      let posted = try await desk.post(Self.list, Self.form, as: browser, from: "/desk/password")
      #expect(posted.status == (may ? .seeOther : .forbidden))
      let forged = try await desk.post(Self.list, token: "x", Self.form, as: browser)
      #expect(forged.status == .forbidden)
    }
  }

  @Test("Looked at, published, changed, withdrawn")
  func journey() async throws {
    try await DeskClient.with { desk in
      let browser = try await desk.browser(of: "handler")
      let new = "\(Self.list)/new"
      let shown = try await desk.post(
        Self.list, Self.form.merging(["step": "preview"]) { $1 }, as: browser, from: new)
      #expect(shown.text.contains("公众看到的样子"))
      #expect(shown.text.contains("在县政府网站&lt;b&gt;财政&lt;/b&gt;专栏。"))
      #expect(try await desk.office.suggestions("清河县财政决算").isEmpty)
      let added = try await desk.post(Self.list, Self.form, as: browser, from: new)
      #expect(added.headers[.location] == "\(Self.list)?done=added")
      let address = "\(Self.list)/139999-2_1"
      #expect(try await desk.get(Self.list, as: browser).text.contains("href=\"\(address)\""))
      let changed = try await desk.post(
        address, Self.form.merging(["title": "清河县部门预算"]) { $1 }, as: browser)
      #expect(changed.headers[.location] == "\(Self.list)?done=changed")
      #expect(try await desk.office.suggestions("清河县部门预算").map(\.title) == ["清河县部门预算"])
      let question = try await desk.get("\(address)/withdrawal", as: browser)
      #expect(question.text.contains("撤下“清河县部门预算”吗"))
      let gone = try await desk.post("\(address)/withdrawal", [:], as: browser)
      #expect(gone.headers[.location] == "\(Self.list)?done=withdrawn")
      #expect(try await desk.get(address, as: browser).status == .notFound)
    }
  }

  @Test("Another agency's answer is not there")
  func others() async throws {
    try await DeskClient.with { desk in
      let browser = try await desk.browser(of: "handler")
      _ = try await desk.post(Self.list, Self.form, as: browser, from: "\(Self.list)/new")
      let land = try await desk.browser(of: "land")
      for path in ["139999-2_1", "139999-2_1/withdrawal"] {
        let address = "\(Self.list)/\(path)"
        #expect(try await desk.get(address, as: land).status == .notFound)
        let answer = try await desk.post(address, Self.form, as: land, from: "/desk/password")
        #expect(answer.status == .notFound)
      }
    }
  }

  struct Concern: Sendable, CustomTestStringConvertible {
    let text: String
    let said: String
    let mayPass: Bool
    var testDescription: String { said }
  }

  static let concerns = [
    Concern(text: "已公开。\n电话13800000000", said: "内容第2行的“13800000000”像是", mayPass: false),
    Concern(text: "写信到czj@example.invalid", said: "有电子邮箱“czj@example.invalid”", mayPass: true),
    Concern(text: "已答复周文静", said: "与一位申请人的姓名相同", mayPass: true),
  ]

  @Test(
    "What looks like a person is named with its place, and what was typed stays",
    arguments: concerns)
  func personal(_ one: Concern) async throws {
    try await DeskClient.with { desk in
      _ = try await desk.submitted()
      let browser = try await desk.browser(of: "handler")
      let fields = Self.form.merging(["text": one.text]) { $1 }
      let new = "\(Self.list)/new"
      let answer = try await desk.post(Self.list, fields, as: browser, from: new)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(one.said))
      #expect(answer.text.contains("\n\(one.text)</textarea>"))
      #expect(answer.text.contains("name=\"looked\"") == one.mayPass)
      let again = try await desk.post(
        Self.list, fields.merging(["looked": "yes"]) { $1 }, as: browser, from: new)
      #expect(again.status == (one.mayPass ? .seeOther : .unprocessableContent))
    }
  }
}
