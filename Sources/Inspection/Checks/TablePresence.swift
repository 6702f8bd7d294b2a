import Documents
import Law

/// Sections whose table is missing, empty or cannot be told apart by column.
struct TablePresence {
  let reading: ReportReading

  func findings() -> [Finding] {
    ReportTable.allCases.compactMap { table in
      guard let section = ReportSection.allCases.first(where: { $0.table == table }),
        let heading = reading.outline[section], !reading.tables.figures.has(table)
      else { return nil }
      if section == reading.outline.headings.last?.section,
        FileEnd.isTorn(reading.items, reading.regions)
      {
        return nil
      }
      if holdsFigures(table) { return unplaced(table, heading) }
      return Finding(
        rule: CheckRule.structure.id, kind: .missingSection, severity: .error,
        quote: reading.text(of: heading), expected: .text("表\(table.rawValue)"),
        message: reading.regions.met.contains(table)
          ? "“\(section.heading)”之下的表格没有填写数据。"
          : "“\(section.heading)”之下没有表格（可能以图片发布，无法核对）。",
        places: reading.places(of: heading))
    }
  }

  /// Whether lines of nothing but figures stand there, which could not be told apart by column.
  private func holdsFigures(_ table: ReportTable) -> Bool {
    let items: [Item] =
      switch table {
      case .publication: reading.regions.publication
      case .requests: reading.regions.requests
      case .remedies: reading.regions.remedies
      }
    return items.contains { item in
      guard case .line(let line) = item else { return false }
      let text = line.glyphs.unspaced
      return !text.isEmpty && text.allSatisfy { $0.isDigit || $0 == .slash || $0.isDash }
    }
  }

  private func unplaced(_ table: ReportTable, _ heading: SectionHeading) -> Finding {
    Finding(
      rule: CheckRule.structure.id, kind: .other, severity: .note, quote: reading.text(of: heading),
      message: "表\(table.rawValue)的数字分不清所在的栏，没有核对。", places: reading.places(of: heading))
  }
}
