import ArgumentParser
import Office
import Portal

/// `gongkai request publication`: for all what was disclosed to one.
struct PublicationCommand: ActCommand {
  static let act = CaseAct.publication

  @Option(help: .field(.publication, .title, "文字", note: "不写的，用申请的信息名称。"))
  var title: String?

  @Option(help: .field(.publication, .text, "文字|@文件"))
  var text: String?

  @Option(help: .field(.publication, .link, "地址"))
  var link: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.title, "title", title),
      ActValue(.text, "text", text),
      ActValue(.link, "link", link),
    ]
  }
}
