/// Text as an array of Unicode scalars, folded one to one so that offsets stay those of the file:
/// full-width forms to half-width, traditional characters to simplified, odd spaces to a space.
typealias Glyphs = [Glyph]

extension RandomAccessCollection<Glyph> where Index == Int {
  /// The scalars as a string again.
  var string: String {
    var text = String.UnicodeScalarView()
    for value in self { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    return String(text)
  }

  /// Without anything but letters, ideographs and digits.
  var bare: Glyphs { filter(\.isWord) }

  /// Without white space.
  var unspaced: Glyphs { filter { !$0.isSpace } }

  /// Without white space at both ends.
  var trimmed: Glyphs {
    var low = startIndex
    var high = endIndex
    while low < high, self[low].isSpace { low += 1 }
    while high > low, self[high - 1].isSpace { high -= 1 }
    return Array(self[low..<high])
  }

  func starts(with words: Glyphs, at index: Int) -> Bool {
    guard index >= startIndex, index + words.count <= endIndex else { return false }
    for offset in 0..<words.count where self[index + offset] != words[offset] { return false }
    return true
  }

  /// Where the words first stand at or after `start`.
  func first(_ words: Glyphs, from start: Int? = nil) -> Int? {
    guard let head = words.first, words.count <= count else { return nil }
    var index = Swift.max(start ?? startIndex, startIndex)
    while index + words.count <= endIndex {
      if self[index] == head, starts(with: words, at: index) { return index }
      index += 1
    }
    return nil
  }

  func has(_ words: Glyphs) -> Bool { first(words) != nil }

  func hasAny(_ list: [Glyphs]) -> Bool { list.contains { has($0) } }

  /// Where the last of several words stands.
  func lastOf(_ list: [Glyphs]) -> Int? {
    var best: Int?
    for word in list {
      var from = startIndex
      while let at = first(word, from: from) {
        best = Swift.max(best ?? at, at)
        from = at + 1
      }
    }
    return best
  }
}
