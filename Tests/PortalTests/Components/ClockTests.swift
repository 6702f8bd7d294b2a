import Law
import Testing

@testable import Portal

@Suite("A deadline of Law becomes a table and a calendar")
struct ClockTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  /// Received on Monday 2025-01-20; a third party asked on the 22nd answers on Sunday the 26th, a
  /// make-up day; then the Spring Festival.
  private static func deadline() throws -> ReplyDeadline {
    try ReplyClock(
      channel: .counter, submitted: day(2025, 1, 20),
      events: [
        ClockEvent(.asked(.thirdParty, serial: 1), on: day(2025, 1, 22)),
        ClockEvent(.answered(.thirdParty, serial: 1), on: day(2025, 1, 26)),
      ]
    ).deadline(.stateCouncil)
  }

  @Test("Days that are the same and follow one another stand as one row")
  func rows() throws {
    let rows = ClockTable("期限", of: try Self.deadline()).rows
    let shown = rows.map { "\($0.day) \($0.weekday) \(Words.counting($0.kind)) \($0.why)" }
    #expect(
      shown.prefix(4).map { String($0.prefix(16)) } == [
        "2025-01-20 周一 事项", "2025-01-20 周一 起算", "2025-01-21 周二 第1", "2025-01-22 周三 事项",
      ])
    #expect(shown.contains("2025-01-23至01-25 共3天 扣除 征求第三方意见期间，不计入"))
    #expect(shown.contains("2025-01-27 周一 第3日 工作日"))
    #expect(shown.contains("2025-01-28至02-04 共8天 不计 春节放假"))
    #expect(shown.contains("2025-02-08 周六 第7日 春节调休上班"))
    let counted = rows.compactMap { row in
      switch row.kind {
      case .counted(let number), .lastDay(let number): number
      case .event, .start, .skipped, .excluded, .standing: nil
      }
    }
    #expect(counted == Array(1...20))
    #expect(rows.last?.kind == .lastDay(20))
    #expect(rows.last?.why == "工作日，答复期限最后一日")
    #expect(rows.allSatisfy { !$0.article.isEmpty })
  }

  @Test("The regulation goes by its short name")
  func articles() throws {
    let rows = ClockTable("期限", of: try Self.deadline()).rows
    #expect(rows.first { $0.kind == .start }?.article == "条例第三十一条第（一）项")
  }

  @Test("The calendar shows whole months, every day once, and what it is to the count")
  func months() throws {
    let html = rendered(MonthGrid("月历", of: try Self.deadline()))
    #expect(html.ranges(of: "<caption>").count == 2)
    #expect(html.contains("<caption>2025年1月</caption>"))
    #expect(html.ranges(of: "<span class=\"date\">").count == 31 + 28)
    #expect(html.contains("<span class=\"date\">20</span><span class=\"mark\">收到</span>"))
    #expect(html.contains("<span class=\"date\">22</span><span class=\"mark\">第2日</span>"))
    #expect(html.contains("<span class=\"date\">26</span><span class=\"mark\">扣除</span>"))
    #expect(html.contains("<span class=\"date\">28</span><span class=\"mark\">春节</span>"))
    #expect(html.ranges(of: ">期满</span>").count == 1)
    // 2025-01-01 is a Wednesday: two blanks before it.
    #expect(html.contains("<tbody><tr><td></td><td></td><td><span class=\"date\">1</span>"))
  }

  @Test("A clock that stands has no last day and shows what it waits for")
  func standing() throws {
    let deadline = try ReplyClock(
      channel: .counter, submitted: Self.day(2025, 3, 3),
      events: [ClockEvent(.correctionNotice, on: Self.day(2025, 3, 5))]
    ).deadline(.stateCouncil)
    let rows = ClockTable("期限", of: deadline).rows
    #expect(deadline.lastDay == nil)
    #expect(!rows.contains { if case .lastDay = $0.kind { true } else { false } })
    #expect(rows.contains { $0.why.contains("补正") })
    #expect(!rendered(MonthGrid("月历", of: deadline)).contains("期满"))
  }

  @Test("Nothing is no calendar")
  func empty() {
    #expect(!rendered(MonthGrid("月历", marks: [:])).contains("<table"))
  }
}
