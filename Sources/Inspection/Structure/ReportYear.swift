/// Years as reports write them: 2023年, 二〇二三年.
enum ReportYear {
  static func all(_ text: Glyphs) -> [(year: Int, range: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    var index = 0
    while index + 4 < text.count {
      if text[index + 4] == .year, let year = digits(text, index) {
        if index == 0 || !text[index - 1].isDigit, (1990...2100).contains(year) {
          found.append((year, index..<index + 5))
        }
        index += 5
      } else {
        index += 1
      }
    }
    return found
  }

  static func first(_ text: Glyphs) -> (year: Int, range: Range<Int>)? { all(text).first }

  private static func digits(_ text: Glyphs, _ start: Int) -> Int? {
    var year = 0
    for offset in 0..<4 {
      let glyph = text[start + offset]
      if glyph.isDigit {
        year = year * 10 + Int(glyph - 0x30)
      } else if let digit = chinese[glyph] {
        year = year * 10 + digit
      } else {
        return nil
      }
    }
    return year
  }

  private static let chinese: [UInt32: Int] = [
    0x3007: 0, 0x96F6: 0, 0x25CB: 0, 0x4F: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4,
    0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8, 0x4E5D: 9,
  ]
}
