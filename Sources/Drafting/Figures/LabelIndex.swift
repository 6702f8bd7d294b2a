package import Law

/// Finds rows and columns of both forms again by what a file calls them.
package struct LabelIndex: Sendable {
  private var rows: [ReportTable: [FoldedLabel: ReportRow]] = [:]
  private var columns: [ReportRow: [FoldedLabel: ReportColumn]] = [:]

  package static let standard = LabelIndex()

  private init() {
    for form in ReportForm.allCases.reversed() {
      for table in form.tables {
        for block in table.blocks {
          for row in block.rows { add(row, of: block, form) }
        }
      }
    }
    columns[.otherHandling] = columns[.otherOutcome]
    rows[.publication]?[FoldedLabel("政府规章")] = .rules
  }

  private mutating func add(_ row: FormRow, of block: FormBlock, _ form: ReportForm) {
    let path = form.rowName(of: row.row)
    var names = [row.path.joined()] + path.indices.map { path[$0...].joined() }
    names += row.path.suffix(1)
    // 属于国家秘密 without its number.
    names += path.suffix(1).map { String($0.drop { $0.isNumber || $0 == "." }) }
    if let caption = block.caption { names.append(caption + path.joined()) }
    // 3.其他 alone could be anything.
    if row.row == .otherOutcome { names.removeAll { $0.hasSuffix("其他") && $0.count < 5 } }
    for name in names {
      rows[row.row.table, default: [:]][FoldedLabel(name), default: row.row] = row.row
    }
    for column in block.columns {
      let name = FoldedLabel(column.label)
      columns[row.row, default: [:]][name] = column.column
      // 处理决定数量 and 本年处理决定数量; 本年收费金额 with or without its unit.
      let bare = column.label.prefix { $0 != "（" }
      columns[row.row, default: [:]][FoldedLabel(bare)] = column.column
    }
    if columns[row.row]?.values.contains(.decisions) == true {
      columns[row.row]?[FoldedLabel("处理决定数量")] = .decisions
      columns[row.row]?[FoldedLabel("本年处理决定数量")] = .decisions
    }
  }

  /// 二, 表二, 三、收到和处理政府信息公开申请情况: a table by its number.
  package func table(_ name: String) -> ReportTable? {
    let folded = FoldedLabel(name).text
    let bare = folded.hasPrefix("表") ? folded.dropFirst() : folded[...]
    return ReportTable.allCases.first { bare.hasPrefix($0.rawValue) }
  }

  /// A row by its path, or by its own label where that is enough.
  package func row(_ path: [String], in table: ReportTable) -> ReportRow? {
    for start in path.indices {
      if let row = rows[table]?[FoldedLabel(path[start...].joined())] { return row }
    }
    return nil
  }

  /// A column by its head, of those the row has in either form.
  package func column(_ head: String, of row: ReportRow) -> ReportColumn? {
    columns[row]?[FoldedLabel(head)]
  }
}
