import Documents
import Law

/// 由六个部分组成: as many parts as are announced must be named (P5).
struct AnnouncedChecks {
  let passage: Passage
  let quoteOf: (Passage, Range<Int>) -> String

  func findings() -> [Finding] {
    guard passage.section == nil || passage.section == .overview else { return [] }
    return passage.sentences.compactMap { finding($0) ?? listed($0) }
  }

  private func finding(_ sentence: Range<Int>) -> Finding? {
    let text = passage.glyphs[sentence]
    // A list that the end of the paragraph cuts off is not all there is.
    guard sentence.upperBound < passage.glyphs.count else { return nil }
    guard let (announced, range) = announced(in: sentence) else { return nil }
    let named = Self.parts.count { words in text.hasAny(words) }
    guard named >= 4, named != announced, (4...8).contains(announced) else { return nil }
    return Finding(
      rule: ProseRule.announced.rawValue, kind: .other, severity: .warning,
      quote: quoteOf(passage, range), expected: .figure(Figure(Int64(named))),
      found: .figure(Figure(Int64(announced))),
      message: "文中称报告由\(announced)个部分组成，所列只有\(named)个部分。",
      places: passage.places(range))
  }

  /// 新媒体共计三个，分别为甲、乙: as many as are named.
  private func listed(_ sentence: Range<Int>) -> Finding? {
    let text = passage.glyphs
    for opener in Self.openers {
      guard let at = text[sentence].first(opener),
        let (count, start) = counted(before: at)
      else { continue }
      let end =
        text[at..<sentence.upperBound].firstIndex { $0 == .semicolon || $0 == .comma }
        ?? sentence.upperBound
      let list = text[(at + opener.count)..<end]
      guard !list.contains(where: \.isDigit), list.count <= 80 else { continue }
      let items = list.split { Self.joints.contains($0) }.count
      guard items >= 2, items != count, count <= 12 else { continue }
      let range = start..<end
      return Finding(
        rule: ProseRule.announced.rawValue, kind: .other, severity: .warning,
        quote: quoteOf(passage, range), expected: .figure(Figure(Int64(items))),
        found: .figure(Figure(Int64(count))),
        message: "文中称共\(count)个，所列\(items > count ? "有" : "只有")\(items)个。",
        places: passage.places(range))
    }
    return nil
  }

  /// `三个，` right before the list.
  private func counted(before at: Int) -> (Int, Int)? {
    let text = passage.glyphs
    var end = at
    if end > 0, text[end - 1] == .comma || text[end - 1] == .colon { end -= 1 }
    guard end >= 2, text[end - 1] == .piece else { return nil }
    var start = end - 2
    while start > 0, text[start - 1].isDigit { start -= 1 }
    if let number = Numeral.readDigits(text, at: start), number.range.upperBound == end - 1 {
      return (Int(number.figure.mantissa), start)
    }
    while start > 0, Numeral.readChinese(text, at: start - 1)?.range.upperBound == end - 1 {
      start -= 1
    }
    guard let number = Numeral.readChinese(text, at: start), number.range.upperBound == end - 1
    else {
      return nil
    }
    return (Int(number.figure.mantissa), start)
  }

  /// 六个部分, 6部分
  private func announced(in sentence: Range<Int>) -> (Int, Range<Int>)? {
    let text = passage.glyphs
    var from = sentence.lowerBound
    while let at = text[from..<sentence.upperBound].first(Self.part) {
      from = at + 2
      var digit = at - 1
      if digit >= sentence.lowerBound, Self.measureWords.contains(text[digit]) { digit -= 1 }
      guard digit >= sentence.lowerBound else { continue }
      if digit > 0, text[digit - 1] == .ordinal { continue }
      if let number = Self.numerals[text[digit]] { return (number, digit..<at + 2) }
    }
    return nil
  }

  private static let numerals: [UInt32: Int] = [
    0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8, 0x34: 4, 0x35: 5, 0x36: 6, 0x37: 7,
    0x38: 8,
  ]

  private static let parts: [[Glyphs]] = [
    words("总体情况|概述|概况|基本情况"), words("主动公开"), words("收到和处理|依申请公开|申请情况|公开申请"),
    words("复议|诉讼"), words("问题"), words("其他|其它|需要报告|需要说明"),
  ]

  private static let openers = words("分别为|分别是")
  private static let part = word("部分")
  /// 个 and 大 of 六大部分.
  private static let measureWords = marks("个大")
  private static let joints = marks("、和及")
}
