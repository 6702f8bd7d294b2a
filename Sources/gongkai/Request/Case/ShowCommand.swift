import ArgumentParser
import Documents

/// `gongkai request show`: one case whole.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "一件申请的现状：期限和缘由、办理经过、文书、现在可以办理什么",
    usage: "gongkai request show 编号 --as 用户名 [--days] [--format text|json] [--data 文件夹]",
    discussion: "证件号码和联系方式遮盖显示；要看全部，请在工作台网页上写明理由查看。")

  @OptionGroup var number: NumberArguments

  @Flag(help: "逐日说明答复期限。")
  var days = false

  @Option(help: "输出格式。")
  var format: Format = .text

  @OptionGroup var officer: OfficerArguments

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() async throws {
    try await OfficerDesk.with(officer) { desk in
      let seen = try await desk.see(try await desk.request(number))
      switch format {
      case .text: Terminal.write(CaseText(seen, withDays: days).text)
      case .json: Terminal.write(CaseJSON(seen).object.encoded() + [UInt8(ascii: "\n")])
      }
    }
  }
}
