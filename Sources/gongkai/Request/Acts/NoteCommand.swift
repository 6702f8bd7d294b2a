import ArgumentParser
import Office
import Portal

/// `gongkai request note`: for the office only.
struct NoteCommand: ActCommand {
  static let act = CaseAct.note

  @Option(help: .field(.note, .note, "文字|@文件"))
  var text: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] { [ActValue(.note, "text", text)] }
}
