/// The one question asked of a `style` attribute.
enum HTMLStyle {
  /// Whether the style takes the element out of sight: `display: none`, or Word's `mso-hide: all`.
  static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    // Most styles speak of fonts and margins only: no copy is made for them.
    var at = style.startIndex
    while let letter = style[at...].firstIndex(where: {
      $0 | 0x20 == UInt8(ascii: "d") || $0 == 0x2D
    }) {
      if value(after: "display", in: style[letter...]).map({ begins($0, with: "none") }) == true
        || value(after: "-hide", in: style[letter...]).map({ begins($0, with: "all") }) == true
      {
        return true
      }
      at = letter + 1
    }
    return false
  }

  /// What follows `name`, spaces and a colon, if the style begins so.
  private static func value(
    after name: StaticString, in style: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard begins(style, with: name) else { return nil }
    let rest = style.dropFirst(name.utf8CodeUnitCount).drop(while: \.isMarkupSpace)
    guard rest.first == UInt8(ascii: ":") else { return nil }
    return rest.dropFirst().drop(while: \.isMarkupSpace)
  }

  private static func begins(_ style: ArraySlice<UInt8>, with text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard style.count >= length else { return false }
    return text.withUTF8Buffer { wanted in
      zip(style.prefix(length), wanted).allSatisfy { $0.asciiLowercase == $1 }
    }
  }
}
