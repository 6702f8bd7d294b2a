/// Reads a flat JSON object; what is nested or fractional is none of ours and is refused.
struct PayloadReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Nil where the text is anything else.
  mutating func fields() -> [(key: String, value: EventPayload.Value)]? {
    var fields: [(key: String, value: EventPayload.Value)] = []
    guard take(UInt8(ascii: "{")) else { return nil }
    if take(UInt8(ascii: "}")) { return isAtEnd ? fields : nil }
    repeat {
      guard let key = string(), take(UInt8(ascii: ":")), let value = value() else { return nil }
      fields.append((key, value))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && isAtEnd ? fields : nil
  }

  private var isAtEnd: Bool {
    bytes[index...].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  /// One mark, blanks before it passed over.
  private mutating func take(_ mark: UInt8) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == mark else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func value() -> EventPayload.Value? {
    skipBlanks()
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "\"") { return string().map { .text($0) } }
    let start = index
    while index < bytes.count,
      bytes[index] == UInt8(ascii: "-") || (0x30...0x39).contains(bytes[index])
    { index += 1 }
    return Int(String(decoding: bytes[start..<index], as: UTF8.self)).map { .integer($0) }
  }

  private mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escaped() else { return nil }
        content += escaped
      case 0..<0x20: return nil
      default: content.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> [UInt8]? {
    guard index < bytes.count else { return nil }
    let mark = bytes[index]
    index += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [mark]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return fourDigits()
    default: return nil
    }
  }

  /// A character below U+D800: we write only control characters so.
  private mutating func fourDigits() -> [UInt8]? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    index += 4
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return Array(String(Character(scalar)).utf8)
  }
}
