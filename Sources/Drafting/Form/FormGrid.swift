package import Law

/// One of the three tables as the form prints it, merges included: what goes into a manuscript,
/// a sheet of a workbook, or a blank for typing.
package struct FormGrid: Sendable, Equatable {
  package var table: ReportTable
  /// Relative widths of the grid columns.
  package var widths: [Double]
  package var rows: [[FormGridCell]]
  /// Rows of column heads at the top.
  package var headerRows: Int

  /// A table of `form`. `figures` decide only whether （六）其他处理 stands in one row or three.
  package init(_ table: ReportTable, of form: ReportForm, for figures: Figures = Figures()) {
    switch table {
    case .publication: self = Self.publication(form)
    case .requests: self = Self.requests(form, figures)
    case .remedies: self = Self.remedies(form)
    }
  }

  init(_ table: ReportTable, widths: [Double], headerRows: Int, rows: [[FormGridCell]]) {
    self.table = table
    self.widths = widths
    self.headerRows = headerRows
    self.rows = rows
  }

  /// Every cell for a figure, in printed order.
  package var cells: [CellID] {
    rows.joined().compactMap { cell in
      if case .value(let id) = cell.content { id } else { nil }
    }
  }
}

/// A cell of a form, where it begins; cells covered by it are left out.
package struct FormGridCell: Sendable, Equatable {
  package var content: Content
  package var column: Int
  package var columnSpan: Int
  package var rowSpan: Int

  package enum Content: Sendable, Equatable {
    case label(String)
    case value(CellID)
  }

  static func label(
    _ text: String, at column: Int, across columnSpan: Int = 1, down rowSpan: Int = 1
  ) -> FormGridCell {
    FormGridCell(
      content: .label(text), column: column, columnSpan: columnSpan, rowSpan: rowSpan)
  }

  static func value(
    _ row: ReportRow, _ column: ReportColumn, at position: Int, across columnSpan: Int = 1
  ) -> FormGridCell {
    FormGridCell(
      content: .value(CellID(row, column)), column: position, columnSpan: columnSpan, rowSpan: 1)
  }
}
