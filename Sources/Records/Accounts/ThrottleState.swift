/// What is remembered of the attempts at one target.
struct ThrottleState: Sendable, Hashable {
  let failures: Int
  let last: Moment
  let lockedUntil: Moment?

  static let none = ThrottleState(failures: 0, last: Moment(milliseconds: 0), lockedUntil: nil)

  /// The first moment at which an attempt is allowed again; nil where it is now.
  func wait(_ now: Moment) -> Moment? {
    lockedUntil.flatMap { now < $0 ? $0 : nil }
  }

  /// Counted as failed before it is known to be: attempts at the same time cannot slip through.
  func counting(now: Moment, _ rule: ThrottleRule) -> ThrottleState {
    let isForgotten = failures == 0 || now >= last.adding(seconds: rule.forgottenAfter)
    let count = min(isForgotten ? 1 : failures + 1, 1_000_000)
    return ThrottleState(
      failures: count, last: now,
      lockedUntil: rule.wait(after: count).map { now.adding(seconds: $0) })
  }

  /// The attempt counted last was right after all: only that one is forgotten.
  func takingBack() -> ThrottleState {
    ThrottleState(failures: max(failures - 1, 0), last: last, lockedUntil: nil)
  }
}
