import ArgumentParser
import Office
import Portal

/// `gongkai request correction-notice`: all at once, and once only.
struct CorrectionNoticeCommand: ActCommand {
  static let act = CaseAct.correctionNotice

  @Option(help: .field(.correctionNotice, .text, "文字|@文件"))
  var text: String?

  @Option(help: .field(.correctionNotice, .words, "文字|@文件"))
  var items: String?

  @Option(help: .field(.correctionNotice, .note, "文字|@文件"))
  var guidance: String?

  @Option(help: .field(.correctionNotice, .through, "日期"))
  var through: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.text, "text", text),
      ActValue(.words, "items", items),
      ActValue(.note, "guidance", guidance),
      ActValue(.through, "through", through),
    ]
  }
}
