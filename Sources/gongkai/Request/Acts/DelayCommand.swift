import ArgumentParser
import Office
import Portal

/// `gongkai request delay`.
struct DelayCommand: ActCommand {
  static let act = CaseAct.delay

  @Option(help: .field(.delay, .through, "日期"))
  var through: String?

  @Option(help: .field(.delay, .reason, "文字|@文件"))
  var reason: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [ActValue(.through, "through", through), ActValue(.reason, "reason", reason)]
  }
}
