import ArgumentParser
import Office
import Portal

/// `gongkai request consultation-delivery`.
struct ConsultationDeliveryCommand: ActCommand {
  static let act = CaseAct.consultationDelivery

  @Option(help: .field(.consultationDelivery, .serial, "序号", note: "只有一次尚未回复的，可以不写。"))
  var serial: String?

  @Option(help: .field(.consultationDelivery, .day, "日期", note: RequestWords.today))
  var day: String?

  @Option(help: .field(.consultationDelivery, .receipt, "凭证"))
  var receipt: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.serial, "serial", serial),
      ActValue(.day, "day", day),
      ActValue(.receipt, "receipt", receipt),
    ]
  }
}
