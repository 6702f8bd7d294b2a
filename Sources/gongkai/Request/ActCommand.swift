import ArgumentParser
import Office
import Portal

/// A subcommand for one act on a request, named by the noun in the act's address on the web.
protocol ActCommand: AsyncParsableCommand {
  static var act: CaseAct { get }
  var arguments: ActArguments { get }
  /// What its own options say. In the order of the help.
  var values: [ActValue] { get throws }
  /// Papers that come with it.
  var files: [String] { get }
}

extension ActCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: act.rawValue,
      abstract: "\(Words.name(of: act))：\(Words.short(act))",
      usage: RequestWords.usage(act),
      discussion: RequestWords.discussion(act))
  }

  var values: [ActValue] { [] }
  var files: [String] { [] }

  func run() async throws {
    try await OfficerDesk.with(arguments.officer) { desk in
      let request = try await desk.request(arguments.number)
      let run = ActRun(
        act: Self.act, desk: desk, request: request, version: arguments.version)
      try await run(try values, files: files)
    }
  }
}

extension ArgumentHelp {
  /// The field of an act's form in the words of its page.
  static func field(
    _ act: CaseAct, _ field: FormField, _ valueName: String, _ choices: [FormChoice] = [],
    note: String? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(
      RequestWords.help(Words.label(act, field), Words.hint(act, field), choices, note),
      valueName: valueName)
  }

  /// A field of the intake form.
  static func form(
    _ field: FormField, _ valueName: String, _ choices: [FormChoice] = [], note: String? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(
      RequestWords.help(Words.label(of: field), nil, choices, note), valueName: valueName)
  }
}
