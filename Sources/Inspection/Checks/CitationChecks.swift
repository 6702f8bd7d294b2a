import Documents
import Law

/// Numbers of notices and of the Regulation, cited wrongly (P6).
struct CitationChecks {
  let passage: Passage
  let year: Int?
  let quoteOf: (Passage, Range<Int>) -> String

  func findings() -> [Finding] { notices() + series() + regulation() }

  /// 国办公开办函〔2021〕30号 and its neighbours.
  private func notices() -> [Finding] {
    let text = passage.glyphs
    var findings: [Finding] = []
    var from = 0
    while let at = text.first(Self.series, from: from) {
      from = at + Self.series.count
      // 宁政办公开办函 and the like are local series.
      if at > 0, text[at - 1] == Self.government { continue }
      guard let cited = number(from) else { continue }
      guard let year, let form = ReportForm(year: year) else { continue }
      let right = form == .form2019 ? (2019, 60) : (2021, 30)
      if (cited.year, cited.serial) == right || Self.others.contains([cited.year, cited.serial]) {
        continue
      }
      let known =
        (cited.year, cited.serial) == (2019, 60) || (cited.year, cited.serial) == (2021, 30)
      let range = at..<cited.end
      findings.append(
        Finding(
          rule: ProseRule.citation.rawValue, kind: .other, severity: known ? .warning : .error,
          quote: quoteOf(passage, range), expected: .text(form.notice),
          found: .text("国办公开办函〔\(cited.year)〕\(cited.serial)号"),
          message: known
            ? "\(year)年度报告的格式文件是\(form.notice)，文中所引是另一年度的格式文件。"
            : "格式文件的文号有误，应为\(form.notice)。",
          places: passage.places(range)))
    }
    return findings
  }

  /// 国办函〔2021〕30号: the number of the form, in a series that never held it.
  private func series() -> [Finding] {
    let text = passage.glyphs
    for tail in Self.formNumbers {
      guard let at = text.first(tail), let start = seriesStart(before: at) else { continue }
      let range = start..<at + tail.count
      return [
        Finding(
          rule: ProseRule.citation.rawValue, kind: .other, severity: .error,
          quote: quoteOf(passage, range), expected: .text("国办公开办函" + tail.string),
          found: .text(text[range].string),
          message: "格式文件的文号有误，应为国办公开办函\(tail.string)。",
          places: passage.places(range))
      ]
    }
    return []
  }

  private func seriesStart(before end: Int) -> Int? {
    let text = passage.glyphs
    var start = end
    while start > 0, text[start - 1].isHan, end - start < 8 { start -= 1 }
    let name = text[start..<end]
    guard let at = name.first(Self.stateOffice), !name.hasAny(Self.rightSeries) else {
      return nil
    }
    return at
  }

  private func number(_ start: Int) -> (year: Int, serial: Int, end: Int)? {
    let text = passage.glyphs
    guard start + 6 < text.count, text[start] == .yearBracketOpen || text[start] == .bracketOpen,
      let year = Numeral.readDigits(text, at: start + 1), year.range.count == 4,
      let serial = Numeral.readDigits(text, at: start + 6), serial.range.upperBound < text.count,
      text[serial.range.upperBound] == .serial
    else { return nil }
    return (
      Int(year.figure.mantissa), Int(serial.figure.mantissa), serial.range.upperBound + 1
    )
  }

  /// 国令第711号 since 2019; 第492号 was the first Regulation.
  private func regulation() -> [Finding] {
    let text = passage.glyphs
    guard let year, year >= 2019,
      let at = text.first(Self.firstRegulation), text.has(Self.regulationName)
    else { return [] }
    let range = at..<at + 5
    return [
      Finding(
        rule: ProseRule.citation.rawValue, kind: .other, severity: .warning,
        quote: quoteOf(passage, range), expected: .text("第711号"), found: .text("第492号"),
        message: "《政府信息公开条例》已于2019年修订，文号应为国务院令第711号。",
        places: passage.places(range))
    ]
  }

  private static let series = word("国办公开办函")
  /// Notices of the series that a report may rightly cite: the platform's of 2019.
  private static let others: Set<[Int]> = [
    [2019, 61], [2016, 235], [2015, 207], [2017, 19], [2019, 14],
  ]

  /// Either form's number without its series.
  private static let formNumbers = [word("〔2021〕30号"), word("〔2019〕60号")]
  private static let stateOffice = word("国办")
  private static let rightSeries = words("国办公开办函|国办公开")
  private static let firstRegulation = word("第492号")
  private static let regulationName = word("信息公开条例")
  private static let government = word("政").first
}
