/// The annual report's form as the State Council's General Office laid it down.
public enum ReportForm: String, Sendable, CaseIterable {
  /// 国办公开办函〔2019〕60号 (试行): report years 2019 and 2020.
  case form2019 = "2019"
  /// 国办公开办函〔2021〕30号 of 2021-09-26: report years 2021 on.
  case form2021 = "2021"

  /// The form of a report year; none before 2019, when other statistics were kept.
  public init?(year: Int) {
    switch year {
    case ..<2019: return nil
    case 2019, 2020: self = .form2019
    default: self = .form2021
    }
  }

  /// The number of the notice that ordered the form.
  public var notice: String {
    switch self {
    case .form2019: "国办公开办函〔2019〕60号"
    case .form2021: "国办公开办函〔2021〕30号"
    }
  }

  /// The three tables, in the order of the sections.
  public var tables: [FormTable] {
    switch self {
    case .form2019: FormTable.of2019
    case .form2021: FormTable.of2021
    }
  }

  /// One of the three tables.
  public subscript(table: ReportTable) -> FormTable {
    switch table {
    case .publication: tables[0]
    case .requests: tables[1]
    case .remedies: tables[2]
    }
  }

  /// Every cell of the form in printed order: 198 in that of 2019, 200 in that of 2021.
  public var cells: [CellID] {
    tables.flatMap { table in
      table.blocks.flatMap { block in
        block.rows.flatMap { row in block.columns.map { CellID(row.row, $0.column) } }
      }
    }
  }

  /// The printed labels of a cell, if the form has it. （六）其他处理 undivided is known to both.
  public func label(of cell: CellID) -> CellLabel? {
    for block in self[cell.table].blocks {
      guard let column = block.columns.first(where: { $0.column == cell.column }) else { continue }
      if let row = block.rows.first(where: { $0.row == cell.row }) {
        return CellLabel(caption: block.caption, path: row.path, column: column.label)
      }
      if cell.row == .otherHandling {
        return CellLabel(
          caption: nil, path: ["三、本年度办理结果", "（六）其他处理"], column: column.label)
      }
    }
    return nil
  }

  /// What the form lets stand in a cell.
  public func kind(of cell: CellID) -> CellKind? {
    for block in self[cell.table].blocks
    where cell.row == .otherHandling || block.rows.contains(where: { $0.row == cell.row }) {
      if let column = block.columns.first(where: { $0.column == cell.column }) {
        return column.kind
      }
    }
    return nil
  }
}

/// The labels of a cell as the form prints them.
public struct CellLabel: Sendable, Hashable {
  /// 第二十条第（…）项, in section two only.
  public let caption: String?
  /// The row's labels, the heads it stands under first.
  public let path: [String]
  /// The column's head.
  public let column: String
}
