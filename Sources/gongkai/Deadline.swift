import ArgumentParser
import Documents
import Drafting
import Law

/// `gongkai deadline`: the last day to reply to a request, explained day by day.
struct Deadline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "计算依申请公开的答复期限，逐日说明。",
    usage: """
      gongkai deadline --channel 渠道 --submitted 日期 [--confirmed 日期] \
      [--event 事项@日期]… [--calendar 文件] [--format text|json]
      """,
    discussion: """
      日期写作2025-01-20。当面提交、签收的邮件以提交（签收）之日为收到之日；平常信函、网上、传真、\
      电子邮件以与申请人确认之日为收到之日。

      渠道：\(DeadlineArguments.channels.joined(separator: "、"))
      事项：\(DeadlineArguments.eventNames.joined(separator: "、"))
      其中extended:N是延期N个工作日；事项不必按日期先后写。

      退出状态：0＝算出；1＝事项不合法或无法计算；64＝参数有误。
      """)

  @Option(
    help: ArgumentHelp("收到申请的渠道。", valueName: "渠道"),
    completion: .list(DeadlineArguments.channels))
  var channel: String?

  @Option(help: ArgumentHelp("提交、签收或者寄到之日。", valueName: "日期"))
  var submitted: String?

  @Option(help: ArgumentHelp("与申请人确认之日。", valueName: "日期"))
  var confirmed: String?

  @Option(
    help: ArgumentHelp("影响期限的事项，可以重复，如 extended:15@2025-03-01。", valueName: "事项@日期"),
    completion: .list(DeadlineArguments.eventStarts))
  var event: [String] = []

  @Option(
    help: ArgumentHelp(
      "另行载入的放假安排的通知，可含多份；写法见docs/formats.md。", valueName: "文件"),
    completion: .file())
  var calendar: String?

  @Option(help: "输出格式。")
  var format: Format = .text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    let calendar = try CalendarFile.calendar(adding: calendar)
    let clock = try arguments.clock(calendar)
    do throws(ClockRefusal) {
      let deadline = try clock.deadline(calendar)
      switch format {
      case .text: Terminal.write(DeadlineText(deadline: deadline, channel: clock.channel).text)
      case .json: Terminal.write(DeadlineJSON.object(deadline).encoded() + [UInt8(ascii: "\n")])
      }
    } catch {
      let refusal = DeadlineRefusal(error)
      Terminal.warn(refusal.sentence)
      switch format {
      case .text: break
      case .json: Terminal.write(refusal.json.encoded() + [UInt8(ascii: "\n")])
      }
      throw ExitCode(1)
    }
  }

  private var arguments: DeadlineArguments {
    DeadlineArguments(
      channel: channel, submitted: submitted, confirmed: confirmed, events: event)
  }
}
