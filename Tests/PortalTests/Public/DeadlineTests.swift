import Hummingbird
import Testing

@testable import Portal

@Suite("The calculator answers anybody, day by day, with the article (Regulation arts 30–34)")
struct DeadlineTests {
  let portal = PortalClient()

  private func ask(_ query: String) async throws -> Answer {
    try await portal.send(.get, "/deadline?" + query)
  }

  struct Case: CustomStringConvertible, Sendable {
    let query: String
    let shown: [String]
    let why: String
    var description: String { why }
  }

  @Test(
    "The last day",
    arguments: [
      Case(
        query: "channel=counter&submitted=2025-01-20",
        shown: ["<h1>2025年2月21日（星期五）</h1>", "当面提交之日（条例第三十一条第（一）项）", "20个工作日"],
        why: "the Spring Festival and its make-up days"),
      Case(
        query: "channel=web&submitted=2025-01-18&confirmed=2025-01-20",
        shown: ["<h1>2025年2月21日（星期五）</h1>", "双方确认之日（条例第三十一条第（三）项）"],
        why: "on the web the day confirmed counts"),
      Case(
        query: "channel=counter&submitted=2025-01-20&event=extended:5@2025-02-10",
        shown: ["<h1>2025年2月28日（星期五）</h1>", "25个工作日", "其中延长5个"],
        why: "an extension adds its days"),
      Case(
        query: "channel=counter&submitted=2025-01-20&kind=extended&day=2025-02-10&days=5",
        shown: [
          "<h1>2025年2月28日（星期五）</h1>", "value=\"extended:5@2025-02-10\" checked",
        ],
        why: "an event just typed counts at once and moves into the list"),
      Case(
        query: "channel=counter&submitted=2025-01-20&event=correction-notice@2025-01-22",
        shown: ["期限停止计算，现在还没有最后一日", "等待申请人补正"],
        why: "while a correction is awaited there is no last day"),
      Case(
        query: "channel=counter&submitted=2026-12-20",
        shown: ["暂定", "2027年的放假安排尚未公布"],
        why: "the holidays of 2027 are not announced"),
    ])
  func lastDays(_ example: Case) async throws {
    let page = try await ask(example.query)
    #expect(page.status == .ok)
    for text in example.shown where !page.text.contains(text) { Issue.record("\(text)") }
  }

  @Test(
    "One calendar for every surface: the days are those of the command line, counted by hand",
    arguments: [
      (
        "2025-01-20", "correction-notice@2025-02-05 correction-received@2025-02-08",
        "2025年3月7日（星期五）"
      ),
      (
        "2025-12-22", "correction-notice@2025-12-31 correction-received@2026-01-04",
        "2026年1月30日（星期五）"
      ),
      ("2025-03-03", "fee-paid@2025-04-28 fee-notice@2025-03-31", "2025年5月29日（星期四）"),
      (
        "2025-03-03", "third-party-asked@2025-03-10 third-party-delivered@2025-03-12",
        "2025年4月24日（星期四）"
      ),
      (
        "2024-09-10",
        "third-party-asked@2024-09-13 third-party-delivered@2024-09-14 third-party-answered@2024-10-08",
        "2024年10月30日（星期三）"
      ),
      ("2024-12-10", "extended:20@2025-01-08", "2025年2月11日（星期二）"),
      ("2025-01-20", "extended:1@2025-02-11 extended:1@2025-02-10", "2025年2月25日（星期二）"),
      (
        "2024-01-29", "joint-agency-asked@2024-02-04 joint-agency-delivered@2024-02-05",
        "2024年3月22日（星期五）"
      ),
    ])
  func sameAsTheCommandLine(submitted: String, events: String, lastDay: String) async throws {
    let query = events.split(separator: " ").map { "&event=\($0)" }.joined()
    let page = try await ask("channel=registered-mail&submitted=\(submitted)\(query)")
    #expect(page.text.contains("<h1>\(lastDay)</h1>"))
  }

  @Test("An extension that lapsed with its term is not said to be part of the new one")
  func lapsedExtension() async throws {
    let restarted =
      "channel=counter&submitted=2025-03-03&event=extended:10@2025-03-20"
      + "&event=fee-notice@2025-03-21&event=fee-paid@2025-03-28"
    let page = try await ask(restarted)
    #expect(page.text.contains("<h1>2025年4月27日（星期日）</h1>"))
    #expect(!page.text.contains("其中延长"))
    let again = try await ask(restarted + "&event=extended:5@2025-04-01")
    #expect(again.text.contains("其中延长5个"))
  }

