/// How far a county's log goes: the last entry's serial and hash; 0 and zeros before the first.
package struct LogHead: Sendable, Hashable {
  package let serial: Int64
  package let hash: [UInt8]

  package init(serial: Int64, hash: [UInt8]) {
    self.serial = serial
    self.hash = hash
  }

  static let none = LogHead(serial: 0, hash: LogHash.none)
}
