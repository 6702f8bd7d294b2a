import ArgumentParser
import Office
import Portal

/// `gongkai request correction`.
struct CorrectionCommand: ActCommand {
  static let act = CaseAct.correction

  @Option(help: .field(.correction, .day, "日期", note: RequestWords.today))
  var day: String?

  @Option(help: .field(.correction, .text, "文字|@文件"))
  var text: String?

  @Option(help: ArgumentHelp(RequestWords.fileHelp, valueName: "文件"), completion: .file())
  var file: [String] = []

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.day, "day", day), ActValue(.text, "text", text)] }

  var files: [String] { file }
}
