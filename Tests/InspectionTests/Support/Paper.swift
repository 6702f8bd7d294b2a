import Documents
import Law
import Testing

/// Puts a report on paper: a document as the readers of files would hand it over.
struct Paper: Sendable {
  enum Tables: Sendable, Equatable {
    case text(TextLayout)
    case grid(GridLayout)
    case parted(Parting)
  }

  /// Where one table of the form is not one table of the file.
  enum Parting: String, CaseIterable, Sendable {
    /// A table for each item of art 20, the caption a paragraph before it.
    case blocks
    /// Torn at the end of a page, the heads repeated.
    case tornRepeated
    /// Torn at the end of a page, a page number between.
    case torn
    /// The heading is a row of the table.
    case headed
    /// A line about units before the table and notes behind it.
    case noted
  }

  var tables: Tables
  var dress = Dress.plain
  var marks = PageMarks.none
  /// How many rows of table three there are before the file breaks off.
  var cutAfter: Int?

  static func text(_ layout: TextLayout) -> Paper { Paper(tables: .text(layout)) }
  static func grid(_ layout: GridLayout) -> Paper { Paper(tables: .grid(layout)) }

  /// All layouts, plain.
  static let all =
    TextLayout.separate.map { Paper.text($0) } + GridLayout.allCases.map { Paper.grid($0) }
    + Parting.allCases.map { Paper(tables: .parted($0)) }

  func document(_ report: AnnualReport) -> Document {
    var blocks = ([report.title, ""] + report.preface).map(Block.paragraph)
    for section in ReportSection.allCases {
      if tables != .parted(.headed) || section.table == nil {
        blocks.append(.paragraph(section.heading))
      }
      blocks += report.prose[section, default: []].map(Block.paragraph)
      guard let table = section.table, report.figures.has(table) else { continue }
      var sheet = dress.dressed(PrintedSheet(table, of: report))
      let isCut = table == .requests && cutAfter != nil
      if let cutAfter, isCut { sheet.rows = Array(sheet.rows.prefix(3 + cutAfter)) }
      blocks += self.blocks(sheet, page: section.rawValue)
      if isCut { break }
    }
    return Document(format: format, blocks: blocks)
  }

  /// Whether the columns of a row with blanks can still be told.
  var keepsColumns: Bool {
    if case .text(let layout) = tables { layout.keepsColumns } else { true }
  }

  private var format: FileFormat {
    switch tables {
    case .text: .text
    case .grid, .parted: .html
    }
  }

  private func parted(_ sheet: PrintedSheet, _ parting: Parting, page: Int) -> [Block] {
    func table(_ rows: some Sequence<[PrintedCell]>) -> Block {
      var part = sheet
      part.rows = Array(rows)
      return .table(GridLayout.covered.grid(part))
    }
    let heads = sheet.width == 10 ? 3 : sheet.width == 15 ? 3 : 0
    let middle = min(heads + 9, sheet.rows.count)
    switch parting {
    case .blocks where sheet.width == 4:
      let starts = sheet.rows.indices.filter { sheet.rows[$0].count == 1 } + [sheet.rows.count]
      return zip(starts, starts.dropFirst()).flatMap { start, end in
        [.paragraph(sheet.rows[start][0].text), table(sheet.rows[(start + 1)..<end])]
      }
    case .tornRepeated where sheet.width == 10:
      return [table(sheet.rows[..<middle]), table(sheet.rows[..<heads] + sheet.rows[middle...])]
    case .torn where sheet.width == 10:
      return [
        table(sheet.rows[..<middle]), .paragraph("— \(page) —"), table(sheet.rows[middle...]),
      ]
    case .headed:
      let heading = ReportSection(rawValue: page)?.heading ?? ""
      return [table([[PrintedCell(heading, 0, span: sheet.width)]] + sheet.rows)]
    case .noted:
      return [
        .paragraph("（单位：件）"), table(sheet.rows),
        .paragraph("注：1.本表统计口径以2021年第30号文件为准；2.“其他”含个体工商户3户。"),
      ]
    case .blocks, .tornRepeated, .torn: return [table(sheet.rows)]
    }
  }

  private func blocks(_ sheet: PrintedSheet, page: Int) -> [Block] {
    switch tables {
    case .grid(let layout): [.table(layout.grid(sheet))]
    case .parted(let parting): parted(sheet, parting, page: page)
    case .text(let layout):
      layout.rows(sheet).enumerated().flatMap { number, lines in
        let marks = number > 0 && number % 7 == 0 ? marks.line(page) : []
        return (marks + lines).map(Block.paragraph)
      }
    }
  }
}

extension Paper: CustomTestStringConvertible {
  var testDescription: String {
    let layout =
      switch tables {
      case .text(let layout): "text.\(layout)"
      case .grid(let layout): "grid.\(layout)"
      case .parted(let parting): "parted.\(parting)"
      }
    return "\(layout) \(dress) \(marks)\(cutAfter.map { " cut after \($0)" } ?? "")"
  }
}
