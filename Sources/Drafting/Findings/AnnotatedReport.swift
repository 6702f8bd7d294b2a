package import Documents
package import Inspection

/// A published report as a reviewer returns it: every faulty sentence and cell with a remark.
package enum AnnotatedReport {
  static let author = "年报核查"

  /// The report in the layout of an official document, with the remarks as comments.
  package static func manuscript(_ report: InspectedReport) -> Manuscript {
    let document = report.document
    var remarks: [Target: [RemarkedText.Remark]] = [:]
    for (index, finding) in report.findings.enumerated() {
      for place in places(of: finding, in: report) {
        let target = Target(block: place.block, cell: place.cell)
        remarks[target, default: []].append((place.range, index))
      }
    }
    let blocks = document.blocks.enumerated().map { index, block in
      switch block {
      case .paragraph(let text):
        let runs = RemarkedText(text, remarks[Target(block: index)] ?? []).runs
        return ManuscriptBlock.paragraph(
          ManuscriptParagraph(style(of: text, titled: report.title), runs))
      case .table(let grid):
        return .table(table(grid) { remarks[Target(block: index, cell: $0)] ?? [] })
      }
    }
    let title = report.title ?? document.title ?? ""
    return Manuscript(title: title, blocks: blocks, comments: report.findings.map(comment))
  }

  /// The same as a Word file. Where `original` is one already, its own layout is kept and only
  /// the comments are added. Throws `DocumentError`.
  package static func docx(
    _ report: InspectedReport, original: [UInt8]? = nil
  ) throws -> [UInt8] {
    guard let original, report.document.format == .docx else {
      return DocxWriter.write(manuscript(report))
    }
    let comments = report.findings.map {
      (places: places(of: $0, in: report), comment: comment($0))
    }
    return try DocxAnnotator.annotate(original, comments: comments)
  }

  private struct Target: Hashable {
    var block: Int
    var cell: Place.Cell?
  }

  private static func comment(_ finding: Finding) -> ManuscriptComment {
    ManuscriptComment(author: author, text: finding.remark)
  }

  /// A finding about the whole report stands on its title.
  private static func places(of finding: Finding, in report: InspectedReport) -> [Place] {
    guard finding.places.isEmpty else { return finding.places }
    var first: Int?
    for (index, block) in report.document.blocks.enumerated() {
      guard case .paragraph(let text) = block, !text.isBlank else { continue }
      if isTitle(text, report.title) { return [whole(text, index)] }
      first = first ?? index
    }
    guard let first, case .paragraph(let text) = report.document.blocks[first] else { return [] }
    return [whole(text, first)]
  }

  private static func whole(_ text: String, _ block: Int) -> Place {
    Place(block: block, range: 0..<text.unicodeScalars.count)
  }

  private static func style(of text: String, titled title: String?) -> ParagraphStyle {
    if isTitle(text, title) { return .title }
    if isSection(text) { return .heading1 }
    return ReportManuscript.isHeading(text) ? .heading2 : .body
  }

  private static func isTitle(_ text: String, _ title: String?) -> Bool {
    guard let title else { return false }
    return FoldedLabel(text) == FoldedLabel(title)
  }

  private static func isSection(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(31)).drop(while: \.properties.isWhitespace)
    guard scalars.count <= 30, let first = scalars.first else { return false }
    return "一二三四五六七八九十".unicodeScalars.contains(first) && scalars.dropFirst().first == "、"
      && !scalars.contains("。")
  }

  private static func table(
    _ grid: Grid, remarks: (Place.Cell) -> [RemarkedText.Remark]
  ) -> ManuscriptTable {
    let cells = grid.rows.joined()
    let width = max(cells.map { $0.column + $0.columnSpan }.max() ?? 1, 1)
    let rows = grid.rows.enumerated().map { index, row in
      ManuscriptRow(
        row.enumerated().map { position, cell in
          ManuscriptCell(
            RemarkedText(cell.text, remarks(Place.Cell(row: index, cell: position))).runs,
            column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan)
        })
    }
    return ManuscriptTable(columnWidths: ColumnWidths.of(grid, count: width), rows: rows)
  }
}

extension String {
  /// Whether nothing is to be seen.
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
