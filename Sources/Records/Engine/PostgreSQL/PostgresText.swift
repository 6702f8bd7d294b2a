/// PostgreSQL's text form of a value, by the number of its type in `pg_type`.
enum PostgresText {
  static func value(_ text: UnsafeRawBufferPointer, type: UInt32) -> SQLValue {
    switch type {
    case 16: .integer(text.first == UInt8(ascii: "t") ? 1 : 0)
    case 17: .bytes(bytes(text))
    case 20, 21, 23, 26: number(text)
    case 700, 701: real(text)
    // A sum of whole numbers is numeric there and an integer on SQLite.
    case 1700: number(text)
    default: .text(String(decoding: text, as: UTF8.self))
    }
  }

  private static func number(_ text: UnsafeRawBufferPointer) -> SQLValue {
    let digits = String(decoding: text, as: UTF8.self)
    return Int64(digits).map(SQLValue.integer) ?? real(text)
  }

  private static func real(_ text: UnsafeRawBufferPointer) -> SQLValue {
    let digits = String(decoding: text, as: UTF8.self)
    return Double(digits).map(SQLValue.real) ?? .text(digits)
  }

  /// `\x` and two digits a byte.
  private static func bytes(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 2)
    var index = 2
    while index + 1 < text.count {
      result.append(digit(text[index]) << 4 | digit(text[index + 1]))
      index += 2
    }
    return result
  }

  private static func digit(_ letter: UInt8) -> UInt8 {
    letter < UInt8(ascii: "a") ? letter &- UInt8(ascii: "0") : letter &- UInt8(ascii: "a") &+ 10
  }
}
