/// The secret with which a requester follows a request, beside its number.
///
/// Twelve characters of 32, which is 60 bits; `I`, `L`, `O` and `U` are not among them. Only a keyed
/// hash of it is stored: a lost code cannot be read back, a new one can be issued.
package struct QueryCode: Sendable, Hashable, Concealed {
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  static let length = 12
  private static let group = 4
  /// Longer input is not even looked at.
  private static let longestInput = 64

  /// The characters without the dashes between the groups.
  let letters: String

  private init(letters: String) {
    self.letters = letters
  }

  /// A new code.
  package static func random() -> QueryCode {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  static func random(using generator: inout some RandomNumberGenerator) -> QueryCode {
    let letters = (0..<length).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    return QueryCode(letters: String(decoding: letters, as: UTF8.self))
  }

  /// What a person typed: small letters, blanks, dashes and full-width characters do no harm, `I`
  /// and `L` are read as 1, `O` as 0. Nil where it cannot be a code.
  package init?(typed: String) {
    guard typed.utf8.count <= Self.longestInput else { return nil }
    var letters: [UInt8] = []
    for scalar in typed.unicodeScalars where !Self.isBetweenGroups(scalar) {
      guard let letter = Self.letter(FullWidth.narrowed(scalar)) else { return nil }
      letters.append(letter)
    }
    guard letters.count == Self.length else { return nil }
    self.init(letters: String(decoding: letters, as: UTF8.self))
  }

  /// As it is printed and shown once: `7K3M-9QX2-HD4T`.
  package var printed: String {
    var text = ""
    for (index, letter) in letters.enumerated() {
      if index > 0, index % Self.group == 0 { text += "-" }
      text.append(letter)
    }
    return text
  }

  private static func isBetweenGroups(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .spaceSeparator, .control, .format: true
    // Not dashes to Unicode: the minus sign, the interpuncts that input methods write, the
    // long vowel mark.
    default: ["\u{2212}", "·", "・", "ー", "_", "."].contains(scalar)
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    guard let value = UInt8(exactly: scalar.value) else { return nil }
    let capital = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(value) ? value - 32 : value
    switch capital {
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return UInt8(ascii: "1")
    case UInt8(ascii: "O"): return UInt8(ascii: "0")
    default: return alphabet.contains(capital) ? capital : nil
    }
  }
}
