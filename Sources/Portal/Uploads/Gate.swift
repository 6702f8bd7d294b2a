/// Lets `width` pass at a time; others wait in the order they came, at most `waiting` of them.
actor Gate {
  private var free: Int
  private let waitingLimit: Int
  private var queue: [CheckedContinuation<Void, Never>] = []

  init(width: Int, waiting: Int) {
    free = width
    waitingLimit = waiting
  }

  /// Comes back when it is one's turn; false where too many are waiting already.
  func enter() async -> Bool {
    if free > 0 {
      free -= 1
      return true
    }
    guard queue.count < waitingLimit else { return false }
    await withCheckedContinuation { queue.append($0) }
    return true
  }

  /// To be called once for each `enter` that said true.
  func leave() {
    if queue.isEmpty { free += 1 } else { queue.removeFirst().resume() }
  }
}
