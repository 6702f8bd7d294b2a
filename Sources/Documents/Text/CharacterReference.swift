/// What stands between `&` and `;`.
enum CharacterReference {
  /// The scalar of a numeric reference or of one of the five names of XML; nil for any other.
  static func scalar(_ body: ArraySlice<UInt8>) -> UInt32? {
    if body.first == UInt8(ascii: "#") { return number(body.dropFirst()) }
    return switch String(decoding: body, as: UTF8.self) {
    case "amp": 0x26
    case "lt": 0x3C
    case "gt": 0x3E
    case "quot": 0x22
    case "apos": 0x27
    default: nil
    }
  }

  /// A decimal or `x` hexadecimal number that is a scalar.
  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = isHexadecimal ? digits.dropFirst() : digits
    guard !digits.isEmpty, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      value != 0
    else { return nil }
    return Unicode.Scalar(value)?.value
  }
}
