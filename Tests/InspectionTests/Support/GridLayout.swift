import Documents
import Law

/// How a table stands in a file with real tables, right or broken.
enum GridLayout: String, CaseIterable, Sendable {
  /// All merges as on the form.
  case official
  /// No merge at all: heads one beside the other, covered places left out.
  case flat
  /// Merges undone: covered places are blank cells.
  case covered
  /// Merges undone by repeating the label in every place, or the figure as well.
  case repeatedLabels
  case repeatedCells
  /// Blank cells at the end of a row are not there.
  case missingCells
  /// Labels broken over lines inside their cells, figures among spaces.
  case brokenLabels
  /// A blank column before and behind the table.
  case padded

  func grid(_ sheet: PrintedSheet) -> Grid {
    switch self {
    case .official:
      Grid(
        rows: sheet.rows.map { row in
          row.map { GridCell($0.text, column: $0.column, columnSpan: $0.span, rowSpan: $0.rows) }
        })
    case .brokenLabels:
      Grid(
        rows: sheet.rows.map { row in
          row.map {
            let text = $0.cell == nil ? Self.broken($0.text) : " \u{A0}\($0.text)\n"
            return GridCell(text, column: $0.column, columnSpan: $0.span, rowSpan: $0.rows)
          }
        })
    case .flat: Grid(rows: sheet.rows.map { Self.numbered($0.map(\.text)) })
    case .covered: Grid(rows: sheet.withCoveredCells.map { Self.numbered($0.map(\.text)) })
    case .repeatedLabels: Grid(rows: Self.repeated(sheet, figures: false).map(Self.numbered))
    case .repeatedCells: Grid(rows: Self.repeated(sheet, figures: true).map(Self.numbered))
    case .missingCells:
      Grid(
        rows: sheet.withCoveredCells.map { row in
          Self.numbered(row.map(\.text).droppingLast(while: \.isEmpty))
        })
    case .padded:
      Grid(rows: sheet.withCoveredCells.map { Self.numbered([""] + $0.map(\.text) + [""]) })
    }
  }

  private static func broken(_ text: String) -> String {
    var lines: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      lines.append(rest.prefix(5))
      rest = rest.dropFirst(5)
    }
    return lines.joined(separator: "\n")
  }

  private static func numbered(_ texts: [String]) -> [GridCell] {
    texts.enumerated().map { GridCell($1, column: $0) }
  }

  private static func repeated(_ sheet: PrintedSheet, figures: Bool) -> [[String]] {
    var texts = sheet.rows.map { _ in [String](repeating: "", count: sheet.width) }
    for (number, row) in sheet.rows.enumerated() {
      for cell in row {
        for covered in number..<min(number + cell.rows, texts.count) {
          for column in cell.column..<min(cell.column + cell.span, sheet.width) {
            let isFirst = covered == number && column == cell.column
            if isFirst || figures || cell.cell == nil { texts[covered][column] = cell.text }
          }
        }
      }
    }
    return texts
  }
}

extension Array {
  func droppingLast(while predicate: (Element) -> Bool) -> [Element] {
    var end = count
    while end > 0, predicate(self[end - 1]) { end -= 1 }
    return Array(self[..<end])
  }
}
