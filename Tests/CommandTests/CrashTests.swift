import Foundation
import Subprocess
import Testing

/// The program is killed under load, and everything it acknowledged is looked for afterwards; what is done and
/// looked at is told in `Benchmarks/crash.py`.
@Suite("Killed at random moments", .serialized)
struct CrashTests {
  @Test("SQLite: everything acknowledged is there, whole, numbered without gaps, in the log")
  func file() async throws {
    let run = try await crash("--rounds", "10", "--seed", "20261127")
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    #expect(run.output.contains("SQLite: killed 10 times"), "\(run.output)")
  }

  @Test(
    "PostgreSQL: the program killed, and the database stopped at once",
    .enabled(if: ProcessInfo.processInfo.environment["GONGKAI_TEST_POSTGRES"] != nil))
  func server() async throws {
    let run = try await crash(onServerOfItsOwn: true, "--rounds", "6", "--seed", "20261127")
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    #expect(
      run.output.contains("PostgreSQL: killed 3 times, database stopped 3 times"), "\(run.output)")
  }

  @Test("A request that was acknowledged and is gone is missed")
  func forgotten() async throws {
    let run = try await crash("--rounds", "1", "--seed", "7", "--longest", "6", "--forget")
    #expect(run.status == 1, "\(run.output) \(run.errors)")
    #expect(run.output.contains("crash: the search finds"), "\(run.output)")
  }

  private func crash(
    onServerOfItsOwn: Bool = false, _ options: String...
  ) async throws -> (status: Int32?, output: String, errors: String) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let driver = ["python3", "\(root)/Benchmarks/crash.py", "\(Program.path)"] + options
    let words = (onServerOfItsOwn ? ["\(root)/Scripts/postgres"] : []) + driver
    let result = try await Subprocess.run(
      .name("env"),
      arguments: Arguments(
        ["-u", "GONGKAI_TEST_POSTGRES", "GONGKAI_TEST_FSYNC=on", "PYTHONDONTWRITEBYTECODE=1"]
          + words),
      input: .none, output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    let status: Int32? =
      if case .exited(let code) = result.terminationStatus { code } else { nil }
    return (status, result.standardOutput, result.standardError)
  }
}
