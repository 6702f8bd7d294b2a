import ArgumentParser
import Office
import Portal

/// `gongkai request payment`.
struct PaymentCommand: ActCommand {
  static let act = CaseAct.payment

  @Option(help: .field(.payment, .day, "日期", note: RequestWords.today))
  var day: String?

  @Option(help: .field(.payment, .receipt, "凭证"))
  var receipt: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.day, "day", day), ActValue(.receipt, "receipt", receipt)] }
}