  @Test(
    "What is unlawful is named with its article and stays in the form",
    arguments: [
      Case(
        query: "channel=counter&submitted=2025-01-20&event=extended:21@2025-02-10",
        shown: ["第三十三条第二款", "extended:21@2025-02-10"], why: "more than 20 days"),
      Case(
        query: "channel=counter&submitted=2025-01-20&event=extended:5@2025-03-10",
        shown: ["第三十三条第二款", "晚于答复期限最后一日2025年2月21日"], why: "extended after the term"),
      Case(
        query: "channel=counter&submitted=2025-01-20&event=correction-notice@2025-01-21"
          + "&event=correction-received@2025-01-22&event=correction-notice@2025-01-23",
        shown: ["第三十条", "不得再次告知补正"], why: "a second correction notice"),
      Case(
        query: "channel=web&submitted=2025-01-20&confirmed=2025-01-18",
        shown: ["第三十一条", "早于提交之日"], why: "confirmed before submitted"),
      Case(
        query: "channel=counter&submitted=2019-01-02",
        shown: ["现行《政府信息公开条例》尚未施行"], why: "before the Regulation of 2019"),
    ])
  func unlawful(_ example: Case) async throws {
    let page = try await ask(example.query)
    for text in example.shown where !page.text.contains(text) { Issue.record("\(text)") }
    #expect(page.text.contains("<title>有误："))
    #expect(!page.text.contains("答复期限最后一日</p>"))
  }

  @Test(
    "What is missing or no day is said beside its field, and nothing typed is lost",
    arguments: [
      Case(
        query: "channel=&submitted=", shown: ["#f-channel", "#f-submitted"],
        why: "nothing filled in"),
      Case(
        query: "channel=web&submitted=2025-01-20", shown: ["#f-confirmed"],
        why: "the web needs the day confirmed"),
      Case(
        query: "channel=counter&submitted=2025-02-30",
        shown: ["#f-submitted", "value=\"2025-02-30\"", "请写成2026-11-23的样子"], why: "no such day"),
      Case(
        query: "channel=counter&submitted=2025-01-20&day=2025-01-22",
        shown: ["#f-kind", "value=\"2025-01-22\""], why: "a day without an event"),
      Case(
        query: "channel=counter&submitted=2025-01-20&kind=extended&day=2025-01-22&days=x",
        shown: ["#f-days", "value=\"x\""], why: "an extension without its days"),
      Case(
        query: "channel=counter&submitted=2025-01-20&event=fee-notice@2999-01-01",
        shown: ["#f-event", "超过三年"], why: "a span nobody means"),
      Case(
        query: "channel=%3Cb%3E&submitted=%22%3E%3Cscript%3E",
        shown: ["&quot;&gt;&lt;script&gt;"], why: "markup is text"),
    ])
  func incomplete(_ example: Case) async throws {
    let page = try await ask(example.query)
    #expect(page.status == .ok)
    for text in example.shown where !page.text.contains(text) { Issue.record("\(text)") }
    #expect(!page.text.contains("<script>"))
  }

  @Test("At most twenty events are counted")
  func bounded() async throws {
    let event = "&event=extended:1@2025-02-10"
    let page = try await ask(
      "channel=counter&submitted=2025-01-20" + String(repeating: event, count: 21))
    #expect(page.text.contains("事项最多20件"))
    let broken = try await ask("channel=%FF")
    #expect(broken.status == .badRequest)
  }

  @Test("An event is read as it was written; what is none is left out")
  func events() {
    for kind in ListedEvent.kinds {
      let code = ListedEvent.code(kind)
      let text = code == "extended" ? "extended:7@2025-02-10" : "\(code)@2025-02-10"
      #expect(ListedEvent(text)?.text == text)
    }
    for text in ["", "@", "extended@2025-02-10", "fee-paid:1@2025-02-10", "fee-paid@2025-2-1"] {
      #expect(ListedEvent(text) == nil, "\(text)")
    }
  }
}
