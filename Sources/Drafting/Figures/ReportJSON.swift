package import Documents
package import Law

/// A report as JSON: its tables under their official labels, as the exchange of checks has them.
package enum ReportJSON {
  package static func write(_ report: AnnualReport) -> [UInt8] {
    let prose = ReportSection.allCases.map { section in
      (section.ordinal, JSON.array((report.prose[section] ?? []).map(JSON.string)))
    }
    return JSON.object([
      ("form", .string(report.form.rawValue)), ("year", .integer(report.year)),
      ("unit", .string(report.unit)), ("title", .string(report.title)),
      ("preface", .array(report.preface.map(JSON.string))), ("prose", .object(prose)),
      ("tables", tables(report.figures, of: report.form)),
    ]).encoded(pretty: true)
  }

  /// Tables of which a cell is given: section > row > column in table two, row > column in three
  /// and four. A cell that was not given is left out, a blank one is null.
  package static func tables(_ figures: Figures, of form: ReportForm) -> JSON {
    .object(
      ReportTable.allCases.filter(figures.has).map { table in
        let lines = form.lines(of: table, for: figures).compactMap { line(figures, $0, form) }
        return (
          table.rawValue,
          table == .publication ? sections(lines, form) : .object(lines.map(\.member))
        )
      })
  }

  private typealias Line = (row: ReportRow, member: (String, JSON))

  private static func line(
    _ figures: Figures, _ line: (row: ReportRow, cells: [CellID]), _ form: ReportForm
  ) -> Line? {
    let columns = line.cells.compactMap { cell -> (String, JSON)? in
      guard let value = figures[cell], let name = form.columnName(of: cell) else { return nil }
      return (name, JSON(value))
    }
    guard !columns.isEmpty else { return nil }
    return (line.row, (form.rowName(of: line.row).joined(separator: "/"), .object(columns)))
  }

  private static func sections(_ lines: [Line], _ form: ReportForm) -> JSON {
    var sections: [(String, [(String, JSON)])] = []
    for line in lines {
      let caption = form.caption(of: line.row) ?? ""
      if sections.last?.0 != caption { sections.append((caption, [])) }
      sections[sections.count - 1].1.append(line.member)
    }
    return .object(sections.map { ($0.0, .object($0.1)) })
  }
}

extension JSON {
  /// A cell: null, a number, words, or a number with the whole cell as it is printed.
  package init(_ value: CellValue) {
    switch value {
    case .blank: self = .null
    case .number(let figure): self = .number(figure.description)
    case .measured(let figure, let raw):
      self = .object([("value", .number(figure.description)), ("raw", .string(raw))])
    case .text(let text): self = .string(text)
    }
  }
}
