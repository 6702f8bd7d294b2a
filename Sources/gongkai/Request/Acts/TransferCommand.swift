import ArgumentParser
import Office
import Portal

/// `gongkai request transfer`: to the agency it is meant for.
struct TransferCommand: ActCommand {
  static let act = CaseAct.transfer

  @Option(help: .field(.transfer, .agency, "机关"))
  var agency: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.agency, "agency", agency)] }
}
