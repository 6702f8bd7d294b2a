import Documents
import Law

/// A narrative left over from last year (G15).
struct YearChecks {
  let passages: [Passage]
  let year: Int?
  let quoteOf: (Passage, Range<Int>) -> String

  /// Section one tells of last year and never of the year reported on.
  func findings() -> [Finding] {
    guard let year else { return [] }
    let overview = passages.filter { $0.section == .overview }
    var stale: (passage: Passage, range: Range<Int>)?
    for passage in overview {
      for mention in ReportYear.all(passage.glyphs) {
        if mention.year == year { return [] }
        guard mention.year == year - 1, stale == nil, opensSentence(passage, mention.range) else {
          continue
        }
        stale = (passage, mention.range)
      }
    }
    guard let stale else { return [] }
    let end = stale.passage.glyphs[stale.range.upperBound...].firstIndex {
      $0 == 0x2C || $0 == 0x3002
    }
    let range = stale.range.lowerBound..<(end ?? stale.range.upperBound)
    return [
      Finding(
        rule: CheckRule.structure.id, kind: .other, severity: .warning,
        quote: quoteOf(stale.passage, range), expected: .text("\(year)年"),
        found: .text("\(year - 1)年"),
        message: "报告年度为\(year)年，第一部分却只讲\(year - 1)年，疑沿用上年文字。",
        places: stale.passage.places(range))
    ]
  }

  /// 2022年，… or 2022年度…: the year the sentence tells of, not one a document's name holds.
  private func opensSentence(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let text = passage.glyphs
    let before = range.lowerBound
    guard before == 0 || text[before - 1] == 0x3002 || text[before - 1] == 0x2C else {
      return false
    }
    guard range.upperBound < text.count else { return false }
    return text[range.upperBound] == 0x2C || text[range.upperBound] == 0x5EA6
      || text.starts(with: word("我"), at: range.upperBound)
      || text.starts(with: word("全"), at: range.upperBound)
  }
}
