/// Text as Pango and cairo bear it.
enum PrintableText {
  /// UTF-8 without what has no shape (control characters would be drawn as boxes) and with
  /// U+FFFD for the code points that are no characters: cairo gives up the file for one of them.
  static func bytes(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    // Noncharacters begin with EF or F0…F4.
    let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 < 0xEF }
    guard !isPlain else { return bytes }
    var clean: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let kept = kept(scalar) else { continue }
      clean += Array(String(kept).utf8)
    }
    return clean
  }

  /// The same in one line, for titles.
  static func line(_ text: String) -> String {
    String(decoding: bytes(text).map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0x0A: scalar
    case 0..<0x20, 0x7F..<0xA0: nil
    // Line and paragraph separator.
    case 0x2028, 0x2029: "\n"
    // Zero width, direction marks, byte order mark: no shape, and nothing to break a line for.
    case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: nil
    case 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: scalar
    }
  }
}
