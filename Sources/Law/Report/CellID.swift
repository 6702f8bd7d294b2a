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

  /// Row and column in one step: reports are hashed by the hundred thousand cells.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(UInt16(row.rawValue) << 8 | UInt16(column.rawValue))
  }

  /// The table the cell stands in.
  public var table: ReportTable { row.table }
}
