package import Law

extension ReportForm {
  /// The row of a cell as exchanged files name it: the labels from the outermost head to its own.
  /// （二）部分公开 goes without the explanation printed behind it.
  package func rowName(of row: ReportRow) -> [String] {
    for block in self[row.table].blocks {
      if let found = block.rows.first(where: { $0.row == row }) { return Self.brief(found.path) }
    }
    // （六）其他处理 undivided in a form that divides it, or divided in one that does not.
    let rows = other[row.table].blocks.flatMap(\.rows)
    return rows.first { $0.row == row }.map { Self.brief($0.path) } ?? []
  }

  /// The block of table two that a row stands in, as captioned.
  package func caption(of row: ReportRow) -> String? {
    self[row.table].blocks.first { $0.rows.contains { $0.row == row } }?.caption
  }

  /// The head of a column over a row.
  package func columnName(of cell: CellID) -> String? {
    label(of: cell)?.column ?? other.label(of: cell)?.column
  }

  private var other: ReportForm { self == .form2021 ? .form2019 : .form2021 }

  private static func brief(_ path: [String]) -> [String] {
    path.map { $0.hasPrefix("（二）部分公开") ? "（二）部分公开" : $0 }
  }

  /// The rows of a table as a report with these figures prints them, each with its columns.
  package func lines(
    of table: ReportTable, for figures: Figures
  ) -> [(row: ReportRow, cells: [CellID])] {
    FormGrid(table, of: self, for: figures).cells.reduce(into: []) { lines, cell in
      if lines.last?.row == cell.row {
        lines[lines.count - 1].cells.append(cell)
      } else {
        lines.append((cell.row, [cell]))
      }
    }
  }
}
