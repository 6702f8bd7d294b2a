import ArgumentParser
import Office
import Portal
import Records

/// `gongkai request extension`.
struct ExtensionCommand: ActCommand {
  static let act = CaseAct.extension

  @Option(help: .field(.extension, .workingDays, "天数"))
  var days: String?

  @Option(help: .field(.extension, .reason, "文字|@文件"))
  var reason: String?

  @Option(help: .field(.extension, .approver, "用户名"))
  var approvedBy: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.workingDays, "days", days),
      ActValue(.reason, "reason", reason),
      ActValue(.approver, "approved-by", approvedBy, .officer(.head)),
    ]
  }
}
