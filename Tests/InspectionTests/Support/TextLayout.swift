import Law

/// How a table stands in plain text, in the layouts met in the wild.
enum TextLayout: String, CaseIterable, Sendable {
  /// One cell a line; a blank cell is an empty line.
  case cells
  /// One cell a line, long labels torn over two.
  case cellsTorn
  /// One cell a line, an empty line after each.
  case cellsApart
  /// One cell a line behind a tab, an empty line between rows.
  case tabbedCells
  /// The same with a line for every place that a merge covers.
  case tabbedCellsCovered
  /// A row a line, cells parted by tabs.
  case tabs
  case tabsCovered
  /// `| a | b |`, filled up at the end of the row.
  case bars
  case barsCovered
  /// With a ruler below the first row, as in Markdown.
  case barsRuled
  /// `a | b`
  case barsInside
  /// A row a line, cells parted by one space.
  case spaces
  /// Everything on one line.
  case oneLine
  /// Columns kept by spaces, as drawn from a page.
  case page
  /// The same, the labels in two lines above their numbers.
  case pageLabelsAbove
  /// The same, the rest of a long label below the line of its numbers.
  case pageLabelsBelow

  /// Everything on one line is read by `KnownGapLayouts` only.
  static let separate: [TextLayout] = allCases.filter { $0 != .oneLine }

  /// Whether the columns of a row with blanks can still be told.
  var keepsColumns: Bool { self != .spaces && self != .oneLine }

  /// Whether a blank cell leaves a trace.
  var keepsBlanks: Bool {
    switch self {
    case .page, .pageLabelsAbove, .pageLabelsBelow, .spaces, .oneLine: false
    case .cells, .cellsTorn, .cellsApart, .tabbedCells, .tabbedCellsCovered, .tabs, .tabsCovered,
      .bars, .barsCovered, .barsRuled, .barsInside:
      true
    }
  }

  /// The lines of a table, a group for each row.
  func rows(_ sheet: PrintedSheet) -> [[String]] {
    switch self {
    case .cells: sheet.rows.map { $0.map(\.text) }
    case .cellsTorn: sheet.rows.map { $0.flatMap { Self.torn($0.text) } }
    case .cellsApart: sheet.rows.map { $0.flatMap { [$0.text, ""] } }
    case .tabbedCells: sheet.rows.map { $0.map { "\t" + $0.text } + [""] }
    case .tabbedCellsCovered:
      sheet.withCoveredCells.map { $0.map { "\t" + $0.text } + [""] }
    case .tabs: sheet.rows.map { [$0.map(\.text).joined(separator: "\t")] }
    case .tabsCovered:
      sheet.withCoveredCells.map { [$0.map(\.text).joined(separator: "\t")] }
    case .bars: sheet.rows.map { [bars($0, width: sheet.width)] }
    case .barsCovered: sheet.withCoveredCells.map { [bars($0, width: sheet.width)] }
    case .barsRuled: ruled(sheet)
    case .barsInside:
      sheet.withCoveredCells.map { [$0.map(\.text).joined(separator: " | ")] }
    case .spaces:
      sheet.rows.map { [$0.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")] }
    case .oneLine:
      [[sheet.rows.joined().map(\.text).filter { !$0.isEmpty }.joined(separator: " ")]]
    case .page, .pageLabelsAbove, .pageLabelsBelow: PageText(self).rows(sheet)
    }
  }

  private func ruled(_ sheet: PrintedSheet) -> [[String]] {
    let ruler = "|" + String(repeating: " --- |", count: sheet.width)
    let rows = sheet.withCoveredCells.map { [bars($0, width: sheet.width)] }
    return [rows[0] + [ruler]] + rows.dropFirst()
  }

  private static func torn(_ text: String) -> [String] {
    guard text.count > 16 else { return [text] }
    return [String(text.prefix(14)), String(text.dropFirst(14))]
  }

  private func bars(_ row: [PrintedCell], width: Int) -> String {
    "| " + row.map(\.text).joined(separator: " | ") + " |"
      + String(repeating: "|", count: max(0, width - row.count))
  }
}
