import ArgumentParser
import Office
import Portal

/// `gongkai request closing`: for another reason, without a reply.
struct ClosingCommand: ActCommand {
  static let act = CaseAct.closing

  @Option(help: .field(.closing, .reason, "文字|@文件"))
  var reason: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.reason, "reason", reason)] }
}
