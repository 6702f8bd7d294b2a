/// The parameters of a header's value: `form-data; name="file"; filename="年报.docx"`.
///
/// Works on bytes, since browsers put UTF-8 here against the letter of the standard.
struct HeaderParameters {
  /// What stands before the first semicolon, in small letters.
  let value: String
  private var parameters: [String: [UInt8]] = [:]

  init(_ bytes: some Sequence<UInt8>) {
    var scanner = Scanner(bytes: Array(bytes))
    value = scanner.word(until: [UInt8(ascii: ";")])
    while scanner.skip(UInt8(ascii: ";")) {
      let name = scanner.word(until: [UInt8(ascii: "="), UInt8(ascii: ";")])
      guard scanner.skip(UInt8(ascii: "=")) else { continue }
      // The first of two parameters of one name counts.
      let value = scanner.parameterValue()
      if parameters[name] == nil { parameters[name] = value }
    }
  }

  subscript(name: String) -> [UInt8]? { parameters[name] }

  private struct Scanner {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skip(_ byte: UInt8) -> Bool {
      skipBlanks()
      guard current == byte else { return false }
      index += 1
      return true
    }

    mutating func skipBlanks() {
      while let byte = current, byte == 32 || byte == 9 || byte == 13 { index += 1 }
    }

    mutating func raw(until ends: [UInt8]) -> [UInt8] {
      skipBlanks()
      let start = index
      while let byte = current, !ends.contains(byte) { index += 1 }
      var word = bytes[start..<index]
      while let last = word.last, last == 32 || last == 9 || last == 13 { word.removeLast() }
      return Array(word)
    }

    mutating func word(until ends: [UInt8]) -> String {
      String(decoding: raw(until: ends), as: UTF8.self).lowercased()
    }

    mutating func parameterValue() -> [UInt8] {
      guard skip(UInt8(ascii: "\"")) else { return raw(until: [UInt8(ascii: ";")]) }
      let value = quoted()
      // Anything between the closing quote and the next semicolon means nothing.
      _ = raw(until: [UInt8(ascii: ";")])
      return value
    }

    /// Up to the closing quote. A backslash escapes only a quote or itself: some browsers used
    /// to send whole Windows paths here.
    mutating func quoted() -> [UInt8] {
      var value: [UInt8] = []
      while let byte = current {
        index += 1
        if byte == UInt8(ascii: "\"") { break }
        if byte == UInt8(ascii: "\\"), let next = current,
          next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\")
        {
          index += 1
          value.append(next)
        } else {
          value.append(byte)
        }
      }
      return value
    }
  }
}
