/// A keyed hash by which equal values are found without being stored, as it stands in its column.
///
/// Layout: key id (4 bytes, highest first), HMAC-SHA256 (32).
package struct Fingerprint: Sendable, Hashable {
  package let bytes: [UInt8]

  private static let head = 4

  /// What a column holds; nil where it cannot be a fingerprint.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.head + 32 else { return nil }
    self.bytes = bytes
  }

  init(key: KeyID, code: some Sequence<UInt8>) {
    bytes = withUnsafeBytes(of: key.rawValue.bigEndian) { Array($0) } + Array(code)
  }

  /// A few bytes that tell it from another, where it need not be kept whole.
  package var mark: String { Hexadecimal.text(Array(bytes.dropFirst(Self.head).prefix(8))) }

  package var key: KeyID {
    KeyID(rawValue: bytes[..<Self.head].reduce(0) { $0 << 8 | UInt32($1) })
  }
}
