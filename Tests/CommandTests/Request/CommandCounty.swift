import Documents
import Foundation
import Law
import Subprocess
import Testing

/// The demonstration county in a folder of its own, and its people at the command line.
struct CommandCounty {
  let folder: URL
  let environment: [Environment.Key: String?]
  static let password = "qinghe-2026"

  var data: String { folder.appending(path: "data").path }

  /// A county for one test; its folder is removed afterwards.
  static func with(
    _ database: CommandDatabase = .sqlite, _ body: (CommandCounty) async throws -> Void
  ) async throws {
    try await database.with { environment in
      let folder = try Scratch.folder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let county = CommandCounty(folder: folder, environment: environment)
      switch database {
      case .sqlite:
        try FileManager.default.copyItem(at: try await master.value, to: URL(filePath: county.data))
      case .postgres: try await county.found()
      }
      try await body(county)
    }
  }

  /// Made once and copied: it takes seconds to play a county's year.
  private static let master = Task {
    let folder = try Scratch.folder()
    let county = CommandCounty(folder: folder, environment: ["GONGKAI_DATABASE": nil])
    try await county.found()
    return URL(filePath: county.data)
  }

  private func found() async throws {
    _ = try await Program.whileServing(
      ["serve", "--demonstration", "--port", "0", "--data", data], environment: environment
    ) { $0 }
  }

  /// `gongkai request …` by one of the county's people, whose password is piped in.
  func request(
    _ who: String, _ words: [String], password: String = password
  ) async throws -> Program {
    try await Program.run(
      ["request"] + words + ["--as", who, "--data", data], typing: password + "\n",
      environment: environment)
  }

  /// The same, where it must succeed: what it printed.
  @discardableResult
  func done(_ who: String, _ words: String...) async throws -> String {
    try await done(who, words)
  }

  @discardableResult
  func done(_ who: String, _ words: [String]) async throws -> String {
    let run = try await request(who, words)
    try #require(run.status == 0, "\(who) \(words): \(run.errors)")
    return run.output
  }

  /// What a command prints for programs.
  func json(_ who: String, _ words: String...) async throws -> JSON {
    let run = try await request(who, words + ["--format", "json"])
    try #require(run.status == 0, "\(who) \(words): \(run.errors)")
    return try JSONParser.parse(Array(run.output.utf8))
  }

  /// The program's own day.
  func today() async throws -> Day {
    guard case .string(let text)? = try await json("chengban", "list")["day"] else {
      throw DocumentError.damaged(.json)
    }
    return try #require(Day(text))
  }

  /// A file beside the data folder, for its owner alone.
  func file(_ name: String, _ content: String) throws -> String {
    let path = folder.appending(path: name).path
    _ = FileManager.default.createFile(
      atPath: path, contents: Data(content.utf8), attributes: [.posixPermissions: 0o600])
    return path
  }
}

extension CommandCounty {
  /// A request that came today and states everything it must; its number.
  func registered(
    _ title: String = "村级公路养护经费", channel: String = "counter"
  ) async throws -> String {
    let output = try await done(
      "shoujian", "register", "--channel", channel, "--class", "natural-person", "--name", "田秀英",
      "--identity-kind", "resident-card", "--identity-number",
      "@" + file("identity", "139999199003070514\n"), "--phone", "@" + file("phone", "13800000000"),
      "--address", "@" + file("address", "清河县城关镇东街12号"), "--title", title, "--description",
      "@" + file("description", "申请公开2025年村级公路养护经费的分配表。\n"), "--medium", "paper",
      "--supply", "post")
    let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("编号") })
    return String(try #require(line.split(separator: " ").last))
  }
}
