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
    if let opening = opening(year) { return [opening] }
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
      $0 == .comma || $0 == .fullStop
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

  /// The very first sentence of section one begins with last year, or the preface publishes a
  /// report of another year.
  private func opening(_ year: Int) -> Finding? {
    // The introduction may stand before the heading of section one or behind it.
    let overview = passages.filter { $0.section == .overview }.prefix(2)
    for passage in passages.filter({ $0.section == nil }) + overview {
      let text = passage.glyphs
      for mention in ReportYear.all(text) where mention.year != year {
        let lead = text[max(0, mention.range.lowerBound - 8)..<mention.range.lowerBound]
        let after = text[mention.range.upperBound..<min(text.count, mention.range.upperBound + 24)]
        guard lead.hasAny(Self.publishing), after.has(Self.subject),
          after.hasAny(Self.reports), !lead.has(Self.about), !after.has(Self.notice)
        else { continue }
        return finding(passage, mention, year, .error, "前言所称报告是\(mention.year)年的，与报告年度\(year)年不符。")
      }
    }
    guard let first = passages.first(where: { $0.section == .overview }),
      let mention = ReportYear.first(first.glyphs), mention.year == year - 1,
      mention.range.lowerBound == 0, opensSentence(first, mention.range)
    else { return nil }
    let sentence = first.glyphs.prefix { $0 != .fullStop }
    guard !sentence.hasAny(Self.comparisons),
      !ReportYear.all(Array(sentence)).contains(where: { $0.year == year })
    else { return nil }
    return finding(
      first, mention, year, .warning, "报告年度为\(year)年，第一部分开头却是\(year - 1)年，疑沿用上年文字。")
  }

  private func finding(
    _ passage: Passage, _ mention: (year: Int, range: Range<Int>), _ year: Int,
    _ severity: Severity, _ message: String
  ) -> Finding {
    Finding(
      rule: CheckRule.structure.id, kind: .other, severity: severity,
      quote: quoteOf(passage, mention.range), expected: .text("\(year)年"),
      found: .text("\(mention.year)年"), message: message, places: passage.places(mention.range))
  }

  /// 2022年，… or 2022年度…: the year the sentence tells of, not one a document's name holds.
  private func opensSentence(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let text = passage.glyphs
    let before = range.lowerBound
    guard before == 0 || text[before - 1] == .fullStop || text[before - 1] == .comma else {
      return false
    }
    guard range.upperBound < text.count else { return false }
    return text[range.upperBound] == .comma || text[range.upperBound] == .annual
      || Self.subjects.contains { text.starts(with: $0, at: range.upperBound) }
  }

  private static let publishing = words("公布|发布|编制|现将")
  private static let subject = word("信息公开")
  private static let reports = words("报告|年报")
  private static let about = word("关于")
  private static let notice = word("通知")
  private static let comparisons = words("决算|预算|结转|相比|较|以来|上年")
  /// 2022年我局…, 2022年全区…
  private static let subjects = words("我|全")
}
