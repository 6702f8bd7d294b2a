import Documents
import Law
import Testing

/// Puts a report on paper: a document as the readers of files would hand it over.
struct Paper: Sendable {
  enum Tables: Sendable, Equatable {
    case text(TextLayout)
    case grid(GridLayout)
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
    TextLayout.allCases.map { Paper.text($0) } + GridLayout.allCases.map { Paper.grid($0) }

  func document(_ report: AnnualReport) -> Document {
    var blocks = ([report.title, ""] + report.preface).map(Block.paragraph)
    for section in ReportSection.allCases {
      blocks.append(.paragraph(section.heading))
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

  private var format: FileFormat {
    switch tables {
    case .text: .text
    case .grid: .html
    }
  }

  private func blocks(_ sheet: PrintedSheet, page: Int) -> [Block] {
    switch tables {
    case .grid(let layout): [.table(layout.grid(sheet))]
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
      }
    return "\(layout) \(dress) \(marks)\(cutAfter.map { " cut after \($0)" } ?? "")"
  }
}
