import Documents
import Law

/// Findings about sections, tables, period, years, notices and articles (G10, G11, G15, P5, P6).
struct StructureChecks {
  let items: [Item]
  let outline: Outline
  let regions: TableRegions
  let identity: ReportIdentity
  let reading: TableReading
  let passages: [Passage]
  let quoteOf: (Passage, Range<Int>) -> String

  func findings() -> [Finding] {
    guard looksLikeReport else { return [notAReport] }
    var findings = sections() + tables() + headings() + problems() + fees()
    for passage in passages {
      findings += CitationChecks(passage: passage, year: identity.year, quoteOf: quoteOf).findings()
      findings += AnnouncedChecks(passage: passage, quoteOf: quoteOf).findings()
      findings += PeriodChecks(passage: passage, identity: identity, quoteOf: quoteOf).findings()
    }
    findings += YearChecks(passages: passages, year: identity.year, quoteOf: quoteOf).findings()
    return findings + articles() + formOfYear()
  }

  private var looksLikeReport: Bool {
    !outline.headings.isEmpty || !reading.figures.isEmpty
      || passages.contains { $0.glyphs.has(word("政府信息公开")) }
  }

  private var notAReport: Finding {
    Finding(
      rule: CheckRule.structure.id, kind: .missingSection, severity: .error,
      message: "文中没有年度报告的六个部分，也没有统计表，可能不是政府信息公开工作年度报告。")
  }

  private func sections() -> [Finding] {
    let missing = ReportSection.allCases.filter { outline[$0] == nil }
    if let torn = tornEnd(missing) { return [torn] }
    return missing.map { section in
      // A section whose table stands there has only lost its heading.
      if let table = section.table, regions.met.contains(table) {
        return Finding(
          rule: CheckRule.structure.id, kind: .missingSection, severity: .warning,
          expected: .text(section.heading),
          message: "缺“\(section.heading)”的标题，表格仍在。")
      }
      return Finding(
        rule: CheckRule.structure.id, kind: .missingSection, severity: .error,
        expected: .text(section.heading), message: "缺少“\(section.heading)”部分。")
    }
  }

  /// One finding for all sections behind the place where the file breaks off.
  private func tornEnd(_ missing: [ReportSection]) -> Finding? {
    guard missing.count >= 2, let last = outline.headings.last?.section,
      missing == ReportSection.allCases.filter({ $0 > last }), FileEnd.isTorn(items, regions)
    else { return nil }
    let names = missing.map { "“\($0.heading)”" }.joined()
    return Finding(
      rule: CheckRule.structure.id, kind: .missingSection, severity: .error,
      expected: .text(missing.map(\.heading).joined(separator: "；")),
      message: "文件在“\(last.heading)”部分中断，缺少\(names)。")
  }

  private func tables() -> [Finding] {
    ReportTable.allCases.compactMap { table in
      guard let section = ReportSection.allCases.first(where: { $0.table == table }),
        let heading = outline[section], !reading.figures.has(table)
      else { return nil }
      if section == outline.headings.last?.section, FileEnd.isTorn(items, regions) { return nil }
      let labels = regions.met.contains(table)
      if holdsFigures(table) { return unplaced(table, heading) }
      return Finding(
        rule: CheckRule.structure.id, kind: .missingSection, severity: .error,
        quote: text(of: heading), expected: .text("表\(table.rawValue)"),
        message: labels
          ? "“\(section.heading)”之下的表格没有填写数据。"
          : "“\(section.heading)”之下没有表格（可能以图片发布，无法核对）。",
        places: places(of: heading))
    }
  }

  /// Whether lines of nothing but figures stand there, which could not be told apart by column.
  private func holdsFigures(_ table: ReportTable) -> Bool {
    let items =
      switch table {
      case .publication: regions.publication
      case .requests: regions.requests
      case .remedies: regions.remedies
      }
    return items.contains { item in
      guard case .line(let line) = item else { return false }
      let text = line.glyphs.unspaced
      return !text.isEmpty && text.allSatisfy { $0.isDigit || $0 == .slash || $0.isDash }
    }
  }

  private func unplaced(_ table: ReportTable, _ heading: SectionHeading) -> Finding {
    Finding(
      rule: CheckRule.structure.id, kind: .other, severity: .note, quote: text(of: heading),
      message: "表\(table.rawValue)的数字分不清所在的栏，没有核对。", places: places(of: heading))
  }

