package import Documents
package import Law

/// An annual report laid out for paper: title, preface, six sections, the tables of the form.
package struct ReportManuscript: Sendable {
  package var report: AnnualReport
  package var signature: Signature?
  /// Printed after the report on a page of its own.
  package var checkSheet: CheckSheet?

  /// Who signs, and when.
  package struct Signature: Sendable, Equatable {
    package var unit: String
    package var date: Day?

    package init(unit: String, date: Day? = nil) {
      self.unit = unit
      self.date = date
    }
  }

  package init(
    _ report: AnnualReport, signature: Signature? = nil, checkSheet: CheckSheet? = nil
  ) {
    self.report = report
    self.signature = signature
    self.checkSheet = checkSheet
  }

  package var manuscript: Manuscript {
    var blocks: [ManuscriptBlock] = [.paragraph(ManuscriptParagraph(.title, report.title))]
    blocks += report.preface.map(Self.paragraph)
    for section in ReportSection.allCases {
      blocks.append(.paragraph(ManuscriptParagraph(.heading1, section.heading)))
      blocks += (report.prose[section] ?? []).map(Self.paragraph)
      if let table = section.table { blocks.append(.table(self.table(table))) }
    }
    blocks += signed
    if let checkSheet { blocks += checkSheet.blocks }
    return Manuscript(title: report.title, blocks: blocks)
  }

  /// A table of the form with the figures of the report.
  func table(_ table: ReportTable) -> ManuscriptTable {
    let grid = FormGrid(table, of: report.form, for: report.figures)
    let rows = grid.rows.enumerated().map { index, cells in
      ManuscriptRow(cells.map { cell($0, head: index < grid.headerRows) })
    }
    return ManuscriptTable(
      columnWidths: grid.widths, rows: rows, keepTogether: true, headerRows: grid.headerRows)
  }

  private func cell(_ cell: FormGridCell, head: Bool) -> ManuscriptCell {
    var alignment = ManuscriptCell.Alignment.center
    let text: String
    switch cell.content {
    case .label(let label):
      text = label
      // The lines of a group are sentences; the form sets them from the left.
      if !head, cell.column > 0, report.form[.requests].has(label) { alignment = .left }
    case .value(let id):
      text = report.figures[id]?.printed ?? ""
    }
    return ManuscriptCell(
      text, column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
      alignment: alignment)
  }

  /// Without it the unit would be lost where neither the title nor the signature names it.
  private var signed: [ManuscriptBlock] {
    let unnamed = !report.unit.isEmpty && !report.title.contains(report.unit)
    let isSigned = unnamed || report.signed != nil
    guard
      let signature = signature
        ?? (isSigned ? Signature(unit: report.unit, date: report.signed) : nil)
    else {
      return []
    }
    let date = signature.date.map { "\($0.year)年\($0.month)月\($0.day)日" }
    return ([signature.unit] + (date.map { [$0] } ?? [])).map {
      .paragraph(ManuscriptParagraph(.signature, $0))
    }
  }

  static func paragraph(_ text: String) -> ManuscriptBlock {
    .paragraph(ManuscriptParagraph(isHeading(text) ? .heading2 : .body, text))
  }

  /// Whether a paragraph is a heading of the second level: `（一）` and a few words.
  static func isHeading(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.count <= 20, let first = scalars.first, first == "（" || first == "(",
      !scalars.dropLast().contains("。")
    else { return false }
    let ordinal = scalars.dropFirst().prefix { Self.ordinals.contains($0) }
    let next = scalars.dropFirst(1 + ordinal.count).first
    return !ordinal.isEmpty && (next == "）" || next == ")")
  }

  private static let ordinals = Set("一二三四五六七八九十".unicodeScalars)
}

extension FormTable {
  /// Whether a label is that of a row under two heads.
  fileprivate func has(_ label: String) -> Bool {
    blocks.contains { $0.rows.contains { $0.path.count > 2 && $0.path.last == label } }
  }
}
