/// A workbook to be written: sheets of cells with their looks, free of any file format.
package struct Spreadsheet: Sendable, Equatable {
  package var title: String
  package var sheets: [Sheet]

  package init(title: String = "", sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }

  package struct Sheet: Sendable, Equatable {
    /// Made fit for Excel when written: at most 31 characters, none of `[]:*?/\`, no name twice.
    package var name: String
    /// In characters of the standard face, from the left; columns without one keep Excel's own.
    package var columnWidths: [Double]
    package var rows: [Row]
    /// Rows and columns that stay in sight when the sheet is scrolled.
    package var frozenRows: Int
    package var frozenColumns: Int
    /// Buttons for filtering on the last frozen row, down to the end.
    package var filters: Bool

    package init(
      name: String, columnWidths: [Double] = [], rows: [Row], frozenRows: Int = 0,
      frozenColumns: Int = 0, filters: Bool = false
    ) {
      self.name = name
      self.columnWidths = columnWidths
      self.rows = rows
      self.frozenRows = frozenRows
      self.frozenColumns = frozenColumns
      self.filters = filters
    }
  }

  package struct Row: Sendable, Equatable {
    package var cells: [Cell]
    /// In points; nil leaves it to the program.
    package var height: Double?

    package init(_ cells: [Cell], height: Double? = nil) {
      self.cells = cells
      self.height = height
    }

    /// Cells side by side from the first column.
    package init(_ values: [Value], look: Look = Look()) {
      self.init(values.enumerated().map { Cell($1, column: $0, look: look) })
    }
  }

  package struct Cell: Sendable, Equatable {
    package var value: Value
    package var column: Int
    package var columnSpan: Int
    package var rowSpan: Int
    package var look: Look

    package init(
      _ value: Value, column: Int, columnSpan: Int = 1, rowSpan: Int = 1, look: Look = Look()
    ) {
      self.value = value
      self.column = column
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.look = look
    }
  }

  package enum Value: Sendable, Equatable {
    /// Always text, even where it begins like a formula.
    case text(String)
    case integer(Int)
    /// A decimal number as written, `59237.2449`; text where it is none or too long for Excel.
    case decimal(String)
    case blank
  }

  package struct Look: Sendable, Hashable {
    package var bold: Bool
    /// A grey ground, as heads of columns have it.
    package var header: Bool
    /// A yellow ground.
    package var marked: Bool
    package var ruled: Bool
    package var wrapped: Bool
    /// Nil leaves text left and numbers right.
    package var alignment: ManuscriptCell.Alignment?

    package init(
      bold: Bool = false, header: Bool = false, marked: Bool = false, ruled: Bool = false,
      wrapped: Bool = false, alignment: ManuscriptCell.Alignment? = nil
    ) {
      self.bold = bold
      self.header = header
      self.marked = marked
      self.ruled = ruled
      self.wrapped = wrapped
      self.alignment = alignment
    }

    /// The head of a column: bold on grey, ruled, centred, wrapped.
    package static let head = Look(
      bold: true, header: true, ruled: true, wrapped: true, alignment: .center)
    package static let body = Look(ruled: true, wrapped: true)
  }
}
