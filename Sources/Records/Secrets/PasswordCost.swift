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

  /// 12 MiB, three passes, one lane: about 30 ms of one core. To an attacker as dear as the 19 MiB and two
  /// passes that are often named, with less of a small machine's memory.
  package static let standard = PasswordCost(memory: 12 * 1024, passes: 3, lanes: 1)

  /// More than this is not computed, whatever a stored hash asks for.
  static let most = PasswordCost(memory: 256 * 1024, passes: 16, lanes: 8)

  func isWithin(_ other: PasswordCost) -> Bool {
    memory <= other.memory && passes <= other.passes && lanes <= other.lanes
  }
}
