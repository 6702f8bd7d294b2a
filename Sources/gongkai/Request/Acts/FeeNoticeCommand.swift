import ArgumentParser
import Office
import Portal

/// `gongkai request fee-notice`.
struct FeeNoticeCommand: ActCommand {
  static let act = CaseAct.feeNotice

  @Option(
    help: .field(.feeNotice, .standard, "标准", FormChoice.standards),
    completion: .list(FormChoice.standards.map { CodeName.of($0.code) }))
  var standard: String?

  @Option(help: .field(.feeNotice, .units, "数量"))
  var units: String?

  @Option(help: .field(.feeNotice, .note, "文字|@文件"))
  var payment: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.standard, "standard", standard, .choice(FormChoice.standards)),
      ActValue(.units, "units", units),
      ActValue(.note, "payment", payment),
    ]
  }
}
