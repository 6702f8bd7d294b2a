/// A value encrypted at rest, as it stands in its column.
///
/// Layout: edition (1 byte, 1), key id (4 bytes, highest first), nonce (12), ciphertext, tag (16).
package struct Sealed: Sendable, Hashable {
  package let bytes: [UInt8]

  static let edition: UInt8 = 1
  static let head = 5
  /// Head, nonce and tag: what even an empty value takes.
  static let smallest = head + 12 + 16

  /// What a column holds; nil where it cannot be a sealed value.
  package init?(bytes: [UInt8]) {
    guard bytes.count >= Self.smallest, bytes[0] == Self.edition else { return nil }
    self.bytes = bytes
  }

  init(key: KeyID, box: some Sequence<UInt8>) {
    let number = withUnsafeBytes(of: key.rawValue.bigEndian) { Array($0) }
    bytes = [Self.edition] + number + Array(box)
  }

  package var key: KeyID {
    KeyID(rawValue: bytes[1..<Self.head].reduce(0) { $0 << 8 | UInt32($1) })
  }

  /// Nonce, ciphertext and tag.
  var box: ArraySlice<UInt8> { bytes[Self.head...] }
}
