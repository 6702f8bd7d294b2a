import Dispatch
import Synchronization

/// A thread for work that blocks, beside those that serve pages, with a bound on who may wait.
package final class BlockingQueue: Sendable {
  private let queue: DispatchQueue
  private let waiting = Mutex(0)
  private let mostWaiting: Int

  package init(label: String, mostWaiting: Int) {
    queue = DispatchQueue(label: label)
    self.mostWaiting = mostWaiting
  }

  /// Nil, at once, where too many wait already.
  package func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value? {
    let isAdmitted = waiting.withLock { count in
      guard count < mostWaiting else { return false }
      count += 1
      return true
    }
    guard isAdmitted else { return nil }
    let value = await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: work()) }
    }
    waiting.withLock { $0 -= 1 }
    return value
  }
}
