import Dispatch
import Records
import Synchronization

/// Gives every act its own body, and many bodies one transaction: what is written is the same, it only
/// reaches the disk a few thousand acts at a time. For filling an empty database, by one task.
///
/// One that fails takes the others of its transaction with it: filling ends there.
final class BatchEngine: Engine {
  var dialect: Dialect { base.dialect }
  private let base: any Engine
  private let jobs = Mutex<[Job]>([])
  private let arrived = DispatchSemaphore(value: 0)
  private static let most = 5000

  private enum Job: Sendable {
    case act(@Sendable (any Session) -> Void)
    case end
  }

  init(_ base: any Engine) {
    self.base = base
  }

  /// Runs the transactions until `end`.
  func run() async throws {
    var isEnded = false
    while !isEnded {
      isEnded = try await base.write { session in
        for _ in 0..<Self.most {
          switch self.next() {
          case .act(let body): body(session)
          case .end: return true
          }
        }
        return false
      }
    }
  }

  func end() { add(.end) }

  func write<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      add(
        .act { session in
          continuation.resume(with: Result { try body(session) })
        })
    }
  }

  func writeAlone<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await write(body)
  }

  /// Sees what was committed, so none of the letters just made out: their files are made when somebody
  /// asks for them.
  func read<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await base.read(body)
  }

  func close() async throws { try await base.close() }

  private func add(_ job: Job) {
    jobs.withLock { $0.append(job) }
    arrived.signal()
  }

  private func next() -> Job {
    arrived.wait()
    return jobs.withLock { $0.removeFirst() }
  }
}
