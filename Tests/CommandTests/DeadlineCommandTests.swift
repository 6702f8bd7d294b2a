import Foundation
import Testing

@Suite("gongkai deadline")
struct DeadlineCommandTests {
  /// What a test says beyond the counter request of 20 January 2025.
  private func run(
    _ more: String..., channel: String = "counter", submitted: String = "2025-01-20"
  ) async throws -> Program {
    try await Program.run(
      ["deadline", "--channel", channel, "--submitted", submitted] + more)
  }

  private func object(_ run: Program) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("The whole page for a person: result, every day, the articles; nothing wider than 80")
  func text() async throws {
    let run = try await run(
      "--event", "extended:2@2025-05-08", "--event", "correction-notice@2025-04-27",
      "--event", "correction-received@2025-04-29", "--event", "third-party-asked@2025-05-12",
      "--event", "third-party-delivered@2025-05-12", "--event", "third-party-answered@2025-05-14",
      channel: "web", submitted: "2025-04-24")
    #expect(run.status == 64, "not confirmed")
    let whole = try await Program.run(
      "deadline", "--channel", "web", "--submitted", "2025-04-24", "--confirmed", "2025-04-25",
      "--event", "extended:2@2025-05-08", "--event", "correction-notice@2025-04-27",
      "--event", "correction-received@2025-04-29", "--event", "third-party-asked@2025-05-12",
      "--event", "third-party-delivered@2025-05-12", "--event", "third-party-answered@2025-05-14")
    #expect(whole.status == 0)
    #expect(whole.errors.isEmpty)
    #expect(whole.output == DeadlinePage.whole)
    #expect(!whole.output.contains("\u{1B}["), "no colours where nobody sees them")
  }

  @Test("The issue's own example, for programs")
  func json() async throws {
    let run = try await run("--format", "json")
    #expect(run.status == 0)
    let start =
      #"{"received":"2025-01-20","lastDay":"2025-02-21","provisional":false,"steps":[{"day":"#
    #expect(run.output.hasPrefix(start))
    let object = try object(run)
    #expect(Set(object.keys) == ["received", "lastDay", "provisional", "steps", "calendar"])
    let steps = try #require(object["steps"] as? [[String: String]])
    #expect(steps.allSatisfy { Set($0.keys) == ["day", "kind", "article", "text"] })
    let said = steps.map { "\($0["day"] ?? "") \($0["kind"] ?? "") \($0["text"] ?? "")" }
    for line in [
      "2025-01-20 received 1月20日（星期一）：收到申请之日，从下一日起计算",
      "2025-01-25 weekend 1月25日（星期六）：周末，不计入",
      "2025-01-26 counted-make-up-day 1月26日（星期日）：第5个工作日（春节调休上班，计入）",
      "2025-02-01 holiday 2月1日（星期六）：春节放假，不计入",
      "2025-02-05 counted 2月5日（星期三）：第7个工作日",
      "2025-02-21 last-day 2月21日（星期五）：答复期限最后一日，当日答复、交邮的不算超期",
    ] {
      #expect(said.contains(line))
    }
    let counted = steps.filter { $0["kind"]?.hasPrefix("counted") == true }
    #expect(counted.count == 20)
    let received = try #require(steps.first { $0["kind"] == "received" })
    #expect(received["article"] == "《中华人民共和国政府信息公开条例》第三十一条第（一）项")
    let holiday = try #require(steps.first { $0["kind"] == "holiday" })
    #expect(holiday["article"] == "《国务院办公厅关于2025年部分节假日安排的通知》（国办发明电〔2024〕12号）")
  }

  @Test("While the clock stands: no last day, and what it waits for")
  func waiting() async throws {
    let corrected = try await run("--event", "correction-notice@2025-01-22", "--format", "json")
    let first = try object(corrected)
    #expect(corrected.status == 0)
    #expect(first["lastDay"] is NSNull)
    #expect((first["waiting"] as? [String: String])?["kind"] == "awaiting-correction")
    let asked = try await run("--event", "joint-agency-asked@2025-02-10", "--format", "json")
    #expect((try object(asked)["waiting"] as? [String: String])?["kind"] == "awaiting-joint-agency")
    let text = try await run("--event", "fee-notice@2025-02-10")
    #expect(text.status == 0)
    #expect(text.output.contains("期限停止      等待申请人缴费，期限停止计算；缴费后重新计算。\n"))
    #expect(!text.output.contains("期限最后一日  "))
  }

  @Test("Events in any order; deliveries and answers go to the earliest that lacks them")
  func order() async throws {
    let events = [
      "third-party-asked@2025-03-10", "third-party-asked@2025-03-11",
      "third-party-delivered@2025-03-11", "third-party-delivered@2025-03-13",
      "third-party-answered@2025-03-20", "third-party-answered@2025-03-26", "extended:5@2025-03-20",
    ]
    for listed in [events, events.reversed(), events.sorted()] {
      let run = try await Program.run(
        [
          "deadline", "--channel", "registered-mail", "--submitted", "2025-03-03", "--format",
          "json",
        ]
          + listed.flatMap { ["--event", $0] })
      #expect(try object(run)["lastDay"] as? String == "2025-04-24")
    }
  }

