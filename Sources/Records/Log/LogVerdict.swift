/// What the check of a county's log found.
package enum LogVerdict: Sendable, Hashable {
  /// Every entry is as it was written; how far the log goes.
  case whole(LogHead)
  case broken(LogBreak)
}
