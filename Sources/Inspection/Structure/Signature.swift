import Law

/// Agency and date below a report.
struct Signature {
  var items: Set<Int> = []
  var date: Day?

  /// Looks at the last lines: a name on a line of its own, a date on another. Page numbers and
  /// empty lines between them do not count.
  init(_ items: [Item], after heading: Int) {
    for index in items.indices.reversed() where index > heading {
      guard case .line(let line) = items[index] else { return }
      let text = line.glyphs.unspaced
      if text.isEmpty || Self.isPageFoot(line.glyphs) { continue }
      if date == nil, let day = Self.day(text) {
        date = day
      } else if !Agency.isWhole(text) || text.count > 30 {
        return
      }
      self.items.insert(index)
      guard self.items.count < 4 else { return }
    }
  }

  /// `- 6 -`, or a bare number.
  private static func isPageFoot(_ line: Glyphs) -> Bool {
    let text = line.unspaced
    return PageNumber.isPageNumber(line) || (text.count <= 3 && text.allSatisfy(\.isDigit))
  }

  /// `2021年2月5日`, and nothing else on the line.
  private static func day(_ text: Glyphs) -> Day? {
    guard let mention = ReportYear.first(text), mention.range.lowerBound == 0,
      let month = Numeral.readDigits(text, at: 5) ?? Numeral.readChinese(text, at: 5),
      text.starts(with: Self.month, at: month.range.upperBound),
      let day = Numeral.readDigits(text, at: month.range.upperBound + 1)
        ?? Numeral.readChinese(text, at: month.range.upperBound + 1),
      day.range.upperBound == text.count - 1, text.last == .day
    else { return nil }
    return Day(
      year: mention.year, month: Int(month.figure.mantissa), day: Int(day.figure.mantissa))
  }

  private static let month = word("月")
}
