import Law

/// Draws a table as the text of a page: columns kept by spaces, long labels torn.
struct PageText {
  let layout: TextLayout

  init(_ layout: TextLayout) { self.layout = layout }

  func rows(_ sheet: PrintedSheet) -> [[String]] {
    sheet.rows.map { row in
      let labels = row.filter { $0.cell == nil }
      let values = row.filter { $0.cell != nil }
      if values.isEmpty { return [heads(labels, sheet.width)] }
      let edges = values.map { edge($0.column, sheet.width) }
      let figures = zip(values, edges).map { ($0.text, $1) }
      if labels.isEmpty { return [line([], figures)] }
      let indent = labels[0].column * 8
      let label = labels.map(\.text).joined(separator: "   ")
      return place(torn(label), figures, indent: indent)
    }
  }

  /// Where the head of a column begins, in half-width columns.
  private func start(_ column: Int, _ width: Int) -> Int {
    switch width {
    case 15: column * 12
    case 10 where column >= 3: 62 + (column - 3) * 14
    case 10: column * 8
    default: column == 0 ? 0 : 30 + (column - 1) * 24
    }
  }

  /// Where a figure of the column ends: below the middle of its head.
  private func edge(_ column: Int, _ width: Int) -> Int { start(column, width) + 6 }

  private func heads(_ cells: [PrintedCell], _ width: Int) -> String {
    var text = ""
    for cell in cells {
      let at = max(columns(text) + 1, start(cell.column, width))
      text += String(repeating: " ", count: at - columns(text)) + cell.text
    }
    return text
  }

  /// Puts the lines of a label around the line of its numbers.
  private func place(_ label: [String], _ figures: [(String, Int)], indent: Int) -> [String] {
    let pad = String(repeating: " ", count: indent)
    guard label.count > 1 else { return [line([(label[0], indent)], figures)] }
    switch layout {
    case .pageLabelsBelow:
      return [line([(label[0], indent)], figures)] + label.dropFirst().map { pad + $0 }
    case .pageLabelsAbove: return label.map { pad + $0 } + [line([], figures)]
    case .page:
      return label.dropLast().map { pad + $0 } + [line([(label[label.count - 1], indent)], figures)]
    case .cells, .cellsTorn, .cellsApart, .tabbedCells, .tabbedCellsCovered, .tabs, .tabsCovered,
      .bars, .barsCovered, .barsRuled, .barsInside, .spaces, .oneLine:
      return []
    }
  }

  /// A label that is too long for its column, in two or three lines.
  private func torn(_ label: String) -> [String] {
    let limit = 26
    guard label.count > limit else { return [label] }
    var lines: [String] = []
    var rest = Substring(label)
    while !rest.isEmpty {
      lines.append(String(rest.prefix(limit)))
      rest = rest.dropFirst(limit)
    }
    return lines
  }

  private func line(_ labels: [(String, Int)], _ figures: [(String, Int)]) -> String {
    var text = ""
    for (label, start) in labels {
      text += String(repeating: " ", count: max(0, start - columns(text))) + label
    }
    for (figure, edge) in figures where !figure.isEmpty {
      text += String(repeating: " ", count: max(2, edge - columns(figure) - columns(text)))
      text += figure
    }
    return text
  }

  private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) }
  }
}
