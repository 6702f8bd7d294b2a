/// A cell as it is met, before it is known whether its table holds data or lays out a page.
struct TableCell {
  var blocks: [Block]
  var column: Int
  var columnSpan = 1
  var rowSpan = 1
}

/// A table as it is met; `blocks` decides what it is.
struct TableContent {
  var rows: [[TableCell]] = []

  /// The table as one block, or, where it only lays out a page, its content in reading order.
  ///
  /// Old pages hold the article, with its real tables, in the cells of a frame; an office file may
  /// have a border drawn round a page as a table of one cell.
  func blocks() -> [Block] {
    if laysOutPage { return rows.flatMap { $0.flatMap(\.blocks) } }
    let grid = rows.map { row in
      row.map {
        GridCell(
          $0.text, column: $0.column, columnSpan: $0.columnSpan, rowSpan: $0.rowSpan)
      }
    }
    return rows.allSatisfy(\.isEmpty) ? [] : [.table(Grid(rows: grid))]
  }

  /// One column of cells; or more cells in the tables inside than of its own; or a cell with more
  /// paragraphs than a cell of figures or labels ever has.
  private var laysOutPage: Bool {
    var own = 0
    var inner = 0
    for cell in rows.joined() {
      own += 1
      var paragraphs = 0
      for block in cell.blocks {
        switch block {
        case .paragraph: paragraphs += 1
        case .table(let grid): inner += grid.rows.reduce(0) { $0 + $1.count }
        }
      }
      if paragraphs > 12 { return true }
    }
    return inner > 0 && inner >= own || rows.allSatisfy { $0.count <= 1 }
  }
}

extension TableCell {
  /// Paragraphs as lines; a table that is only a part of the cell as lines with tabs.
  var text: String {
    if blocks.count == 1, case .paragraph(let text) = blocks[0] { return text.isBlank ? "" : text }
    let text = blocks.map(\.cellText).joined(separator: "\n")
    return text.isBlank ? "" : text
  }
}

extension Block {
  fileprivate var cellText: String {
    switch self {
    case .paragraph(let text): text
    case .table(let grid):
      grid.rows.map { $0.map(\.text).joined(separator: "\t") }.joined(separator: "\n")
    }
  }
}

extension String {
  /// Nothing but ASCII spaces, tabs and line ends, or no-break or wide spaces.
  var isBlank: Bool {
    utf8.first.map { $0 > 0x20 && $0 < 0x80 } != true
      && unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
