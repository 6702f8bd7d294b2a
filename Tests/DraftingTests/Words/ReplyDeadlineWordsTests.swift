import Drafting
import Law
import Testing

@Suite("What is said of a reply deadline")
struct ReplyDeadlineWordsTests {
  static let steps: [(kind: ReplyDeadline.Step.Kind, code: String, text: String)] = [
    (.submitted(.ordinaryMail), "submitted", "收到平常信函"),
    (.received(.fax), "received", "与申请人确认，为收到申请之日，从下一日起计算"),
    (
      .opinionTerm(
        .jointAgency, workingDays: 15, lastDay: Day(year: 2025, month: 2, day: 5) ?? .last),
      "joint-agency-term", "送达后15个工作日内提出意见，至2月5日（含当日）"
    ),
    (
      .opinionTermEnded(.thirdParty), "third-party-term-ended",
      "第三方意见期限届满未答复，由本机关决定是否公开"
    ),
    (
      .opinionTermEnded(.jointAgency), "joint-agency-term-ended",
      "共同制作机关意见期限届满未答复，视为同意公开"
    ),
    (.counted(3, of: 20, .workingWeekday), "counted", "第3个工作日"),
    (
      .counted(3, of: 20, .makeUpDay(holiday: "春节")), "counted-make-up-day",
      "第3个工作日（春节调休上班，计入）"
    ),
    (
      .counted(3, of: 20, .presumed(working: true)), "counted-presumed",
      "第3个工作日（放假安排未公布，暂按工作日）"
    ),
    (.skipped(.weekend), "weekend", "周末，不计入"),
    (.skipped(.holiday("春节")), "holiday", "春节放假，不计入"),
    (.skipped(.regionalHoliday("火把节")), "regional-holiday", "火把节放假（本地区），不计入"),
    (
      .skipped(.presumed(working: false)), "weekend-presumed", "周末（放假安排未公布），不计入"
    ),
    (.excluded(.jointAgency), "joint-agency-consultation", "征求共同制作机关意见期间，不计入"),
    (.standing(.payment), "awaiting-payment", "等待缴费期间，期限停止计算"),
    (.standing(.opinion(.thirdParty)), "awaiting-third-party", "等待第三方意见期间，期限停止计算"),
    (.event(.extended(workingDays: 5)), "extended", "延长答复期限5个工作日，告知申请人"),
    (.event(.feePaid), "fee-paid", "申请人完成缴费，答复期限从下一日起重新计算"),
    (.lastDay, "last-day", "答复期限最后一日，当日答复、交邮的不算超期"),
  ]

  @Test("Each kind of step has its word for programs and its words for people", arguments: steps)
  func step(kind: ReplyDeadline.Step.Kind, code: String, text: String) {
    #expect(ReplyDeadlineCode.code(kind) == code)
    #expect(ReplyDeadlineWords.text(kind) == text)
  }

  @Test("Where the day itself counts, the words say so")
  func sameDay() {
    let text = ReplyDeadlineWords.text(.received(.counter), counting: .fromSameDay)
    #expect(text == "收到申请之日，从当日起计算")
  }

  @Test("A provisional last day names the years that are not announced")
  func provisional() throws {
    let submitted = try #require(Day("2026-12-18"))
    let clock = ReplyClock(channel: .counter, submitted: submitted)
    let deadline = try clock.deadline(.stateCouncil)
    let sentence = "2027年的放假安排尚未公布，暂按星期一至星期五为工作日计算，公布后最后一日可能变动。"
    #expect(ReplyDeadlineWords.provisional(deadline) == sentence)
    let early = try #require(Day("2025-01-20"))
    let certain = try ReplyClock(channel: .counter, submitted: early).deadline(.stateCouncil)
    #expect(ReplyDeadlineWords.provisional(certain) == nil)
  }

  static let faults: [(text: String, sentences: [String])] = [
    ("假期 2027", ["第1行：不认识“假期”；每行应以“年份、地区、公布、通知、文号、来源、放假、上班”之一开头。"]),
    ("", ["第1行：这份通知缺少“年份”。"]),
    (
      "年份 27\n公布 2026\n通知 甲\n放假 2027-01-03至2027-01-01 元旦",
      [
        "第1行：“27”不是四位数的年份。",
        "第2行：“2026”不是日期；日期写作2027-01-01，连续数日写作2027-01-01..2027-01-03。",
        "第4行：起日2027-01-03晚于止日2027-01-01。",
      ]
    ),
    (
      "年份 2027\n公布 2026-11-20\n通知 甲\n通知 乙\n放假 2027-01-01 元旦\n放假 2027-01-01 元旦\n放假 2028-02-01 春节",
      [
        "第4行：这份通知里“通知”重复。", "第6行：2027-01-01与第5行重复。",
        "第7行：2028-02-01不在通知所说的年份（或者上年12月）之内。",
      ]
    ),
    (
      "年份 2027\n公布 2024-11-20\n通知 甲\n放假 2027-01-02 元旦\n上班 2027-01-02 元旦\n文号",
      [
        "第2行：公布之日2024-11-20不在通知所说的年份或者上一年。",
        "第5行：2027-01-02既放假又上班，与第4行矛盾。", "第6行：“文号”后面没有内容。",
      ]
    ),
    (
      "放假 2027-01-01 元旦\n年份 2027\n公布 2026-11-20\n通知 甲\n放假 2027-01-01至2027-03-01 元旦",
      ["第1行：“放假”之前应当先有一行“年份”。", "第5行：连续放假60天，请核对月份。"]
    ),
  ]

  @Test("A notice that cannot be read: each fault with its line", arguments: faults)
  func schedule(text: String, sentences: [String]) {
    do throws(UnreadableSchedule) {
      _ = try HolidaySchedule.read(text)
      Issue.record("read")
    } catch {
      #expect(error.faults.map { ScheduleFaultWords.sentence($0) } == sentences)
    }
  }
}
