import ArgumentParser
import Office
import Records

/// `gongkai records`: the kept records as a whole.
struct RecordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records", abstract: "保存的全部申请。", subcommands: [Verify.self])

  /// `gongkai records verify`.
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "逐件核对：现状与办理经过、编号、文书、附件和检索是否相符。",
      discussion: "恢复备份或突然断电以后运行。相符时退出码为0，有问题时为1。网站可以照常运行。")

    @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"))
    var data = "gongkai-data"

    func run() async throws {
      let installation = try await Installation.existing(at: data)
      guard let county = try await installation.county() else {
        Terminal.write("还没有申请。\n")
        return
      }
      let office = try await installation.office(of: county, now: .now)
      let verdict = try await office.checkRecords()
      Terminal.write(RecordsWords.summary(verdict))
      for fault in verdict.faults { Terminal.write(RecordsWords.sentence(fault) + "\n") }
      if !verdict.isWhole { throw ExitCode.failure }
    }
  }
}
