/// What a file says, in reading order, whatever its format was.
package struct Document: Sendable, Equatable {
  /// The title the file gives itself (`<title>`, core property); a hint, often wrong.
  package var title: String?
  package var format: FileFormat
  package var blocks: [Block]

  package init(title: String? = nil, format: FileFormat, blocks: [Block]) {
    self.title = title
    self.format = format
    self.blocks = blocks
  }
}

/// One paragraph, or one table with its merged cells.
///
/// Plain text has paragraphs only, one a line, with tabs and spaces as they stand.
package enum Block: Sendable, Equatable {
  case paragraph(String)
  case table(Grid)
}

/// A table as its cells stand in the file; cells covered by a merge are left out.
package struct Grid: Sendable, Equatable {
  package var rows: [[GridCell]]

  package init(rows: [[GridCell]]) {
    self.rows = rows
  }
}

/// A cell of a grid. Lines inside the cell are parted by `\n`; a blank cell has an empty text.
package struct GridCell: Sendable, Equatable {
  package var text: String
  /// The leftmost grid column the cell covers, from 0, merges of earlier rows taken into account.
  package var column: Int
  package var columnSpan: Int
  package var rowSpan: Int

  package init(_ text: String, column: Int, columnSpan: Int = 1, rowSpan: Int = 1) {
    self.text = text
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
  }
}

/// A stretch of a document: characters of one paragraph, or of one cell of a table.
package struct Place: Sendable, Hashable {
  /// Index into `Document.blocks`.
  package var block: Int
  /// Row and position in the row (`Grid.rows[row][cell]`), where the block is a table.
  package var cell: Cell?
  /// Offsets in Unicode scalars into the paragraph's or the cell's text.
  package var range: Range<Int>

  package struct Cell: Sendable, Hashable {
    package var row: Int
    package var cell: Int

    package init(row: Int, cell: Int) {
      self.row = row
      self.cell = cell
    }
  }

  package init(block: Int, cell: Cell? = nil, range: Range<Int>) {
    self.block = block
    self.cell = cell
    self.range = range
  }
}
