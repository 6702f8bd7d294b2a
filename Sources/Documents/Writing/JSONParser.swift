/// Reads JSON (RFC 8259), strictly but for a byte order mark in front.
package struct JSONParser {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// Deeper than any table of figures is.
  private static let deepest = 64

  /// Throws `DocumentError`: `.damaged(.json)`, `.tooComplex`, `.tooLarge`.
  package static func parse(
    _ bytes: [UInt8], limits: ReadLimits = .standard
  ) throws -> JSON {
    guard bytes.count <= limits.fileBytes else {
      throw DocumentError.tooLarge(limit: limits.fileBytes)
    }
    guard !bytes.isEmpty else { throw DocumentError.empty }
    // Checked once, so that strings need no check.
    guard String(validating: bytes, as: UTF8.self) != nil else { throw damaged }
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.space()
    guard parser.at == bytes.count else { throw damaged }
    return value
  }

  private static var damaged: DocumentError { .damaged(.json) }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  private mutating func value() throws -> JSON {
    space()
    guard at < bytes.count else { throw Self.damaged }
    switch bytes[at] {
    case UInt8(ascii: "{"):
      return .object(
        try list(until: "}") { parser in
          parser.space()
          let key = try parser.string()
          guard parser.take(":") else { throw Self.damaged }
          return (key, try parser.value())
        })
    case UInt8(ascii: "["): return .array(try list(until: "]") { try $0.value() })
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func list<Element>(
    until end: Unicode.Scalar, _ element: (inout JSONParser) throws -> Element
  ) throws -> [Element] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw DocumentError.tooComplex }
    at += 1
    if take(end) { return [] }
    var elements: [Element] = []
    repeat { elements.append(try element(&self)) } while take(",")
    guard take(end) else { throw Self.damaged }
    return elements
  }

  private mutating func word(_ text: StaticString, _ value: JSON) throws -> JSON {
    let end = at + text.utf8CodeUnitCount
    guard end <= bytes.count, bytes[at..<end].elementsEqual(text.description.utf8) else {
      throw Self.damaged
    }
    at = end
    return value
  }

  private mutating func number() throws -> JSON {
    let start = at
    while at < bytes.count, bytes[at].isASCIIDigit || "+-.eE".utf8.contains(bytes[at]) { at += 1 }
    guard JSON.isNumber(bytes[start..<at]) else { throw Self.damaged }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func string() throws -> String {
    guard take("\"") else { throw Self.damaged }
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw Self.damaged
      default: text.append(byte)
      }
    }
    throw Self.damaged
  }

  private mutating func escape(into text: inout [UInt8]) throws {
    guard at < bytes.count else { throw Self.damaged }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(scalar: try scalar())
    default: throw Self.damaged
    }
  }

  /// One `\u` escape, or the two of a surrogate pair; half a pair becomes U+FFFD.
  private mutating func scalar() throws -> UInt32 {
    let first = try hexadecimal()
    guard (0xD800..<0xE000).contains(first) else { return first }
    let next = at
    if first < 0xDC00, bytes[at...].starts(with: #"\u"#.utf8) {
      at += 2
      let second = try hexadecimal()
      if (0xDC00..<0xE000).contains(second) {
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      }
      at = next
    }
    return 0xFFFD
  }

  private mutating func hexadecimal() throws -> UInt32 {
    guard at + 4 <= bytes.count else { throw Self.damaged }
    var value: UInt32 = 0
    for byte in bytes[at..<(at + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw Self.damaged
      }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }

  private mutating func space() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  /// Passes over white space, then over `mark` if it stands there.
  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    space()
    guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }
}
