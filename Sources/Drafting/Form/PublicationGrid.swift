import Law

extension FormGrid {
  /// The table of section two: blocks of different columns on one grid of four, the last column
  /// of a block reaching to the edge.
  static func publication(_ form: ReportForm) -> FormGrid {
    var rows: [[FormGridCell]] = []
    for block in form[.publication].blocks {
      if let caption = block.caption { rows.append([.label(caption, at: 0, across: width)]) }
      let places = places(of: block)
      rows.append(
        [.label("信息内容", at: 0)]
          + zip(block.columns, places).map { .label($0.label, at: $1.at, across: $1.across) })
      for row in block.rows {
        rows.append(
          [.label(row.path.joined(separator: "/"), at: 0)]
            + zip(block.columns, places).map {
              .value(row.row, $0.column, at: $1.at, across: $1.across)
            })
      }
    }
    return FormGrid(.publication, widths: [1.4, 1, 1, 1], headerRows: 0, rows: rows)
  }

  private static let width = 4

  private static func places(of block: FormBlock) -> [(at: Int, across: Int)] {
    block.columns.indices.map { index in
      (index + 1, index == block.columns.count - 1 ? width - 1 - index : 1)
    }
  }
}
