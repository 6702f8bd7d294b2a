import Foundation
import Testing

/// Runs `Tests/Browser` with the Python named by GONGKAI_BROWSER_PYTHON, which
/// `Scripts/browser-tests` makes.
@Suite("年报核查 in a real browser", .enabled(if: BrowserJourneys.areReady))
struct BrowserTests {
  @Test("Journeys with and without a script, by keyboard, at three widths, and an axe audit")
  func journeys() throws {
    let result = try BrowserJourneys.run()
    #expect(result.status == 0, "\(result.output)")
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

  static func run() throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-B", "-m", "unittest"]
    process.currentDirectoryURL = folder
    process.environment = environment.merging(["GONGKAI_PROGRAM": program]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
