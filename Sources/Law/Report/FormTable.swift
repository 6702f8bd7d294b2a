/// A table of the form as it is printed: one block, or, in section two, a block for each item
/// of art 20.
public struct FormTable: Sendable {
  /// Which of the three it is.
  public let table: ReportTable
  /// Its blocks from top to bottom.
  public let blocks: [FormBlock]
}

/// Rows that share a caption and column heads.
public struct FormBlock: Sendable {
  /// 第二十条第（…）项, in section two only.
  public let caption: String?
  /// The columns behind the labels, from left to right.
  public let columns: [FormColumn]
  /// The rows that carry figures, from top to bottom.
  public let rows: [FormRow]
}

/// A column with its printed head.
public struct FormColumn: Sendable {
  /// Which column it is.
  public let column: ReportColumn
  /// The printed head.
  public let label: String
  /// What may be written below it.
  public let kind: CellKind

  init(_ column: ReportColumn, _ label: String, _ kind: CellKind = .count) {
    self.column = column
    self.label = label
    self.kind = kind
  }
}

/// A row with its printed labels, the heads it stands under first.
public struct FormRow: Sendable {
  /// Which row it is.
  public let row: ReportRow
  /// The labels from the outermost head to the row's own.
  public let path: [String]

  init(_ row: ReportRow, _ path: String...) {
    self.row = row
    self.path = path
  }
}

/// What a cell of the form may hold.
public enum CellKind: Sendable, Hashable {
  /// A whole number, 0 or more.
  case count
  /// A whole number that may be negative: 本年增/减.
  case change
  /// Money. The form of 2021 prints its unit; that of 2019 leaves it open, so it stands with
  /// the value.
  case amount(AmountUnit?)
}

/// The units money is reported in.
public enum AmountUnit: String, Sendable {
  case yuan = "元"
  case tenThousandYuan = "万元"
}
