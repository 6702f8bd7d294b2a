import Law

/// Finds the quantities of a passage and passes over what only looks like one: years, dates,
/// document and telephone numbers, ordinals, enumerations, durations.
enum QuantityReader {
  static func quantities(_ text: Glyphs) -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < text.count {
      if text[index].isDigit {
        guard let number = Numeral.readDigits(text, at: index) else {
          index += 1
          while index < text.count, text[index].isDigit { index += 1 }
          continue
        }
        if let quantity = quantity(text, number) { found.append(quantity) }
        index = max(number.range.upperBound, found.last?.range.upperBound ?? 0)
      } else if text[index].isChineseDigit, let quantity = chinese(text, index) {
        found.append(quantity)
        index = quantity.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func quantity(_ text: Glyphs, _ number: Numeral) -> Quantity? {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    if start > 0, isBarred(before: text, start) { return nil }
    if end < text.count, text[end].isLatin || technical.contains(text[end]) {
      return nil
    }
    if end < text.count, text[end] == .percent {
      return Quantity(
        kind: .percent, figure: number.figure, unit: [.percent], range: start..<end + 1,
        isApproximate: isApproximate(text, start, end + 1), tolerance: .zero,
        decimals: decimals(text, number.range))
    }
    if text.starts(with: points, at: end) {
      return Quantity(
        kind: .points, figure: number.figure, unit: points, range: start..<end + 4,
        isApproximate: false, tolerance: .zero, decimals: decimals(text, number.range))
    }
    if isDate(text, number) || isRange(text, number) { return nil }
    return counted(text, number)
  }

  private static func counted(_ text: Glyphs, _ number: Numeral) -> Quantity? {
    let start = number.range.lowerBound
    var end = number.range.upperBound
    var figure = number.figure
    var approximate = false
    var tolerance = Figure.zero
    while end < text.count, more.contains(text[end]) {
      approximate = true
      end += 1
    }
    if end < text.count, let factor = multipliers[text[end]] {
      let places = decimals(text, number.range)
      figure = Figure(
        figure.mantissa.multipliedReportingOverflow(by: factor).partialValue, scale: figure.scale)
      tolerance = Figure(factor, scale: places)
      end += 1
      while end < text.count, more.contains(text[end]) {
        approximate = true
        end += 1
      }
    }
    guard let unit = units.first(where: { text.starts(with: $0, at: end) }) else {
      return nil
    }
    guard !durations.contains(where: { text.starts(with: $0, at: end) }) else { return nil }
    end += unit.count
    return Quantity(
      kind: .count, figure: figure, unit: unit, range: start..<end,
      isApproximate: approximate || isApproximate(text, start, end), tolerance: tolerance,
      decimals: decimals(text, number.range))
  }

  private static func decimals(_ text: Glyphs, _ range: Range<Int>) -> Int {
    guard let point = text[range].firstIndex(of: .point) else { return 0 }
    return range.upperBound - point - 1
  }

  /// 第3, 〔2021, a digit run that goes on, a Latin word: no quantity.
  private static func isBarred(before text: Glyphs, _ start: Int) -> Bool {
    let glyph = text[start - 1]
    if glyph.isLatin || barsBefore.contains(glyph) { return true }
    // 0517-87290606, 0527—83593059
    return glyph.isDash && start >= 2 && text[start - 2].isDigit
  }

  private static func isDate(_ text: Glyphs, _ number: Numeral) -> Bool {
    let end = number.range.upperBound
    guard end < text.count else { return true }
    if dateUnits.contains(text[end]) { return true }
    switch text[end] {
    case .point, .enumerationComma:
      // `1.` and `1、` before a clause: an enumeration.
      let start = number.range.lowerBound
      return start == 0 || breaks.contains(text[start - 1])
    case .bracketClose:
      let start = number.range.lowerBound
      return start > 0 && text[start - 1] == .bracketOpen
    default: return false
    }
  }

  /// 3-5个, 3至5件: not one value.
  private static func isRange(_ text: Glyphs, _ number: Numeral) -> Bool {
    let end = number.range.upperBound
    guard end + 1 < text.count else { return false }
    return (text[end].isDash || rangeMarks.contains(text[end])) && text[end + 1].isDigit
  }

  private static func isApproximate(_ text: Glyphs, _ start: Int, _ end: Int) -> Bool {
    let low = max(0, start - 3)
    let before = text[low..<start]
    if approximateBefore.contains(where: {
      before.count >= $0.count && before.suffix($0.count) == $0[...]
    }) {
      return true
    }
    return approximateAfter.contains { text.starts(with: $0, at: end) }
  }

  /// 三件, 十二条: only with a unit that counts cases, not 三个方面, 一次性, 每一件.
  private static func chinese(_ text: Glyphs, _ start: Int) -> Quantity? {
    if start > 0, chineseBars.contains(text[start - 1]) || text[start - 1].isDigit { return nil }
    guard let number = Numeral.readChinese(text, at: start) else { return nil }
    let end = number.range.upperBound
    guard end < text.count, chineseUnits.contains(text[end]) else { return nil }
    if end + 1 < text.count, wordEnds.contains(text[end + 1]) { return nil }
    return Quantity(
      kind: .count, figure: number.figure, unit: [text[end]], range: start..<end + 1,
      isApproximate: false, tolerance: .zero, decimals: 0)
  }
}
