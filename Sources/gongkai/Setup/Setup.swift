import ArgumentParser
import Foundation
import Office
import Records

/// `gongkai setup`: a county of its own, ready to be signed in to.
struct Setup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "新装：建立一个县的数据、第一个机关和三名管理员的账号。",
    discussion: """
      没有写明的选项会在终端上逐项询问。数据文件夹里已经有单位的，不会改动。
      数据默认存在数据文件夹的SQLite里。设了环境变量GONGKAI_DATABASE=postgres://…时用PostgreSQL。
      环境变量GONGKAI_KEYS指定密钥文件，应放在数据库以外的地方，并另行备份。
      """)

  @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"))
  var data = "gongkai-data"

  @OptionGroup var answers: SetupOptions

  func run() async throws {
    // Where there is a county nobody is asked anything.
    if Installation.exists(at: data) { try await refuseCounty(try await .opened(at: data)) }
    let answers = try SetupAnswers(answers, ask: SetupQuestion.terminal)
    let installation = try await Installation.opened(at: data)
    try await refuseCounty(installation)
    let issued = try await make(answers, in: installation)
    Terminal.write(
      SetupWords.done(
        answers, issued, try DataFolder(data), database: try DataFolder(data).database))
  }

  private func refuseCounty(_ installation: Installation) async throws {
    guard let county = try await installation.county() else { return }
    throw Failure.stop(SetupWords.alreadySetUp(county.name, data))
  }

  /// The passwords, in the order of the administrators.
  private func make(
    _ answers: SetupAnswers, in installation: Installation
  ) async throws -> [String] {
    var passwords: [String] = []
    var people: [NewCounty.Administrator] = []
    for person in answers.administrators {
      let issued = try await installation.hasher.issue(for: person.signInName)
      passwords.append(issued.text)
      people.append(
        .init(
          role: person.role, name: person.name, signInName: person.signInName,
          password: issued.hash))
    }
    do {
      try await Office.setUp(
        NewCounty(county: answers.county, agency: answers.agency, administrators: people),
        in: installation.records, now: .now)
    } catch OfficeError.alreadySetUp {
      throw Failure.stop(SetupWords.alreadySetUp(answers.county.name, data))
    }
    return passwords
  }
}
