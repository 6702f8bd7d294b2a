import ArgumentParser
import Office
import Portal

/// `gongkai request review`.
struct ReviewCommand: ActCommand {
  static let act = CaseAct.review

  @Option(help: .field(.review, .note, "文字|@文件"))
  var remark: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.note, "remark", remark)] }
}
