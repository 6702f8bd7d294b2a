/// Which key of the ring: a number that only grows, so that the newest is the largest.
package struct KeyID: Sendable, Hashable, Comparable, RawRepresentable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static func < (left: KeyID, right: KeyID) -> Bool { left.rawValue < right.rawValue }
}
