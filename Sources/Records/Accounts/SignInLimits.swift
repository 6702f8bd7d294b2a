/// How long a sign-in lasts, in seconds.
package struct SignInLimits: Sendable, Hashable {
  /// Without any page asked for.
  package let idle: Int64
  /// Whatever happens.
  package let absolute: Int64
  /// How exactly the last page is remembered: not every page writes to the database.
  package let exactness: Int64

  package init(idle: Int64 = 30 * 60, absolute: Int64 = 10 * 3600, exactness: Int64 = 60) {
    self.idle = idle
    self.absolute = absolute
    self.exactness = exactness
  }
}
