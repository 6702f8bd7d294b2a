extension [UInt8] {
  /// Appends UTF-8 without the characters that take no room, no-break spaces as spaces.
  mutating func append(visible text: ArraySlice<UInt8>) {
    // Nearly all text has neither: look first for the three bytes such characters begin with.
    guard text.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else {
      self += text
      return
    }
    var at = text.startIndex
    while at < text.endIndex {
      let length = text.invisibleLength(at: at)
      if length > 0 {
        at += length
      } else if text[at] == 0xC2, at + 1 < text.endIndex, text[at + 1] == 0xA0 {
        append(0x20)
        at += 2
      } else {
        append(text[at])
        at += 1
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes of the character at `at` if it takes no room in print, otherwise 0: soft hyphen,
  /// U+200B–U+200F, U+202A–U+202E, U+2060–U+2064, U+FEFF.
  func invisibleLength(at: Int) -> Int {
    switch self[at] {
    case 0xC2: at + 1 < endIndex && self[at + 1] == 0xAD ? 2 : 0
    case 0xE2 where at + 2 < endIndex:
      switch (self[at + 1], self[at + 2]) {
      case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xA4): 3
      default: 0
      }
    case 0xEF where at + 2 < endIndex: self[at + 1] == 0xBB && self[at + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }
}
