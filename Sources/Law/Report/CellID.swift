/// One cell of the annual report.
public struct CellID: Sendable, Hashable {
  /// Its row, which also tells the table.
  public let row: ReportRow
  /// Its column.
  public let column: ReportColumn

  /// The cell of `row` and `column`; whether a form has it, `ReportForm.cells` says.
  public init(_ row: ReportRow, _ column: ReportColumn) {
    self.row = row
    self.column = column
  }

  /// The table the cell stands in.
  public var table: ReportTable { row.table }
}
