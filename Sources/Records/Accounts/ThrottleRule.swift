/// How many attempts may fail, and how long one must wait then. Times in seconds.
package struct ThrottleRule: Sendable, Hashable {
  /// So many attempts come without a wait.
  package let free: Int
  /// The wait after the last of them; each failure after it doubles the wait.
  package let firstWait: Int64
  package let longestWait: Int64
  /// After so long without an attempt everything is forgotten.
  package let forgottenAfter: Int64

  package init(free: Int, firstWait: Int64, longestWait: Int64, forgottenAfter: Int64 = 86_400) {
    self.free = free
    self.firstWait = firstWait
    self.longestWait = longestWait
    self.forgottenAfter = forgottenAfter
  }

  /// Nil while attempts are free.
  func wait(after failures: Int) -> Int64? {
    guard failures >= free else { return nil }
    let doublings = min(failures - free, 30)
    let (wait, overflows) = firstWait.multipliedReportingOverflow(by: 1 << Int64(doublings))
    return overflows ? longestWait : min(wait, longestWait)
  }
}
