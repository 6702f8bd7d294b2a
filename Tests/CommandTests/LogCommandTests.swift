import Foundation
import Subprocess
import Testing

@Suite("gongkai serve --demonstration, gongkai log verify")
struct LogCommandTests {
  @Test("Killed as it has just started: the log is whole, and an anchor tells one cut off")
  func demonstration() async throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = folder.appending(path: "data").path
    let started = try await Program.untilStarted("serve", "--port", "0", "--data", data)
    #expect(started.contains("清河县政府信息公开已启动"))
    #expect(started.contains("shoujian  王秀兰，县财政局，收件"))

    let anchor = folder.appending(path: "anchor").path
    let first = try await Program.run(
      "log", "verify", "--data", data, "--anchor", anchor, "--update")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("139999：完整，共"))
    let again = try await Program.run("log", "verify", "--data", data, "--anchor", anchor)
    #expect(again.status == 0)

    let empty = folder.appending(path: "empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    let cut = try await Program.run("log", "verify", "--data", empty.path, "--anchor", anchor)
    #expect(cut.status == 1)
    #expect(cut.output.contains("末尾被删去"))
  }

  @Test("Without the folder or the anchor file: one plain sentence")
  func missing() async throws {
    let run = try await Program.run("log", "verify", "--data", "没有的文件夹")
    #expect(run.status == 2)
    #expect(run.errors.contains("没有数据文件夹"))
    let usage = try await Program.run("log", "verify", "--update")
    #expect(usage.status == 64)
  }
}

extension Program {
  /// What the server prints until it has started; it is then killed, as by a power cut.
  static func untilStarted(_ arguments: String...) async throws -> String {
    try await whileServing(arguments + ["--demonstration"]) { $0 }
  }

  /// Does something while the server runs, given what it printed when it had started.
  static func whileServing<Value: Sendable>(
    _ arguments: [String], environment: [Environment.Key: String?] = [:],
    _ body: @Sendable (String) async throws -> Value
  ) async throws -> Value {
    try await Subprocess.run(
      .path(path), arguments: Arguments(arguments),
      environment: .inherit.updating(environment), input: .none, output: .sequence,
      error: .discarded
    ) { execution in
      var output: [UInt8] = []
      for try await buffer in execution.standardOutput {
        output += buffer.withUnsafeBytes { [UInt8]($0) }
        if String(decoding: output, as: UTF8.self).contains("Ctrl-C") { break }
      }
      let result: Result<Value, any Error>
      do {
        result = .success(try await body(String(decoding: output, as: UTF8.self)))
      } catch {
        result = .failure(error)
      }
      try execution.send(signal: .kill)
      return try result.get()
    }.closureResult
  }
}
