import ArgumentParser
import Office
import Portal
import Records

/// `gongkai request assignment`: to a unit and an officer.
struct AssignmentCommand: ActCommand {
  static let act = CaseAct.assignment

  @Option(help: .field(.assignment, .unit, "机构"))
  var unit: String?

  @Option(help: .field(.assignment, .handler, "用户名"))
  var handler: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.unit, "unit", unit),
      ActValue(.handler, "handler", handler, .officer(.handler)),
    ]
  }
}
