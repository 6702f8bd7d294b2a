import ArgumentParser

/// The program: one subcommand for each thing an office does with it.
@main
struct Gongkai: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongkai",
    abstract: "政府信息公开：办理公开申请，核查、编制年度报告，计算答复期限。",
    version: "0.2.0",
    subcommands: [
      Check.self, ReportCommand.self, Deadline.self, Setup.self, Serve.self, RequestCommand.self,
      AccountCommand.self, DigestCommand.self, MailCommand.self, LogCommand.self,
      RecordsCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Terminal.warn(failure.sentence)
      exit(withError: ExitCode(failure.status))
    } catch {
      exit(withError: error)
    }
  }
}
