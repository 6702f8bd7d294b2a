import ArgumentParser
import Office
import Portal

/// `gongkai request draft-return`.
struct DraftReturnCommand: ActCommand {
  static let act = CaseAct.draftReturn

  @Option(help: .field(.draftReturn, .reason, "文字|@文件"))
  var reason: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.reason, "reason", reason)] }
}
