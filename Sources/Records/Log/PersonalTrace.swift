/// Whether a text holds what looks like a person's number or address of contact.
///
/// Identity numbers with a wrong check digit count as well. Digits within a word of letters do not:
/// hashes have long runs of them.
enum PersonalTrace {
  static func isIn(_ text: String) -> Bool {
    let letters = text.unicodeScalars.map { FullWidth.narrowed($0).value }
    let hasAddress = letters.indices.contains { index in
      letters[index] == 0x40 && isWord(letters, at: index - 1) && isWord(letters, at: index + 1)
    }
    return hasAddress || hasNumber(letters)
  }

  private static func hasNumber(_ letters: [UInt32]) -> Bool {
    var start = 0
    while start < letters.count {
      guard isDigit(letters[start]) else {
        start += 1
        continue
      }
      var next = start
      while next < letters.count, isDigit(letters[next]) { next += 1 }
      let run = letters[start..<next]
      let isX = next < letters.count && (letters[next] == 0x58 || letters[next] == 0x78)
      let standsAlone =
        !isLatin(letters, at: start - 1) && !isLatin(letters, at: isX ? next + 1 : next)
      if standsAlone, isPersonal(run, isX: isX) { return true }
      start = next
    }
    return false
  }

  private static func isPersonal(_ run: ArraySlice<UInt32>, isX: Bool) -> Bool {
    let isMobile = run.count == 11 && run.first == 0x31 && (run.dropFirst().first ?? 0) >= 0x33
    return isMobile || run.count >= 15 || (run.count == 17 && isX)
  }

  private static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }

  private static func isLatin(_ letters: [UInt32], at index: Int) -> Bool {
    guard letters.indices.contains(index) else { return false }
    return (0x41...0x5A).contains(letters[index]) || (0x61...0x7A).contains(letters[index])
  }

  private static func isWord(_ letters: [UInt32], at index: Int) -> Bool {
    guard letters.indices.contains(index) else { return false }
    return isLatin(letters, at: index) || isDigit(letters[index])
  }
}
