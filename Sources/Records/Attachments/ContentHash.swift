import Crypto

/// The SHA-256 of a file, under which it is kept.
package struct ContentHash: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(of content: [UInt8]) {
    bytes = Array(SHA256.hash(data: content))
  }

  /// What a column holds; nil where it has another length.
  package init?(bytes: [UInt8]) {
    guard bytes.count == SHA256.byteCount else { return nil }
    self.bytes = bytes
  }

  /// From its 64 hexadecimal digits.
  package init?(text: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(text) else { return nil }
    self.init(bytes: bytes)
  }

  package var text: String { Hexadecimal.text(bytes) }
}
