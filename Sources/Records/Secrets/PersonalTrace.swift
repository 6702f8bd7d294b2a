/// What looks like a person's number or address of contact in a text, and where.
///
/// Identity numbers with a wrong check digit count as well. Digits within a word of letters do not:
/// hashes have long runs of them.
package struct PersonalTrace: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Of identity, of an account, of a mobile telephone.
    case number
    case mail
  }

  package let kind: Kind
  /// Counted in Unicode scalars of the text.
  package let place: Range<Int>

  static func isIn(_ text: String) -> Bool { !all(in: text).isEmpty }

  /// In the order of the text.
  package static func all(in text: String) -> [PersonalTrace] {
    let letters = text.unicodeScalars.map { FullWidth.narrowed($0).value }
    return (mails(letters) + numbers(letters)).sorted {
      $0.place.lowerBound < $1.place.lowerBound
    }
  }

  private static func mails(_ letters: [UInt32]) -> [PersonalTrace] {
    letters.indices.compactMap { index in
      guard letters[index] == 0x40, isWord(letters, at: index - 1), isWord(letters, at: index + 1)
      else { return nil }
      let start = letters[..<index].lastIndex { !isMail($0) }.map { $0 + 1 } ?? 0
      let end = letters[(index + 1)...].firstIndex { !isMail($0) } ?? letters.count
      return PersonalTrace(kind: .mail, place: start..<end)
    }
  }

  private static func numbers(_ letters: [UInt32]) -> [PersonalTrace] {
    var found: [PersonalTrace] = []
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
      let end = isX ? next + 1 : next
      let standsAlone = !isLatin(letters, at: start - 1) && !isLatin(letters, at: end)
      if standsAlone, isPersonal(run, isX: isX) {
        found.append(PersonalTrace(kind: .number, place: start..<end))
      }
      start = next
    }
    return found
  }

  private static func isPersonal(_ run: ArraySlice<UInt32>, isX: Bool) -> Bool {
    let isMobile = run.count == 11 && run.first == 0x31 && (run.dropFirst().first ?? 0) >= 0x33
    return isMobile || run.count >= 15 || (run.count == 17 && isX)
  }

  private static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }

  private static func isLatin(_ letter: UInt32) -> Bool {
    (0x41...0x5A).contains(letter) || (0x61...0x7A).contains(letter)
  }

  private static func isLatin(_ letters: [UInt32], at index: Int) -> Bool {
    letters.indices.contains(index) && isLatin(letters[index])
  }

  private static func isWord(_ letters: [UInt32], at index: Int) -> Bool {
    letters.indices.contains(index) && (isLatin(letters[index]) || isDigit(letters[index]))
  }

  /// What stands in an address besides: `.`, `-`, `_`, `+`, `@`.
  private static func isMail(_ letter: UInt32) -> Bool {
    isLatin(letter) || isDigit(letter) || [0x2E, 0x2D, 0x5F, 0x2B, 0x40].contains(letter)
  }
}
