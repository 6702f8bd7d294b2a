import HTTPTypes
import Testing

@testable import Portal

@Suite("What cannot be answered is refused in plain words")
struct RefusalTests {
  let portal = PortalClient()

  @Test(
    "A wrong method is named as such, with those allowed",
    arguments: [
      (HTTPRequest.Method.delete, "/checks", "GET, POST"), (.put, "/checks", "GET, POST"),
      (.post, "/", "GET"),
    ])
  func methods(_ method: HTTPRequest.Method, _ path: String, _ allowed: String) async throws {
    let answer = try await portal.send(method, path)
    #expect(answer.status == .methodNotAllowed)
    #expect(answer.headers[.allow] == allowed)
  }

  @Test("An unknown page is a page", arguments: ["/nothing", "/assets/x.css", "/checks/1", "/%00"])
  func unknown(_ path: String) async throws {
    let answer = try await portal.send(.get, path)
    #expect(answer.status == .notFound)
    #expect(answer.text.contains("没有这个页面"))
  }

  @Test("The form comes back with what was wrong, on top and beside the field")
  func noFile() async throws {
    let answer = try await portal.upload([])
    #expect(answer.status == .badRequest)
    #expect(answer.count(of: "还没有选择文件") == 2)
    #expect(answer.text.contains("role=\"alert\""))
    #expect(answer.text.contains("aria-describedby=\"files-problem files-hint\""))
  }

  @Test(
    "Broken uploads",
    arguments: [
      ("text/plain", "x", "收到的内容不是完整的上传表单"),
      ("multipart/form-data", "x", "收到的内容不是完整的上传表单"),
      (Form.contentType, "garbage", "收到的内容不是完整的上传表单"),
      (Form.contentType, "--\(Form.boundary)\r\n\r\nx", "上传中断"),
    ])
  func broken(_ type: String, _ body: String, _ message: String) async throws {
    let answer = try await portal.send(
      .post, "/checks", headers: [.contentType: type], body: Array(body.utf8))
    #expect(answer.status == .badRequest)
    #expect(answer.text.contains(message))
  }

  @Test("Limits of the whole upload")
  func limits() async throws {
    var portal = portal
    portal.limits.files = 1
    let many = try await portal.upload([("a.txt", "x"), ("b.txt", "x")])
    #expect(many.status == .contentTooLarge)
    #expect(many.text.contains("一次最多核查1个文件"))
    portal.limits.totalBytes = 10
    let large = try await portal.upload([("a.txt", "x")])
    #expect(large.status == .contentTooLarge)
  }

  @Test("Content beyond what the server may hold is refused, not waited for")
  func busy() async throws {
    var portal = portal
    portal.limits.heldBytes = 1000
    let answer = try await portal.upload([("a.txt", String(repeating: "x", count: 100_000))])
    #expect(answer.status == .serviceUnavailable)
    #expect(answer.text.contains("正在核查的文件较多"))
  }

  @Test("Results count as held until they were sent, and are let go then")
  func results() async throws {
    let held = HeldBytes(limit: 1000)
    do {
      let share = HeldShare(of: held)
      #expect(share.add(600) && share.add(400) && !share.add(1))
      #expect(!held.add(1))
    }
    #expect(held.add(1000))
    var portal = portal
    portal.limits.heldBytes = 100_000
    portal.limits.pageBytes = 200_000
    let large = "矛盾" + String(repeating: "x", count: 20_000)
    let answer = try await portal.upload([("a.docx", large), ("b.docx", large)])
    #expect(answer.status == .serviceUnavailable)
  }
}
