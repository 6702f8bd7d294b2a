import Foundation

/// A password somebody typed, in the one writing in which it is hashed.
package struct Password: Sendable, Hashable, Concealed {
  /// Normalised to NFKC: the same password typed with full-width letters is the same.
  let text: String

  /// Bytes; longer input is nobody's password, and need not be hashed to know.
  package static let longest = 256

  /// Compared in the place of what cannot be a password.
  static let nobodys = Password(text: "")

  private init(text: String) {
    self.text = text
  }

  /// Nil where it is empty or longer than 256 bytes.
  package init?(typed: String) {
    guard !typed.isEmpty, typed.utf8.count <= Self.longest else { return nil }
    text = typed.precomposedStringWithCompatibilityMapping
  }
}
