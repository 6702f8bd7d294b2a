/// Text of a header as RFC 2047 writes it: `=?UTF-8?B?…?=`, folded between whole characters.
///
/// Everything is encoded, ASCII too: what is in a header's text can then never end its line.
enum EncodedWord {
  /// 75 characters at most are allowed to a word; twelve of them are its frame.
  private static let mostBytes = 45

  static func text(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > mostBytes { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?UTF-8?B?\(Base64.text($0))?=" }.joined(separator: "\r\n ")
  }
}