  struct Unlawful: CustomTestStringConvertible {
    var events: [String]
    var article: String
    var text: String
    var testDescription: String { events.joined(separator: " ") }
  }

  private static let regulation = "《中华人民共和国政府信息公开条例》"
  private static let measures = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"

  static let unlawfulSequences = [
    Unlawful(
      events: ["extended:5@2025-02-22"], article: regulation + "第三十三条第二款",
      text: "2025年2月22日延期，晚于答复期限最后一日2025年2月21日。"
        + "延期应当经政府信息公开工作机构负责人同意，并在2025年2月21日以前（含当日）告知申请人。"),
    Unlawful(
      events: ["extended:15@2025-02-10", "extended:6@2025-02-11"],
      article: regulation + "第三十三条第二款", text: "延期合计21个工作日，超过20个工作日。各次延期合计最长20个工作日。"),
    Unlawful(
      events: ["extended:0@2025-02-10"], article: regulation + "第三十三条第二款",
      text: "延期0个工作日不成其为延期。延期至少一个工作日。"),
    Unlawful(
      events: ["correction-notice@2025-01-21", "correction-notice@2025-01-22"],
      article: regulation + "第三十条",
      text: "2025年1月21日已经告知补正，2025年1月22日不得再次告知补正。"
        + "需要补正的内容应当一次性告知；补正后仍不明确的，可以据此答复。"),
    Unlawful(
      events: ["correction-notice@2025-02-06"], article: regulation + "第三十条",
      text: "2025年2月6日告知补正，晚于告知期限最后一日2025年2月5日。"
        + "补正应当在2025年2月5日以前（含当日）告知；逾期未告知的，按收到的申请继续办理。"),
    Unlawful(
      events: ["correction-received@2025-02-06"], article: regulation + "第三十条",
      text: "2025年2月6日收到的补正没有对应的补正告知。应当先告知申请人补正，且补正只收一次。"),
    Unlawful(
      events: ["correction-notice@2025-01-21", "extended:5@2025-01-22"],
      article: regulation + "第三十条",
      text: "2025年1月21日告知补正后尚未收到补正，2025年1月22日不得办理其他事项。"
        + "收到补正后答复期限重新计算，届时再办理。"),
    Unlawful(
      events: ["extended:5@2025-01-19"], article: regulation + "第三十一条",
      text: "2025年1月19日的事项早于收到申请之日2025年1月20日。期限从收到申请之日起计算，各事项应当在收到当日或者之后。"),
    Unlawful(
      events: ["third-party-asked@2025-02-24"], article: regulation + "第三十三条第三款",
      text: "2025年2月24日征求第三方意见，晚于答复期限最后一日2025年2月21日。征求意见书应当在2025年2月21日以前（含当日）发出。"),
    Unlawful(
      events: ["joint-agency-answered@2025-02-20"], article: regulation + "第三十四条",
      text: "2025年2月20日的送达或者答复没有对应的向共同制作机关征求意见。应当先发出征求意见书，送达、答复各记一次。"),
    Unlawful(
      events: ["fee-notice@2025-02-22"], article: measures,
      text: "2025年2月22日发出收费通知，晚于答复期限最后一日2025年2月21日。收费通知应当在2025年2月21日以前（含当日）发出。"),
    Unlawful(
      events: ["fee-notice@2025-02-10", "fee-paid@2025-02-11", "fee-notice@2025-02-12"],
      article: measures,
      text: "2025年2月10日已经发出收费通知，2025年2月12日不得再次收费。每件申请只按一种标准收费一次。"),
    Unlawful(
      events: ["fee-notice@2025-02-10", "third-party-asked@2025-02-12"], article: measures,
      text: "2025年2月10日发出收费通知后尚未缴费，2025年2月12日不得办理其他事项。缴费后答复期限重新计算，届时再办理。"),
    Unlawful(
      events: ["fee-paid@2025-02-12"], article: measures,
      text: "2025年2月12日的缴费没有对应的收费通知。应当先发出收费通知，且缴费只记一次。"),
    Unlawful(
      events: ["fee-notice@2025-02-10", "fee-paid@2025-03-11"], article: measures,
      text: "2025年3月11日缴费，晚于缴费期限最后一日2025年3月10日。"
        + "应当在2025年3月10日以前（含当日）缴费；逾期未缴的，视为放弃申请，不再处理。"),
  ]

