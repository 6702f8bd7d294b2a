import HTTPTypes
import Testing

@testable import Portal

@Suite("Registering what came in on paper")
struct IntakeTests {
  private static let form = [
    "channel": "counter", "submitted": "2026-03-02", "requesterClass": "naturalPerson",
    "name": "李建国", "title": "县级决算", "description": "<i>2025年度</i>县级决算", "medium": "paper",
    "supplyWay": "post",
  ]

  @Test("A request that lacks its identity is taken, with number, code and what it lacks")
  func registered() async throws {
    try await DeskClient.with { desk in
      let browser = try await desk.browser(of: "intake")
      let answer = try await desk.post("/desk/intake", Self.form, as: browser)
      #expect(answer.status == .created)
      for part in ["清财依申请〔2026〕1号", "查询码", "申请还缺少以下内容", "登记回执"] {
        #expect(answer.text.contains(part), "\(part)")
      }
      let page = try await desk.get("/desk/requests/139999-1", as: browser)
      #expect(page.text.contains("当面提交"))
      #expect(!page.text.contains("<i>2025"))
    }
  }

  @Test(
    "What cannot be registered comes back as it was typed",
    arguments: [
      (["name": ""], "请填写名称"), (["submitted": "2027-01-01"], "不能晚于今天"),
      (["submitted": "昨天"], "昨天"), (["channel": "web"], "请选择提交方式"),
      (["email": "no-address"], "no-address"),
    ])
  func refused(_ change: [String: String], _ shown: String) async throws {
    try await DeskClient.with { desk in
      let browser = try await desk.browser(of: "intake")
      let fields = Self.form.merging(change) { $1 }
      let answer = try await desk.post("/desk/intake", fields, as: browser)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(shown))
      #expect(answer.text.contains("县级决算"))
    }
  }

  @Test("Only intake and handlers register; never without the form's token")
  func rights() async throws {
    try await DeskClient.with { desk in
      let head = try await desk.browser(of: "head")
      #expect(try await desk.get("/desk/intake", as: head).status == .forbidden)
      let posted = try await desk.post(
        "/desk/intake", Self.form, as: head, from: "/desk/password")
      #expect(posted.status == .forbidden)
      let intake = try await desk.browser(of: "intake")
      let forged = try await desk.post("/desk/intake", token: "x", Self.form, as: intake)
      #expect(forged.status == .forbidden)
    }
  }
}
