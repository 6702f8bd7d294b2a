import ArgumentParser
import Office
import Portal

/// `gongkai request confirmation`: the day of receipt where nobody signed.
struct ConfirmationCommand: ActCommand {
  static let act = CaseAct.confirmation

  @Option(help: .field(.confirmation, .day, "日期", note: RequestWords.today))
  var day: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.day, "day", day)] }
}
