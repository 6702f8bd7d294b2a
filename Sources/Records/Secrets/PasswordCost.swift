/// What one computation of argon2id takes.
package struct PasswordCost: Sendable, Hashable {
  /// KiB.
  package let memory: UInt32
  package let passes: UInt32
  package let lanes: UInt32

  package init(memory: UInt32, passes: UInt32, lanes: UInt32) {
    self.memory = memory
    self.passes = passes
    self.lanes = lanes
  }

  /// 19 MiB, two passes, one lane: about 80 ms of one core.
  package static let standard = PasswordCost(memory: 19 * 1024, passes: 2, lanes: 1)

  /// More than this is not computed, whatever a stored hash asks for.
  static let most = PasswordCost(memory: 256 * 1024, passes: 16, lanes: 8)

  func isWithin(_ other: PasswordCost) -> Bool {
    memory <= other.memory && passes <= other.passes && lanes <= other.lanes
  }
}
