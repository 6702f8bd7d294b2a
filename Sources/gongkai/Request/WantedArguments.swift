import ArgumentParser
import Office
import Portal

/// What is asked for, and how it is to reach the requester.
struct WantedArguments: ParsableArguments {
  @Option(help: .form(.title, "文字"))
  var title: String?

  @Option(help: .form(.documentNumber, "文号"))
  var documentNumber: String?

  @Option(help: .form(.description, "文字|@文件", note: "照申请表原文录入。"))
  var description: String?

  @Option(
    help: .form(.medium, "载体", FormChoice.media),
    completion: .list(FormChoice.media.map { CodeName.of($0.code) }))
  var medium: String?

  @Option(
    name: .customLong("supply"), help: .form(.supplyWay, "方式", FormChoice.supplyWays),
    completion: .list(FormChoice.supplyWays.map { CodeName.of($0.code) }))
  var supplyWay: String?

  @Option(
    help: ArgumentHelp(RequestWords.fileHelp, valueName: "文件"), completion: .file())
  var file: [String] = []

  var values: [ActValue] {
    [
      ActValue(.title, "title", title),
      ActValue(.documentNumber, "document-number", documentNumber),
      ActValue(.description, "description", description),
      ActValue(.medium, "medium", medium, .choice(FormChoice.media)),
      ActValue(.supplyWay, "supply", supplyWay, .choice(FormChoice.supplyWays)),
    ]
  }
}
