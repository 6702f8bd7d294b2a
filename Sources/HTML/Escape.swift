/// Escaping, the same for text and for attribute values in double quotes.
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
      // Everything that needs care stands below `?`, and every letter above it.
      guard byte <= UInt8(ascii: ">"), let entity = entity(for: byte) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
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
