import Crypto

/// A random secret of 256 bits that a browser sends back, for a session.
///
/// Only its hash is stored. It needs no key: nobody can try 2²⁵⁶ of them.
package struct Token: Sendable, Hashable, Concealed {
  private let bytes: [UInt8]
  static let length = 32

  package static func random() -> Token {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  static func random(using generator: inout some RandomNumberGenerator) -> Token {
    Token(bytes: (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What a browser sent; nil where it cannot be a token.
  package init?(text: some StringProtocol) {
    guard text.utf8.count == Self.length * 2, let bytes = Hexadecimal.bytes(text) else {
      return nil
    }
    self.init(bytes: bytes)
  }

  /// As it stands in the cookie: 64 hexadecimal digits.
  package var text: String { Hexadecimal.text(bytes) }

  /// What is stored.
  package var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }
}
