import Documents
import Law

/// The statistic period and the years told in the preface (G15).
struct PeriodChecks {
  let passage: Passage
  let identity: ReportIdentity
  let quoteOf: (Passage, Range<Int>) -> String

  func findings() -> [Finding] {
    guard passage.section == nil || passage.section == .overview else { return [] }
    return passage.sentences.compactMap { sentence in
      guard passage.glyphs[sentence].hasAny(Self.periodWords) else { return nil }
      return finding(sentence)
    }
  }

  private func finding(_ sentence: Range<Int>) -> Finding? {
    let text = passage.glyphs
    guard let period = period(in: sentence) else { return nil }
    var faults: [String] = []
    let year = identity.titleYear ?? identity.year
    if let year, period.start != year || period.end != year {
      faults.append("统计期限应为\(year)年")
    }
    if period.first != [1, 1] { faults.append("应自1月1日起") }
    if period.last != [12, 31] { faults.append("应至12月31日止") }
    guard !faults.isEmpty else { return nil }
    let range = period.range
    return Finding(
      rule: CheckRule.structure.id, kind: .other, severity: .error,
      quote: quoteOf(passage, range),
      expected: year.map { .text("\($0)年1月1日至12月31日") }, found: .text(text[range].string),
      message: "统计期限有误：" + faults.joined(separator: "，") + "。", places: passage.places(range))
  }

  private struct Period {
    var start: Int
    var end: Int
    var first: [Int]
    var last: [Int]
    var range: Range<Int>
  }

  /// `2023年1月1日至12月31日`, with or without the second year.
  private func period(in sentence: Range<Int>) -> Period? {
    let text = passage.glyphs
    let years = ReportYear.all(Array(text[sentence]))
    for mention in years {
      let at = sentence.lowerBound + mention.range.lowerBound
      guard let first = date(at + 5), text.count > first.end else { continue }
      var next = first.end
      while next < sentence.upperBound, Self.joints.contains(text[next]) { next += 1 }
      guard next > first.end else { continue }
      var end = mention.year
      if let second = years.first(where: { sentence.lowerBound + $0.range.lowerBound == next }) {
        end = second.year
        next += 5
      }
      guard let last = date(next) else { continue }
      return Period(
        start: mention.year, end: end, first: first.parts, last: last.parts, range: at..<last.end)
    }
    return nil
  }

  /// `12月31日`
  private func date(_ start: Int) -> (parts: [Int], end: Int)? {
    let text = passage.glyphs
    guard let month = Numeral.readDigits(text, at: start), month.range.upperBound < text.count,
      text[month.range.upperBound] == .month,
      let day = Numeral.readDigits(text, at: month.range.upperBound + 1),
      day.range.upperBound < text.count, text[day.range.upperBound] == .day
    else { return nil }
    return (
      [Int(month.figure.mantissa), Int(day.figure.mantissa)], day.range.upperBound + 1
    )
  }

  private static let periodWords = words("统计|期限|时限|所列数据|数据的|起止|报告期")
  private static let joints = marks("至到—-~起,止日")
}
