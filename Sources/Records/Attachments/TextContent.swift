/// Whether bytes are plain text: UTF-8, UTF-16 with its mark, or GB 18030, and neither markup nor a
/// script.
enum TextContent {
  private static let looked = 1024
  private static let markup = [
    "<html", "<script", "<svg", "<!doctype", "<iframe", "<?xml", "<?php",
  ]

  static func check(_ bytes: [UInt8]) throws(AttachmentRefusal) -> AttachmentKind {
    guard let start = start(of: bytes) else {
      throw bytes.starts(with: Array("MZ".utf8)) ? .program : .unknownContent
    }
    let words = start.lowercased().drop(while: \.isWhitespace)
    if words.first == "<" || markup.contains(where: words.contains) { throw .markup }
    if words.hasPrefix("#!") || words.hasPrefix("@echo") { throw .program }
    return .text
  }

  /// The first characters; nil where the whole is no text.
  private static func start(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes)
    }
    guard !bytes.contains(where: isBarred) else { return nil }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard String(validating: body, as: UTF8.self) != nil || isGB18030(body) else { return nil }
    // Markup is ASCII in both; the rest may come out as anything.
    return String(decoding: body.prefix(looked), as: UTF8.self)
  }

  /// Controls other than tab, line ends, form feed and the old end-of-file mark.
  private static func isBarred(_ byte: UInt8) -> Bool {
    byte < 0x20 ? ![0x09, 0x0A, 0x0C, 0x0D, 0x1A].contains(byte) : byte == 0x7F
  }

  private static func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    let hasControl = units.contains { $0 < 0x80 && isBarred(UInt8($0)) }
    guard !hasControl, let text = String(validating: units, as: UTF16.self) else { return nil }
    return String(text.prefix(looked))
  }

  /// The form of GB 18030 only; whether each code has a character is not asked.
  private static func isGB18030(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.endIndex else { return false }
      switch bytes[index + 1] {
      case 0x40...0x7E, 0x80...0xFE: index += 2
      case 0x30...0x39:
        guard index + 3 < bytes.endIndex, (0x81...0xFE).contains(bytes[index + 2]),
          (0x30...0x39).contains(bytes[index + 3])
        else { return false }
        index += 4
      default: return false
      }
    }
    return true
  }
}
