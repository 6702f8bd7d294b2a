import Foundation
import Subprocess
import Testing

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Runs `Tests/Browser` with the Python named by GONGKAI_BROWSER_PYTHON, which
/// `Scripts/browser-tests` makes.
@Suite("The portal in a real browser", .enabled(if: BrowserJourneys.areReady))
struct BrowserTests {
  @Test("Journeys with and without a script, by keyboard, at three widths, and an axe audit")
  func journeys() async throws {
    let result = try await BrowserJourneys.run()
    #expect(result.status.isSuccess, "\(result.output)")
  }
}

/// The Python tests in `Tests/Browser`, and the program they are run against: the one that was
/// built beside the tests, or that named by GONGKAI_PROGRAM.
private enum BrowserJourneys {
  private static let environment = ProcessInfo.processInfo.environment
  private static let python = environment["GONGKAI_BROWSER_PYTHON"] ?? ""
  private static let program =
    environment["GONGKAI_PROGRAM"]
    ?? URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    .appendingPathComponent("gongkai").path
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Browser")

  static var areReady: Bool {
    FileManager.default.isExecutableFile(atPath: python)
      && FileManager.default.isExecutableFile(atPath: program)
  }

  static func run() async throws -> (status: TerminationStatus, output: String) {
    let result = try await Subprocess.run(
      .path(FilePath(python)), arguments: ["-B", "-m", "unittest"],
      environment: .inherit.updating(["GONGKAI_PROGRAM": program]),
      workingDirectory: FilePath(folder.path), input: .none, output: .string(limit: 16 << 20),
      error: .combinedWithOutput)
    return (result.terminationStatus, result.standardOutput)
  }
}
