import ArgumentParser
import Office
import Portal

/// `gongkai request fee-delivery`.
struct FeeDeliveryCommand: ActCommand {
  static let act = CaseAct.feeDelivery

  @Option(help: .field(.feeDelivery, .day, "日期", note: RequestWords.today))
  var day: String?

  @Option(help: .field(.feeDelivery, .receipt, "凭证"))
  var receipt: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [ActValue(.day, "day", day), ActValue(.receipt, "receipt", receipt)]
  }
}