  private func headings() -> [Finding] {
    let odd = outline.headings.filter { !$0.isOfficial }.map { heading in
      Finding(
        rule: CheckRule.structure.id, kind: .other, severity: .note, quote: text(of: heading),
        expected: .text(heading.section.heading),
        message: "标题与规定格式不同，应为“\(heading.section.heading)”。", places: places(of: heading))
    }
    let doubled = outline.doubled.filter { $0.isOfficial }.map { heading in
      Finding(
        rule: CheckRule.structure.id, kind: .other, severity: .note, quote: text(of: heading),
        message: "“\(heading.section.heading)”的标题重复出现或次序颠倒。", places: places(of: heading))
    }
    return odd + doubled
  }

  /// G11.
  private func problems() -> [Finding] {
    guard let heading = outline[.problems] else { return [] }
    // A file that ends with the heading is cut off, which is another matter.
    let text = passages.filter { $0.section == .problems }.flatMap(\.glyphs)
    guard text.bare.count < 10, outline[.otherMatters] != nil || !text.isEmpty else { return [] }
    return [
      Finding(
        rule: CheckRule.problemsStated.id, kind: .missingSection, severity: .error,
        quote: self.text(of: heading), expected: .text(ReportSection.problems.heading),
        message: "第五部分没有写明存在的主要问题及改进情况。", places: places(of: heading))
    ]
  }

  /// G10.
  private func fees() -> [Finding] {
    guard let heading = outline[.otherMatters] else { return [] }
    let unpaid = reading.figures.figure(.notPaid, .total) ?? .zero
    let text = passages.filter { $0.section == .otherMatters }.flatMap(\.glyphs)
    guard unpaid > .zero, !text.hasAny(words("信息处理费|收费|费用")) else { return [] }
    return [
      Finding(
        rule: CheckRule.feeStatement.id, kind: .other, severity: .warning,
        quote: self.text(of: heading), cell: CellID(.notPaid, .total),
        message: "表三有逾期未缴费\(unpaid)件，第六部分却没有报告信息处理费情况。",
        places: places(of: heading))
    ]
  }

  /// 第二十一条 for 第二十条 in the captions of table two (P6).
  private func articles() -> [Finding] {
    var seen: Set<Glyphs> = []
    return regions.publication.compactMap { item in
      let texts: [(Glyphs, Place)] =
        switch item {
        case .row(let row): row.tokens.map { ($0.glyphs, $0.place) }
        case .line(let line): [(line.glyphs, line.place(0..<line.glyphs.count))]
        }
      for (glyphs, place) in texts {
        let text = Array(glyphs.unspaced.filter { $0 != .bar })
        guard text.count <= 24, text.starts(with: word("第二十"), at: 0),
          text.has(word("条第")), !text.starts(with: word("第二十条"), at: 0),
          seen.insert(text).inserted
        else { continue }
        guard seen.count == 1 else { return nil }
        let article = text[..<(text.first(word("条")) ?? 0)].string
        return Finding(
          rule: ProseRule.citation.rawValue, kind: .other, severity: .error,
          quote: text.string, expected: .text("第二十条"), found: .text(article + "条"),
          message: "表二标题误写为《条例》“\(article)条”，应为“第二十条”。", places: [place])
      }
      return nil
    }
  }

  /// A form that does not belong to the year.
  private func formOfYear() -> [Finding] {
    guard let year = identity.year, let due = ReportForm(year: year), let form = reading.form,
      form != due, reading.figures.has(.publication)
    else { return [] }
    return [
      Finding(
        rule: CheckRule.structure.id, kind: .other, severity: .error,
        expected: .text(due.notice), found: .text(form.notice),
        message: "\(year)年度报告应使用\(due.notice)的格式，文中表格是\(form.notice)的格式。")
    ]
  }

  private func text(of heading: SectionHeading) -> String {
    switch items[heading.item] {
    case .line(let line): line.glyphs[..<heading.length].trimmed.string
    case .row(let row): row.tokens.first { !$0.isBlank }?.glyphs.string ?? ""
    }
  }

  private func places(of heading: SectionHeading) -> [Place] {
    switch items[heading.item] {
    case .line(let line): [line.place(0..<heading.length)]
    case .row(let row): row.tokens.filter { !$0.isBlank }.map(\.place)
    }
  }
}
