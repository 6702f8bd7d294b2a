import Drafting
import Law
import Testing

@testable import Office
@testable import Portal
@testable import Records

@Suite("A request as its requester follows it")
struct ProgressTests {
  private func page(_ desk: DeskClient, _ request: RequestID, daysLate: Int = 0) async throws
    -> String
  {
    let view = try await desk.office.requesterView(RequesterPass(request: request), now: desk.now)
    return rendered(
      RequestProgressPage(
        view: view, today: try #require(view.lastDay).adding(days: daysLate),
        calendar: try await desk.office.calendar(), token: FormToken("token")
      ).page)
  }

  @Test("When the office is late, the page says where to turn; not on the last day itself")
  func late() async throws {
    try await DeskClient.inNovember { desk in
      let request = try await desk.submitted()
      let onTime = try await page(desk, request)
      #expect(!onTime.contains("已经超过答复期限"))
      #expect(onTime.contains("<dt>获取方式</dt><dd>电子邮件</dd>"))
      #expect(onTime.contains("<dt>载体</dt><dd>电子文件</dd>"))
      let late = try await page(desk, request, daysLate: 1)
      #expect(late.contains("已经超过答复期限") && late.contains("条例第五十一条"))
      #expect(late.contains("已过期</span>") && !onTime.contains("已过期</span>"))
    }
  }

  @Test("Who is asked for reasons is told what to write, the last day included")
  func reasons() async throws {
    try await DeskClient.inNovember { desk in
      let request = try await desk.submitted()
      let entry = Entry(request, by: .officer(try desk.who(.handler)), now: desk.now)
      _ = try await desk.office.askReasons(
        entry, excess: "一个月内申请30件", through: DeskClient.day(12, 4))
      let text = try await page(desk, request)
      #expect(text.contains("说明为什么需要这么多件，每件的用处。"))
      #expect(!text.contains("对照补正告知书"))
      #expect(text.contains("请您说明理由，请在2026年12月4日以前（含当天）提交"))
    }
  }

  @Test("Once it is answered, the reply comes before the course of the case; until then behind it")
  func replied() async throws {
    try await DeskClient.inNovember { desk in
      let request = try await desk.submitted()
      let isFirst = {
        let text = try await page(desk, request)
        let letters = try #require(text.firstRange(of: "给您的文书")).lowerBound
        return letters < (try #require(text.firstRange(of: "办理经过")).lowerBound)
      }
      #expect(try await !isFirst())
      let entry = { (role: Role) in
        Entry(request, by: .officer(try desk.who(role)), now: desk.now)
      }
      _ = try await desk.office.draftReply(
        entry(.handler), ReplyDraft(outcome: .nonexistent, words: [.search: "未发现该信息"]))
      _ = try await desk.office.review(entry(.reviewer))
      _ = try await desk.office.sign(entry(.head))
      _ = try await desk.office.deliver(entry(.handler), .post)
      #expect(try await isFirst())
    }
  }
}
