import ArgumentParser
import Office
import Portal

/// `gongkai request delivery`.
struct DeliveryCommand: ActCommand {
  static let act = CaseAct.delivery

  @Option(
    help: .field(.delivery, .deliveryMode, "方式", FormChoice.deliveryModes),
    completion: .list(FormChoice.deliveryModes.map { CodeName.of($0.code) }))
  var mode: String?

  @Option(help: .field(.delivery, .day, "日期", note: RequestWords.today))
  var day: String?

  @Option(help: .field(.delivery, .receipt, "凭证"))
  var receipt: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.deliveryMode, "mode", mode, .choice(FormChoice.deliveryModes)),
      ActValue(.day, "day", day),
      ActValue(.receipt, "receipt", receipt),
    ]
  }
}
