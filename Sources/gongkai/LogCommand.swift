import ArgumentParser
import Foundation
import Portal
import Records

/// `gongkai log`: what was done, by whom and when.
struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "操作日志。", subcommands: [Verify.self])

  /// `gongkai log verify`.
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "核对操作日志的哈希链：有没有被改、被删、被换。",
      discussion: "完整时退出码为0，有问题时为1。")

    @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"))
    var data = "gongkai-data"

    @Option(
      help: ArgumentHelp(
        "上次核对时记下的凭据。有它才能发现日志末尾被整段删去。", valueName: "文件"))
    var anchor: String?

    @Flag(help: "核对无误后，把现在的末尾记入凭据文件（--anchor）。")
    var update = false

    func validate() throws {
      if update, anchor == nil { throw ValidationError("--update 要和 --anchor 一起用。") }
    }

    func run() async throws {
      guard Installation.exists(at: data) else {
        throw Failure.unopened(InstallationWords.missing(data))
      }
      let records = try await Records.open(try DataFolder(data).database)
      let known = try loadAnchor()
      let verdicts = try await LogVerifier(engine: records.engine).verify(anchor: known)
      var noted = known
      var isBroken = false
      for (county, verdict) in verdicts {
        switch verdict {
        case .whole(let head):
          noted = noted.adding(head, of: county)
          Terminal.write("\(county)：完整，共\(head.serial)条。\n")
        case .broken(let fault):
          isBroken = true
          Terminal.write("\(county)：\(LogBreakWords.sentence(fault))\n")
        }
      }
      if verdicts.isEmpty { Terminal.write("还没有日志。\n") }
      if isBroken { throw ExitCode.failure }
      if update, let anchor { try noted.save(anchor) }
    }

    private func loadAnchor() throws -> LogAnchor {
      guard let anchor else { return .none }
      do {
        return try LogAnchor.load(anchor)
      } catch LogAnchorFault.missing where update {
        return .none
      } catch LogAnchorFault.missing {
        throw Failure.stop("没有凭据文件\(anchor)。")
      } catch LogAnchorFault.unreadable {
        throw Failure.stop("凭据文件\(anchor)不是日志凭据，或已损坏。")
      }
    }
  }
}
