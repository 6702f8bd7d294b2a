/// A line of a page while it is put together: white space collapsed, references resolved.
struct HTMLText {
  private var bytes: [UInt8] = []
  private var spacePending = false

  var isEmpty: Bool { bytes.isEmpty }

  /// Appends as a browser shows text: any white space between two words is one space.
  mutating func append(_ text: ArraySlice<UInt8>) {
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      if byte.isMarkupSpace || byte == 0 {
        spacePending = !bytes.isEmpty
        at += 1
      } else if byte == UInt8(ascii: "&") {
        at += appendReference(text[at...])
      } else {
        at = appendWord(text, from: at)
      }
    }
  }

  /// Appends text whose white space is kept.
  mutating func append(verbatim text: ArraySlice<UInt8>) {
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == UInt8(ascii: "&") {
        at += appendReference(text[at...])
      } else {
        let end = text[at...].firstIndex(of: UInt8(ascii: "&")) ?? text.endIndex
        bytes.append(visible: text[at..<end])
        at = end
      }
    }
  }

  /// Hands the line out, without the spaces at both ends unless they are to be kept.
  mutating func take(trimmed: Bool = true) -> String {
    defer {
      bytes.removeAll(keepingCapacity: true)
      spacePending = false
    }
    guard trimmed else { return String(decoding: bytes, as: UTF8.self) }
    let start = bytes.firstIndex { !$0.isMarkupSpace } ?? bytes.endIndex
    let end = bytes.lastIndex { !$0.isMarkupSpace }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func appendWord(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.endIndex, !text[end].isMarkupSpace, text[end] != UInt8(ascii: "&"),
      text[end] != 0
    {
      end += 1
    }
    if spacePending { bytes.append(0x20) }
    spacePending = false
    bytes.append(visible: text[start..<end])
    return end
  }

  /// Appends the character that the reference at the start of `text` means, and returns its length;
  /// an `&` that begins no reference is itself.
  private mutating func appendReference(_ text: ArraySlice<UInt8>) -> Int {
    if spacePending { bytes.append(0x20) }
    spacePending = false
    let body = text.dropFirst().prefix(32)
    let name = body.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#") }
    guard !name.isEmpty, let scalar = Self.scalar(name) else {
      bytes.append(UInt8(ascii: "&"))
      return 1
    }
    var encoded: [UInt8] = []
    encoded.append(scalar: scalar)
    bytes.append(visible: encoded[...])
    let hasSemicolon =
      text.startIndex + 1 + name.count < text.endIndex
      && text[text.startIndex + 1 + name.count] == UInt8(ascii: ";")
    return 1 + name.count + (hasSemicolon ? 1 : 0)
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> UInt32? {
    if name.first == UInt8(ascii: "#") {
      let number = CharacterReference.scalar(name)
      return number.map { (0x80...0x9F).contains($0) ? windowsPunctuation[Int($0 - 0x80)] : $0 }
    }
    return NamedCharacter.scalar(name)
  }

  /// What browsers show for 128 to 159, which pages write as if they were Windows-1252.
  private static let windowsPunctuation: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
