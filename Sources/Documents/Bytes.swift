extension UInt8 {
  /// `A`–`Z` as `a`–`z`, all else as it is.
  var asciiLowercase: UInt8 {
    self &- 0x41 < 26 ? self | 0x20 : self
  }

  /// The white space of HTML and XML.
  var isMarkupSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  var isASCIILetter: Bool {
    (self | 0x20) &- 0x61 < 26
  }

  var isASCIIDigit: Bool {
    self &- 0x30 < 10
  }
}

extension [UInt8] {
  /// Whether `text` stands at `index`, letter case apart; `text` is given in lower case.
  func matches(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index <= count - length else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in 0..<length where self[index + offset].asciiLowercase != wanted[offset] {
        return false
      }
      return true
    }
  }

  /// Whether `text` stands somewhere within `range`, byte for byte.
  func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
    firstIndex(of: text, in: range) != nil
  }

  func firstIndex(of text: StaticString, in range: Range<Int>) -> Int? {
    let length = text.utf8CodeUnitCount
    guard range.count >= length, length > 0 else { return nil }
    return text.withUTF8Buffer { wanted in
      for start in range.lowerBound...(range.upperBound - length) where self[start] == wanted[0] {
        var offset = 1
        while offset < length, self[start + offset] == wanted[offset] { offset += 1 }
        if offset == length { return start }
      }
      return nil
    }
  }

  func littleEndian16(at index: Int) -> Int {
    Int(self[index]) | Int(self[index + 1]) << 8
  }

  func littleEndian32(at index: Int) -> Int {
    littleEndian16(at: index) | littleEndian16(at: index + 2) << 16
  }

  /// The scalar in UTF-8; nothing for what is no scalar.
  mutating func append(scalar code: UInt32) {
    guard let scalar = Unicode.Scalar(code) else { return }
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
