import ArgumentParser
import Office
import Portal

/// `gongkai request withdrawal`: by the requester.
struct WithdrawalCommand: ActCommand {
  static let act = CaseAct.withdrawal

  @Option(help: .field(.withdrawal, .text, "文字|@文件"))
  var reason: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.text, "reason", reason)] }
}
