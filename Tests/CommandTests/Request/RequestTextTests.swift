import Documents
import Drafting
import Foundation
import Law
import Testing

@Suite("gongkai request list, show: the whole output")
struct RequestTextTests {
  @Test("A list of what has ended")
  func ended() async throws {
    try await CommandCounty.with { county in
      let list = try await county.done("zhengfuban", "list", "--ended")
      #expect(
        list == """
          答复期限  剩余    环节    编号                     申请人  承办  等待  信息名称
                    已办结  已归档  清政办依申请〔2020〕3号  高素珍              退耕还林补助
                    已办结  已归档  清政办依申请〔2020〕2号  杨振华              乡村道路工程
                    已办结  已归档  清政办依申请〔2020〕1号  刘爱华              农村危房改造名单
          共列出3件。

          """)
      let first = try await county.done("zhengfuban", "list", "--ended", "--most", "1")
      #expect(first.hasSuffix("共列出1件，后面还有；用 --most 可以多列。\n"))
      #expect(try await county.done("zhengfuban", "list") == "没有符合条件的申请。\n")
    }
  }

  @Test("A case that has ended, day by day")
  func show() async throws {
    try await CommandCounty.with { county in
      let whole = """
        清政办依申请〔2020〕3号  第3版，内部编号139999-3
        机关      清河县人民政府办公室
        信息名称  退耕还林补助
        内容      申请公开2018年退耕还林补助发放情况。
        申请人    高素珍（自然人）
        证件号码  13*************775
        联系电话  138****0000
        通信地址  清河县城关镇***
        电子邮箱  m***@example.invalid
        邮编      000000
        获取方式  电子邮件
        载体      电子文件
        提交      2020年9月15日（星期二），邮寄（签收）
        收到之日  2020年9月15日（星期二）
        承办      未交办
        环节      已归档
        答复期限  2020年10月19日（星期一），已办结

        答复期限是怎么算的
          2020-09-15  签收邮寄的申请（条例第二十九条）
          2020-09-15  收到申请之日，从下一日起计算（条例第三十一条第（二）项）
          2020-10-19  答复期限最后一日，当日答复、交邮的不算超期（条例第三十三条第二款）
          加 --days 可以看逐日说明。

        办理经过
          2020-09-15  提交申请（邮寄（签收））（条例第三十一条第（二）项）  吴桂芳
          2020-09-21  其他办结（条例第四十五条）  吴桂芳
                      与另一件申请重复登记
          2020-10-15  归档（条例第四十五条）  吴桂芳

        文书和材料
          2020-09-15  政府信息公开申请登记回执 清政办公复〔2020〕3号

        现在可以办理
          assignment  交办
          note        添加备注

        """
      for number in ["清政办依申请〔2020〕3号", "清政办依申请[2020]3号", " 清政办依申请（2020） 3号", "139999-3"] {
        #expect(try await county.done("zhengfuban", "show", number) == whole, "\(number)")
      }
      let days = try await county.done("zhengfuban", "show", "139999-3", "--days")
      #expect(days.contains("\n  2020-10-01  星期四  国庆节、中秋节放假，不计入"), "\(days)")
      #expect(!days.contains("--days"))
    }
  }

  @Test("A case received today: the last day is the one that gongkai deadline gives")
  func open() async throws {
    try await CommandCounty.with { county in
      let number = try await county.registered()
      let today = try await county.today()
      let last = try await Self.lastDay(today)
      let left = "\(last.day)" + (last.isProvisional ? "（暂定）" : "")
      let list = try await county.done("chengban", "list", "--text", "村级公路养护")
      let gap = String(repeating: " ", count: last.isProvisional ? 8 : 2)
      #expect(
        list == """
          答复期限\(gap)  剩余            环节    编号                    申请人  承办  等待  信息名称
          \(left)  还剩20个工作日  办理中  \(number)  田秀英              村级公路养护经费
          共列出1件。

          """)
      let json = try await county.json("chengban", "list", "--text", "村级公路养护")
      guard case .array(let lines)? = json["requests"] else { throw DocumentError.damaged(.json) }
      #expect(lines.count == 1)
      #expect(lines.first?["lastDay"] == .string("\(last.day)"))
      #expect(lines.first?["daysLeft"] == .number("20"))
      #expect(lines.first?["handler"] == .null)
      let show = try await county.done("chengban", "show", number)
      let day = DayWords.full(last.day) + (last.isProvisional ? "（暂定）" : "")
      #expect(show.contains("\n答复期限  \(day)，还剩20个工作日\n"), "\(show)")
    }
  }

  @Test("Filters: stage, whose, unit, overdue; csv for a spreadsheet")
  func filters() async throws {
    try await CommandCounty.with { county in
      let waiting = try await county.done("chengban", "list", "--stage", "awaiting-payment")
      #expect(waiting.contains("清源数据公司") && waiting.hasSuffix("共列出1件。\n"))
      let named = try await county.done("chengban", "list", "--stage", "待缴费")
      #expect(waiting == named)
      let mine = try await county.done("chengban", "list", "--mine")
      let unit = try await county.done("shoujian", "list", "--unit", "办公室")
      #expect(mine == unit)
      #expect(try await county.done("shoujian", "list", "--mine") == "没有符合条件的申请。\n")
      let late = try await county.done("zhuguan", "list", "--overdue", "--format", "csv")
      #expect(late.hasPrefix("\u{FEFF}答复期限,剩余,环节,编号,申请人,承办,等待,信息名称\r\n"))
      #expect(late.contains("乡镇财政转移支付"))
    }
  }

  @Test("Every act has its subcommand, with its article in its help")
  func help() async throws {
    let help = try await Program.run("request", "--help").output
    for act in Self.acts {
      #expect(help.contains("\n  \(act)"), "\(act)")
      let own = try await Program.run("request", act, "--help")
      #expect(own.status == 0)
      #expect(own.output.contains("USAGE: gongkai request \(act) 编号 --as 用户名"), "\(act)")
      #expect(["assignment", "note"].contains(act) || own.output.contains("依据："), "\(act)")
    }
  }

  private static let acts = [
    "confirmation", "transfer", "correction-notice", "correction", "third-party-consultation",
    "joint-agency-consultation", "consultation-delivery", "opinion", "reasons-notice", "reasons",
    "delay", "extension", "fee-notice", "payment", "lapse", "reply", "draft-return", "review",
    "signature", "delivery", "withdrawal", "closing", "archive", "publication", "assignment",
    "note",
  ]

  private static func lastDay(_ today: Day) async throws -> (day: Day, isProvisional: Bool) {
    let run = try await Program.run(
      "deadline", "--channel", "counter", "--submitted", "\(today)", "--format", "json")
    let json = try JSONParser.parse(Array(run.output.utf8))
    guard case .string(let text)? = json["lastDay"] else { throw DocumentError.damaged(.json) }
    return (try #require(Day(text)), json["provisional"] == .bool(true))
  }
}
