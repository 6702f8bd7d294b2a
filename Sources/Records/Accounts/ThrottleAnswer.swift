/// Whether an attempt may be made.
package enum ThrottleAnswer: Sendable, Hashable {
  /// It may, and is counted as failed until `Throttle.succeeded` takes it back.
  case allowed
  /// Not before this moment; nothing was counted.
  case locked(until: Moment)
}