  @Test(
    "Unlawful: status 1, the article, what was wrong and what would be lawful",
    arguments: unlawfulSequences)
  func breach(given: Unlawful) async throws {
    let arguments =
      ["deadline", "--channel", "counter", "--submitted", "2025-01-20"]
      + given.events.flatMap { ["--event", $0] }
    let text = try await Program.run(arguments)
    #expect(text.status == 1)
    #expect(text.output.isEmpty)
    #expect(text.errors == "不符合\(given.article)：\(given.text)\n")
    let json = try await Program.run(arguments + ["--format", "json"])
    #expect(json.status == 1)
    #expect(json.errors == text.errors)
    let error = try object(json)["error"] as? [String: String]
    #expect(error == ["article": given.article, "text": given.text])
  }

  @Test("Before the Regulation of 2019, and beyond the calendar: one sentence, status 1")
  func noAnswer() async throws {
    let before = try await run("--format", "json", submitted: "2019-05-14")
    #expect(before.status == 1)
    let sentence = "收到申请之日2019年5月14日早于2019年5月15日，现行《政府信息公开条例》尚未施行，期限不予计算。"
    #expect(before.errors == sentence + "\n")
    let error = try object(before)["error"] as? [String: Any]
    #expect(error?["article"] is NSNull)
    #expect(error?["text"] as? String == sentence)
    let after = try await run(submitted: "9999-12-31")
    #expect(after.status == 1)
    #expect(after.errors == "9999年12月31日超出可以计算的年份，请核对日期。\n")
  }

  static let unusableArguments: [(arguments: [String], sentence: String)] = [
    ([], "请用 --channel 写明收到申请的渠道："),
    (["--channel", "phone", "--submitted", "2025-01-20"], "没有“phone”这种渠道；可用：counter、"),
    (["--channel", "counter"], "请用 --submitted 写明提交之日，如2025-01-20。"),
    (["--channel", "counter", "--submitted", "2025-02-30"], "--submitted：“2025-02-30”不是日期"),
    (["--channel", "counter", "--submitted", "2025/1/20"], "--submitted：“2025/1/20”不是日期"),
    (["--channel", "fax", "--submitted", "2025-01-20"], "传真的申请以与申请人确认之日为收到之日"),
    (
      ["--channel", "fax", "--submitted", "2025-01-20", "--confirmed", "明天"],
      "--confirmed：“明天”不是日期"
    ),
    (
      ["--channel", "counter", "--submitted", "2025-01-20", "--event", "extended:5"],
      "“extended:5”没有写明日期"
    ),
    (
      ["--channel", "counter", "--submitted", "2025-01-20", "--event", "extended@2025-02-10"],
      "“extended”没有写明延长几个工作日"
    ),
    (
      ["--channel", "counter", "--submitted", "2025-01-20", "--event", "answered@2025-02-10"],
      "没有“answered”这种事项；可用：correction-notice、"
    ),
    (
      ["--channel", "counter", "--submitted", "2025-01-20", "--event", "fee-paid@2025-2-1"],
      "--event fee-paid@2025-2-1：“2025-2-1”不是日期"
    ),
    (
      ["--channel", "counter", "--submitted", "2025-01-20", "--calendar", "没有.txt"],
      "没有.txt：文件不存在，或无权读取。"
    ),
  ]

  @Test("What cannot be understood: status 64 and a Chinese sentence", arguments: unusableArguments)
  func usage(arguments: [String], sentence: String) async throws {
    let run = try await Program.run(["deadline"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix(sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1, "one line, no usage")
  }

  @Test("A year not announced is provisional, until its notice is given")
  func calendar() async throws {
    let before = try await run(submitted: "2026-12-18")
    #expect(before.output.contains("期限最后一日  2027年1月15日（星期五），暂定\n"))
    #expect(before.output.contains("暂定          2027年的放假安排尚未公布，"))
    let notice = """
      年份 2027
      公布 2026-11-20
      通知 虚构的2027年放假通知
      放假 2027-01-01至2027-01-03 元旦
      """
    let file = try Scratch.file("2027.txt", notice)
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let after = try await run("--calendar", file.path, "--format", "json", submitted: "2026-12-18")
    let object = try object(after)
    #expect(object["lastDay"] as? String == "2027-01-18")
    #expect(object["provisional"] as? Bool == false)
    #expect((object["calendar"] as? String)?.hasPrefix("2026-11-20.") == true)
  }

  @Test("A notice that cannot be read: every fault with its line, nothing computed")
  func faultyCalendar() async throws {
    let notice = """
      年份 2027
      公布 2026-11-20
      放假 2027-01-01至2027-01-03
      上班 2027-01-04 元旦
      """
    let file = try Scratch.file("2027.txt", notice)
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let run = try await run("--calendar", file.path)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        \(file.path)：放假安排有3处读不懂，没有载入。
          第1行：这份通知缺少“通知”。
          第3行：日期后面缺少节日名称。
          第4行：2027-01-04是星期一，只有星期六、星期日才能调休上班。

        """)
  }

  @Test("The shell completes channels and events")
  func completion() async throws {
    let run = try await Program.run("--generate-completion-script", "bash")
    for word in ["registered-mail", "third-party-answered@", "extended:"] {
      #expect(run.output.contains(word))
    }
  }
}
