import ArgumentParser
import Foundation
import Office
import Records

/// `gongkai account`: what who has the machine does about accounts, when nobody can sign in any more.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "账号：列出，重设密码。平时由安全管理员在“人员”里办理。",
    subcommands: [List.self, Reset.self])

  /// `gongkai account list`.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "列出账号：用户名、姓名、岗位。")

    @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"))
    var data = "gongkai-data"

    func run() async throws {
      let (installation, county) = try await AccountCommand.opened(data)
      let officers = try await installation.records.read { try Officers.all(county.code, $0) }
      Terminal.write(SetupWords.accounts(officers))
    }
  }

  /// `gongkai account reset NAME`.
  struct Reset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reset", abstract: "为忘了密码的人换一个一次性密码。",
      discussion: "用于最后一名安全管理员忘了密码的时候。操作日志里记为系统所做。")

    @Argument(help: ArgumentHelp("用户名。", valueName: "用户名"))
    var name: String

    @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"))
    var data = "gongkai-data"

    func run() async throws {
      guard let signInName = SignInName(typed: name) else {
        throw Failure.stop(SetupWords.noAccount(name))
      }
      let (installation, county) = try await AccountCommand.opened(data)
      let issued = try await installation.hasher.issue(for: signInName)
      do {
        let officer = try await Office.resetPassword(
          of: signInName, to: issued.hash, in: installation.records, county: county.code,
          throttle: Throttle(keys: installation.keys), now: .now)
        Terminal.write(SetupWords.reset(officer, issued.text))
      } catch OfficeError.notFound {
        throw Failure.stop(SetupWords.noAccount(name))
      }
    }
  }

  private static func opened(_ data: String) async throws -> (Installation, County) {
    guard Installation.exists(at: data) else { throw Failure.stop(SetupWords.notSetUp) }
    let installation = try await Installation.opened(at: data)
    guard let county = try await installation.county() else {
      throw Failure.stop(SetupWords.notSetUp)
    }
    return (installation, county)
  }
}
