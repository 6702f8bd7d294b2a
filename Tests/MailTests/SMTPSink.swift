import Foundation
import Subprocess
import Testing

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Mail servers that are not ours, while a test runs: those of `Tests/Mail/smtp_sink.py`, with the Python
/// named by GONGKAI_BROWSER_PYTHON, which `Scripts/browser-tests` makes.
final class SMTPSink {
  struct Mail: Decodable {
    let from: String
    let to: [String]
    let tls: Bool
    let user: Bool
    let data: String
  }

  private(set) var ports: [String: Int] = [:]
  private(set) var certificate = ""
  private var lines: SubprocessOutputSequence.StringSequence<UTF8>.AsyncIterator

  private static let python =
    ProcessInfo.processInfo.environment["GONGKAI_BROWSER_PYTHON"] ?? ""
  static var isReady: Bool { FileManager.default.isExecutableFile(atPath: python) }

  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Mail/smtp_sink.py").path

  private init(_ lines: SubprocessOutputSequence.StringSequence<UTF8>.AsyncIterator) {
    self.lines = lines
  }

  static func with(_ body: (SMTPSink) async throws -> Void) async throws {
    let result = try await Subprocess.run(
      .path(FilePath(python)), arguments: ["-B", script], input: .inputWriter, output: .sequence,
      error: .string(limit: 1 << 20)
    ) { execution in
      let sink = SMTPSink(execution.standardOutput.strings().makeAsyncIterator())
      try await sink.start()
      try await body(sink)
      try await execution.standardInputWriter.finish()
    }
    #expect(result.terminationStatus.isSuccess)
  }

  private func start() async throws {
    while let line = try await lines.next() {
      let words = line.trimmingCharacters(in: .newlines).split(separator: " ").map(String.init)
      if words == ["ready"] { return }
      if words.first == "certificate" {
        certificate = words[1]
      } else {
        ports[words[0]] = Int(words[1])
      }
    }
    Issue.record("the servers did not start")
  }

  /// The next mail that was taken.
  func mail() async throws -> Mail {
    let line = try #require(try await lines.next())
    return try JSONDecoder().decode(Mail.self, from: Data(line.utf8))
  }

  func port(_ name: String) throws -> Int { try #require(ports[name]) }
}
