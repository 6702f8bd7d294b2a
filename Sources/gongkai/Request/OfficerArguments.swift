import ArgumentParser

/// Who works, where, and how they prove who they are: what every `gongkai request` command takes.
struct OfficerArguments: ParsableArguments {
  @Option(name: .customLong("as"), help: ArgumentHelp("您在工作台的用户名。", valueName: "用户名"))
  var signInName: String?

  @Option(
    help: ArgumentHelp(
      "写有密码的文件，只有所有者能读（chmod 600）。不写时在终端输入，或者从标准输入读第一行。", valueName: "文件"),
    completion: .file())
  var passwordFile: String?

  @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"), completion: .directory)
  var data = "gongkai-data"
}
