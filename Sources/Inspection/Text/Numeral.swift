import Law

/// A number as it stands in a text: its value and where it ends.
struct Numeral {
  var figure: Figure
  var range: Range<Int>

  /// Reads digits with thousands separators, a decimal point and a leading minus sign at `start`.
  ///
  /// A comma belongs to the number only before exactly three digits: `14,069`, not `12,5`.
  static func readDigits(_ text: Glyphs, at start: Int) -> Numeral? {
    var index = start
    var negative = false
    if index < text.count, text[index].isDash {
      negative = true
      index += 1
    }
    guard index < text.count, text[index].isDigit else { return nil }
    var mantissa: Int64 = 0
    var digits = 0
    var scale = 0
    func groupFollows(_ at: Int) -> Bool {
      guard at + 3 < text.count, digits <= 3 || grouped else { return false }
      guard text[at + 1].isDigit, text[at + 2].isDigit, text[at + 3].isDigit else { return false }
      return at + 4 >= text.count || !text[at + 4].isDigit
    }
    var grouped = false
    while index < text.count {
      let glyph = text[index]
      if glyph.isDigit {
        guard digits < 17 else { return nil }
        mantissa = mantissa * 10 + Int64(glyph - 0x30)
        digits += 1
        if scale > 0 { scale += 1 }
      } else if glyph == 0x2C, scale == 0, groupFollows(index) {
        grouped = true
      } else if glyph == 0x2E, scale == 0, index + 1 < text.count, text[index + 1].isDigit {
        scale = 1
      } else {
        break
      }
      index += 1
    }
    let decimals = max(0, scale - 1)
    guard decimals <= 9 else { return nil }
    return Numeral(
      figure: Figure(negative ? -mantissa : mantissa, scale: decimals), range: start..<index)
  }

  /// Reads a Chinese numeral such as 三, 十二, 二十三, 一百零五 at `start`.
  static func readChinese(_ text: Glyphs, at start: Int) -> Numeral? {
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64 = -1
    var index = start
    while index < text.count, index - start < 12 {
      if let value = chineseDigits[text[index]] {
        if digit >= 0, value != 0, digit != 0 { return nil }
        digit = value
      } else if let unit = chineseUnits[text[index]] {
        section += (digit < 0 ? 1 : digit) * unit
        digit = -1
      } else if text[index] == 0x4E07, section > 0 || digit > 0 {
        total = (section + max(digit, 0)) * 10_000
        section = 0
        digit = -1
      } else {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    return Numeral(figure: Figure(total + section + max(digit, 0)), range: start..<index)
  }

  private static let chineseDigits: [UInt32: Int64] = [
    0x96F6: 0, 0x3007: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E24: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5,
    0x516D: 6, 0x4E03: 7, 0x516B: 8, 0x4E5D: 9,
  ]
  private static let chineseUnits: [UInt32: Int64] = [0x5341: 10, 0x767E: 100, 0x5343: 1000]
}
