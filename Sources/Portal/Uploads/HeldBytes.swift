internal import Synchronization

/// A count of the file content that all requests together hold in memory.
///
/// Who would pass the limit is turned away instead of waiting: two uploads that each hold half
/// would wait for each other for ever.
final class HeldBytes: Sendable {
  private let limit: Int
  private let held = Mutex(0)

  init(limit: Int) { self.limit = limit }

  /// Adds `bytes` (which may be negative), or says no.
  func add(_ bytes: Int) -> Bool {
    held.withLock { held in
      guard bytes <= 0 || held + bytes <= limit else { return false }
      held += bytes
      return true
    }
  }
}

/// What one answer holds, until it was sent or given up.
final class HeldShare: Sendable {
  private let held: HeldBytes
  private let bytes = Mutex(0)

  init(of held: HeldBytes) { self.held = held }

  deinit { _ = held.add(-bytes.withLock { $0 }) }

  /// Holds more, or says no.
  func add(_ more: Int) -> Bool {
    guard held.add(more) else { return false }
    bytes.withLock { $0 += more }
    return true
  }
}
