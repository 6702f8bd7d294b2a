import Law

/// Findings about sections, tables, period, years, notices and articles (G10, G11, G15, P5, P6).
struct StructureChecks {
  let reading: ReportReading

  func findings() -> [Finding] {
    guard looksLikeReport else { return [notAReport] }
    return SectionChecks(reading: reading).findings()
      + TablePresence(reading: reading).findings()
      + HeadingChecks(reading: reading).findings()
      + StatementChecks(reading: reading).findings()
      + reading.passages.flatMap(passage)
      + YearChecks(passages: reading.passages, year: reading.identity.year, quoteOf: reading.quote)
      .findings()
      + ArticleChecks(reading: reading).findings()
      + formOfYear()
  }

  private func passage(_ passage: Passage) -> [Finding] {
    let (identity, quote) = (reading.identity, reading.quote)
    return CitationChecks(passage: passage, year: identity.year, quoteOf: quote).findings()
      + AnnouncedChecks(passage: passage, quoteOf: quote).findings()
      + PeriodChecks(passage: passage, identity: identity, quoteOf: quote).findings()
  }

  private var looksLikeReport: Bool {
    !reading.outline.headings.isEmpty || !reading.tables.figures.isEmpty
      || reading.passages.contains { $0.glyphs.has(Self.subject) }
  }

  private static let subject = word("政府信息公开")

  private var notAReport: Finding {
    Finding(
      rule: CheckRule.structure.id, kind: .missingSection, severity: .error,
      message: "文中没有年度报告的六个部分，也没有统计表，可能不是政府信息公开工作年度报告。")
  }

  /// A form that does not belong to the year.
  private func formOfYear() -> [Finding] {
    guard let year = reading.identity.year, let due = ReportForm(year: year),
      let form = reading.tables.form,
      form != due, reading.tables.figures.has(.publication)
    else { return [] }
    return [
      Finding(
        rule: CheckRule.structure.id, kind: .other, severity: .error,
        expected: .text(due.notice), found: .text(form.notice),
        message: "\(year)年度报告应使用\(due.notice)的格式，文中表格是\(form.notice)的格式。")
    ]
  }
}
