/// The name with which an officer signs in: small letters, digits, Chinese characters, `.`, `-`, `_`;
/// 2 to 32 characters.
package struct SignInName: Sendable, Hashable {
  package let text: String

  /// What a person typed: blanks around it, capitals and full-width characters do no harm.
  package init?(typed: String) {
    guard typed.utf8.count <= 256 else { return nil }
    let scalars = typed.unicodeScalars.filter { !$0.properties.isWhitespace }
    let narrow = String(String.UnicodeScalarView(scalars.map(FullWidth.narrowed))).lowercased()
    guard (2...32).contains(narrow.count), narrow.unicodeScalars.allSatisfy(Self.isTaken) else {
      return nil
    }
    text = narrow
  }

  private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", ".", "-", "_": true
    default: scalar.properties.isIdeographic
    }
  }
}
