/// Escaping, the same for text and for attribute values in double quotes. Signs that turn the direction
/// of writing for all that follows are left out: with them a name can be made to look like another.
enum Escape {
  static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    let contiguous: Void? = text.withContiguousStorageIfAvailable { append($0, to: &bytes) }
    // Strings of ours are nearly always contiguous; one that is not is copied first.
    if contiguous == nil { Array(text).withUnsafeBufferPointer { append($0, to: &bytes) } }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      // Everything else that needs care stands below `?`, and every letter above it.
      if byte == 0xE2, isTurning(text[index...]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        start = index + 3
        continue
      }
      guard byte <= UInt8(ascii: ">"), let entity = entity(for: byte) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// U+202A to U+202E, U+2066 to U+2069.
  private static func isTurning(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard rest.count >= 3 else { return false }
    switch (rest[rest.startIndex + 1], rest[rest.startIndex + 2]) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return true
    default: return false
    }
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // Control characters mean nothing in HTML, and a NUL is an error there.
    case 0..<9, 11, 12, 14..<32: "\u{FFFD}"
    default: nil
    }
  }
}
