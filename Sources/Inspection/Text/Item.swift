import Documents

/// A line of text or a row of a table: what the reader walks over.
enum Item {
  case line(Line)
  case row(GridRow)
}

/// One line, folded, with its place in the document.
struct Line {
  var glyphs: Glyphs
  var block: Int
  /// Offset of the line's first scalar in its paragraph.
  var offset: Int

  func place(_ range: Range<Int>) -> Place {
    Place(block: block, range: (offset + range.lowerBound)..<(offset + range.upperBound))
  }
}

/// One row of a grid with its cells as tokens.
struct GridRow {
  var tokens: [TableToken]
  var block: Int
}

extension Item {
  /// The lines and rows of a document in reading order.
  static func items(of document: Document) -> [Item] {
    var items: [Item] = []
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let text): append(lines: Fold.glyphs(text), block: index, to: &items)
      case .table(let grid):
        for (number, row) in grid.rows.enumerated() {
          let tokens = row.enumerated().map { position, cell in
            TableToken(cell, block: index, row: number, position: position)
          }
          items.append(.row(GridRow(tokens: tokens, block: index)))
        }
      }
    }
    return items
  }

  private static func append(lines glyphs: Glyphs, block: Int, to items: inout [Item]) {
    var start = 0
    for index in 0...glyphs.count where index == glyphs.count || glyphs[index] == .lineBreak {
      items.append(
        .line(Line(glyphs: Array(glyphs[start..<index]), block: block, offset: start)))
      start = index + 1
    }
  }
}
