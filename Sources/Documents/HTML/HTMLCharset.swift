/// The encoding a page declares about itself.
enum HTMLCharset {
  /// The `charset` of a `<meta>`, or the `encoding` of an XML declaration, in the first 4 kB.
  static func declared(in bytes: [UInt8]) -> TextEncoding? {
    let end = min(bytes.count, 4096)
    for index in 0..<end {
      let length: Int
      if bytes.matches("charset", at: index) {
        length = 7
      } else if bytes.matches("encoding=", at: index) {
        length = 8
      } else {
        continue
      }
      if let label = label(after: index + length, in: bytes, end: end) {
        return TextEncoding(label: label)
      }
    }
    return nil
  }

  private static func label(after start: Int, in bytes: [UInt8], end: Int) -> String? {
    guard start <= end else { return nil }
    var rest = bytes[start..<end].drop(while: \.isMarkupSpace)
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0.isMarkupSpace || $0 == 0x22 || $0 == 0x27 }
    let label = rest.prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }
}
