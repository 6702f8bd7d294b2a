/// How two pieces of text that stood apart on paper are put together.
enum JoinRule {
  /// Latin words and numbers are parted by a space; Chinese is not, nor where the two meet.
  static func needsSpace(_ left: String, _ right: String) -> Bool {
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else {
      return false
    }
    return isAlphabetic(last) && isAlphabetic(first)
  }

  /// Two halves of a text that was broken for want of room: only between Latin words was there a
  /// space, and none inside an address.
  static func joined(_ left: String, _ right: String) -> String {
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first,
      last.properties.isAlphabetic, first.properties.isAlphabetic, needsSpace(left, right)
    else { return left + right }
    let token = left.unicodeScalars.reversed().prefix { isAlphabetic($0) }
    return token.contains { $0 == "/" || $0 == "@" || $0 == "." }
      ? left + right : left + " " + right
  }

  /// Whether the text is digits, and the points and commas of a number, only.
  static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isNumeric)
  }

  private static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", ",", ".", "%": true
    case "\u{FF10}"..."\u{FF19}", "\u{FF0C}", "\u{FF0E}": true
    default: false
    }
  }

  /// Scripts that part words by spaces.
  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2FF, 0x370...0x1FFF: true
    default: false
    }
  }
}
