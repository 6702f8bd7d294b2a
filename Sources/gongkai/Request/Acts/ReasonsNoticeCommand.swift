import ArgumentParser
import Office
import Portal

/// `gongkai request reasons-notice`.
struct ReasonsNoticeCommand: ActCommand {
  static let act = CaseAct.reasonsNotice

  @Option(help: .field(.reasonsNotice, .text, "文字|@文件"))
  var text: String?

  @Option(help: .field(.reasonsNotice, .through, "日期"))
  var through: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [ActValue(.text, "text", text), ActValue(.through, "through", through)]
  }
}
