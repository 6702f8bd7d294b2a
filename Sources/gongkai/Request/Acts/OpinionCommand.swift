import ArgumentParser
import Office
import Portal

/// `gongkai request opinion`.
struct OpinionCommand: ActCommand {
  static let act = CaseAct.opinion

  @Option(
    help: .field(.opinion, .outcome, "意见", FormChoice.opinions),
    completion: .list(FormChoice.opinions.map { CodeName.of($0.code) }))
  var opinion: String?

  @Option(help: .field(.opinion, .serial, "序号", note: "只有一次尚未回复的，可以不写。"))
  var serial: String?

  @Option(help: .field(.opinion, .day, "日期", note: RequestWords.today))
  var day: String?

  @Option(help: .field(.opinion, .text, "文字|@文件"))
  var text: String?

  @Option(help: ArgumentHelp(RequestWords.fileHelp, valueName: "文件"), completion: .file())
  var file: [String] = []

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.outcome, "opinion", opinion, .choice(FormChoice.opinions)),
      ActValue(.serial, "serial", serial),
      ActValue(.day, "day", day),
      ActValue(.text, "text", text),
    ]
  }

  var files: [String] { file }
}
