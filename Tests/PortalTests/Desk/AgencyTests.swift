import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("The agencies at the desk")
struct AgencyTests {
  private static let address = "/desk/agencies"

  private static func fields(
    name: String = "清河县教育局", short: String = "清教",
    requests: String = "{机关代字}依申请〔{年份}〕{序号}号"
  ) -> [(String, String)] {
    [
      ("name", name), ("shortName", short), ("level", "department"), ("parent", "139999-1"),
      ("phone", "0000-1234567"), ("requestNumbers", requests),
      ("letterNumbers", "{机关代字}公复〔{年份}〕{序号}号"), ("counting", "next-day"),
    ]
  }

  @Test("Who sees the list, and who may change it", arguments: Role.allCases)
  func roles(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(role)
      let list = try await browser.get(Self.address)
      let mayRead = role == .systemAdministrator || role == .leadOffice
      #expect(list.status == (mayRead ? .ok : .forbidden))
      #expect(list.text.contains("添加机关") == (role == .systemAdministrator))
      let mayKeep = role == .systemAdministrator
      for page in ["new", "139999-2", "139999-2/closure"] {
        let answer = try await browser.get("\(Self.address)/\(page)")
        #expect(answer.status == (mayKeep ? .ok : .forbidden), "\(page)")
      }
      let home = try await browser.get("/desk")
      if mayKeep { #expect(home.headers[.location] == Self.address) }
    }
  }

  @Test("Added with what was typed; the next numbers are shown before anything is saved")
  func adding() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(.systemAdministrator)
      let form = "\(Self.address)/new"
      let shown = try await browser.post(
        Self.address, Self.fields() + [("preview", "yes")], from: form)
      #expect(shown.status == .ok)
      #expect(shown.text.contains("下一件申请：清教依申请〔2026〕1号"))
      #expect(shown.text.contains(#"value="清河县教育局""#), "nothing typed is lost")
      #expect(try await desk.office.agencies().count == 3)

      let added = try await browser.post(Self.address, Self.fields(), from: form)
      #expect(added.status == .seeOther)
      #expect(added.headers[.location] == "\(Self.address)?done=added")
      let list = try await browser.get("\(Self.address)?done=added").text
      #expect(list.contains("机关已添加") && list.contains("清河县教育局"))
      #expect(list.contains("清河县教育局：没有填行政复议机关"))
    }
  }

  @Test("Faults stand beside their fields, in words, and markup comes out as text")
  func faults() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(.systemAdministrator)
      for (fields, said) in [
        (Self.fields(name: ""), "请填写机关全称"),
        (Self.fields(short: "清财"), "这个机关代字已经有机关在用"),
        (Self.fields(requests: "{机关代字}〔{年份}〕号"), "格式里要有{年份}和{序号}"),
        (Self.fields(name: "<b>x</b>", short: ""), "&lt;b&gt;x&lt;/b&gt;"),
      ] {
        let answer = try await browser.post(Self.address, fields, from: "\(Self.address)/new")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains(said), "\(said)")
      }
    }
  }

  @Test("The footer names what the agency at the top was changed to, without a restart")
  func footer() async throws {
    try await DeskClient.inNovember(named: true) { desk in
      let browser = try await desk.signedIn(.systemAdministrator)
      var fields = Self.fields(name: "清河县人民政府办公室", short: "清政办")
      fields.removeAll { $0.0 == "parent" || $0.0 == "phone" }
      let saved = try await browser.post(
        "\(Self.address)/139999-1", fields + [("phone", "0000-7654321")],
        from: "\(Self.address)/139999-1")
      #expect(saved.status == .seeOther)
      let list = try await browser.get(Self.address).text
      #expect(list.contains(#"href="tel:0000-7654321""#))
      #expect(!list.contains("（邮编）"), "what nobody has said is left out")
      let start = try await browser.get("/").text
      #expect(start.contains(#"href="tel:0000-7654321""#))
    }
  }

  @Test("Closed after a question, taken back; what stands above others is not closed")
  func closing() async throws {
    try await DeskClient.inNovember { desk in
      try await desk.counter("决算草案", on: DeskClient.day(11, 20))
      let browser = try await desk.signedIn(.systemAdministrator)
      let question = try await browser.get("\(Self.address)/139999-2/closure").text
      #expect(question.contains("它还有1件没有办结的申请"))
      #expect(!question.contains("决算草案"), "administrators see no case")
      let closed = try await browser.post(
        "\(Self.address)/139999-2/closure", [], from: "\(Self.address)/139999-2/closure")
      #expect(closed.headers[.location] == "\(Self.address)?done=closed")
      let reopened = try await browser.post(
        "\(Self.address)/139999-2/reopening", [], from: "\(Self.address)/139999-2")
      #expect(reopened.headers[.location] == "\(Self.address)?done=reopened")
      let refused = try await browser.post(
        "\(Self.address)/139999-1/closure", [], from: "\(Self.address)/139999-1/closure")
      #expect(refused.status == .conflict)
      #expect(refused.text.contains("下面还有2个在用的机关，不能停用"))
    }
  }

  @Test("Nothing is done without the form's token, nor to what does not exist")
  func forged() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(.systemAdministrator)
      for address in ["", "/139999-2", "/139999-2/closure", "/139999-2/reopening"] {
        let answer = try await browser.post(Self.address + address, Self.fields(), from: nil)
        #expect(answer.status == .forbidden, "\(address)")
      }
      for id in ["139999-99", "140930-1", "x"] {
        #expect(try await browser.get("\(Self.address)/\(id)").status == .notFound)
      }
    }
  }
}
