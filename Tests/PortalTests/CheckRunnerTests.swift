import Documents
import Inspection
import Testing

@testable import Portal

@Suite("A check ends in time")
struct CheckRunnerTests {
  /// A reader that waits until it is let go.
  private struct Slow {
    let hold: AsyncStream<Void>
    let letGo: AsyncStream<Void>.Continuation

    init() { (hold, letGo) = AsyncStream.makeStream() }

    func runner(width: Int, waiting: Int) -> CheckRunner {
      var limits = UploadLimits()
      limits.checkTime = .zero
      limits.concurrentChecks = width
      limits.waitingChecks = waiting
      let checker = Checker(
        read: { [hold] _, _ in
          for await _ in hold { break }
          return Document(format: .text, blocks: [])
        }, inspect: { InspectedReport(document: $0) })
      return CheckRunner(checker: checker, limits: limits, logger: LogLines().logger)
    }
  }

  private static let file = UploadedFile(name: FileName("年报.doc"), content: .bytes([1]))

  @Test("A report that takes too long is given up, and keeps its place until it has really ended")
  func overtime() async throws {
    let slow = Slow()
    let runner = slow.runner(width: 1, waiting: 0)
    let check = try await runner.check(Self.file, number: 1)
    guard case .unread(.overtime) = check.outcome else {
      Issue.record("the check was not given up")
      return
    }
    await #expect(throws: UploadError.busy) { try await runner.check(Self.file, number: 2) }
    slow.letGo.finish()
  }
}
