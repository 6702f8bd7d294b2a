import ArgumentParser
import Foundation
import Law
import Office
import Records

/// `gongkai digest`: what falls due.
struct DigestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "到期提醒：已过期的和3个工作日内到期的事项。",
    discussion: """
      不带 --send 时只打印，什么也不写。带 --send 时，把今天（非工作日则上一个工作日）还没有发的提醒写进\
      数据文件夹里的outbox，设了邮件的同时发出；网站运行时每天自动做这件事，不会重复。

      退出状态：0＝完成；1＝有提醒没有送达；2＝打不开数据；64＝参数有误。
      """)

  @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"))
  var data = "gongkai-data"

  @Option(help: ArgumentHelp("看哪一天的，如2026-01-20；不写是今天。", valueName: "日期"))
  var day: String?

  @Flag(help: "写出并发送还没有发的提醒。")
  var send = false

  @OptionGroup
  var delivery: DigestOptions

  func validate() throws {
    guard day.map({ Day($0) != nil }) ?? true else {
      throw ValidationError("--day 应写作2026-01-20的样子。")
    }
    if send, day != nil { throw ValidationError("--send 只发今天的，不能和 --day 一起用。") }
  }

  func run() async throws {
    let installation = try await Installation.existing(at: data)
    let folder = try DataFolder(data)
    guard let county = try await installation.county() else {
      throw Failure.stop("数据文件夹\(data)里还没有机关和申请。")
    }
    let office = try await installation.office(of: county, now: .now)
    let post = try delivery.post(folder, county: county.name, hour: 0)
    if send {
      try await deliver(office, post)
    } else {
      let now = day.flatMap { Day($0) }.map { Moment(startOf: $0) } ?? .now
      Terminal.write(try await office.digestTexts(post, now: now).joined(separator: "\n"))
    }
  }

  private func deliver(_ office: Office, _ post: DigestPost) async throws {
    let round = try await office.deliverDigests(post, now: { .now })
    Terminal.write(DigestReport.summary(round))
    for failure in round.failures { Terminal.warn(DigestReport.sentence(failure)) }
    if !round.failures.isEmpty { throw ExitCode.failure }
  }
}
