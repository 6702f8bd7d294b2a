import Inspection

/// A label without spaces, punctuation and variant forms, for comparing.
struct FoldedLabel: Hashable {
  let text: String

  init(_ label: some StringProtocol) {
    var folded = String.UnicodeScalarView()
    for scalar in label.unicodeScalars {
      let plain = Self.plain(scalar)
      if plain.properties.isAlphabetic || Self.isDigit(plain) { folded.append(plain) }
    }
    text = String(folded)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Full-width forms to half-width, traditional characters of the form's labels to simplified.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: Unicode.Scalar(Fold.simplified(scalar.value)) ?? scalar
    }
  }
}
