import Documents
import Law

/// A cell as it was met, in a grid or in a line of text, before it is known which cell it is.
struct TableToken {
  enum Kind: Equatable {
    case label
    case value(CellValue)
  }

  var kind: Kind
  /// The text, folded and trimmed.
  var glyphs: Glyphs
  var place: Place
  /// The leftmost grid column, where the token is a cell of a grid; else where on the line it is.
  var column: Int
  var span: Int
  /// Whether `column` tells a place of the page or the grid, not just a count.
  var isPlaced = false

  init(_ text: ArraySlice<Glyph>, place: Place, column: Int, span: Int = 1) {
    glyphs = text.trimmed
    kind = CellReading.kind(of: glyphs)
    self.place = place
    self.column = column
    self.span = span
  }

  init(_ cell: GridCell, block: Int, row: Int, position: Int) {
    let text = Fold.glyphs(cell.text)
    self.init(
      text[...],
      place: Place(
        block: block, cell: Place.Cell(row: row, cell: position), range: 0..<text.count),
      column: cell.column, span: cell.columnSpan)
    isPlaced = true
  }

  var value: CellValue? {
    if case .value(let value) = kind { value } else { nil }
  }

  var isBlank: Bool { kind == .value(.blank) }
}
