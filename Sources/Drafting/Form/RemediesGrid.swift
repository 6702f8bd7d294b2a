import Law

extension FormGrid {
  /// The table of section four: every figure has a column of its own, under three rows of heads.
  static func remedies(_ form: ReportForm) -> FormGrid {
    let block = form[.remedies].blocks[0]
    let width = block.columns.count
    var heads: [[FormGridCell]] = [[], [], []]
    var values: [FormGridCell] = []
    for (index, row) in block.rows.enumerated() {
      let start = index * width
      if row.path.count == 1 {
        heads[0].append(.label(row.path[0], at: start, across: width, down: 2))
      } else {
        let siblings = block.rows.filter { $0.path[0] == row.path[0] }
        if siblings.first?.row == row.row {
          heads[0].append(.label(row.path[0], at: start, across: width * siblings.count))
        }
        heads[1].append(.label(row.path[1], at: start, across: width))
      }
      for (offset, column) in block.columns.enumerated() {
        heads[2].append(.label(column.label, at: start + offset))
        values.append(.value(row.row, column.column, at: start + offset))
      }
    }
    return FormGrid(
      .remedies, widths: Array(repeating: 1, count: width * block.rows.count), headerRows: 3,
      rows: heads + [values])
  }
}
