/// Markup under construction, as UTF-8: our own goes in as it is, the reader's words are escaped.
///
/// Good for XML 1.0 and HTML alike. Characters that XML 1.0 forbids, and carriage returns (which
/// an XML parser would turn into line feeds), are dropped: a word processor refuses the whole
/// file for one of them.
struct MarkupBuffer {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 4096) {
    bytes.reserveCapacity(capacity)
  }

  /// Empty again, with the room it has.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func markup(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func markup(_ other: [UInt8]) {
    bytes.append(contentsOf: other)
  }

  mutating func number(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { escaped(Slice(base: $0, bounds: $0.startIndex..<$0.endIndex)) }
  }

  mutating func escaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var clean = text.startIndex
    var index = clean
    while index < text.endIndex {
      let length = Self.specialLength(text, index)
      guard length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[clean..<index])
      bytes.append(contentsOf: Self.reference(text[index]).utf8)
      index += length
      clean = index
    }
    bytes.append(contentsOf: text[clean...])
  }

  /// How many bytes at `index` may not stand as they are: 0 for nearly all.
  private static func specialLength(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ index: Int) -> Int
  {
    switch text[index] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): return 0
    case 0..<0x20: return 1
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): return 1
    // U+FFFE and U+FFFF.
    case 0xEF where index + 2 < text.endIndex:
      return text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? 3 : 0
    default: return 0
    }
  }

  private static func reference(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: ""
    }
  }
}
