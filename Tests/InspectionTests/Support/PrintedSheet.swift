import Documents
import Law

/// One of the three tables as it is printed: rows of cells with their merges.
struct PrintedSheet {
  var rows: [[PrintedCell]]
  var width: Int

  init(_ table: ReportTable, of report: AnnualReport) {
    switch table {
    case .publication:
      rows = Self.publication(report)
      width = 4
    case .requests:
      rows = Self.requests(report)
      width = 10
    case .remedies:
      rows = Self.remedies(report)
      width = 15
    }
  }

  private static func value(_ report: AnnualReport, _ cell: CellID, _ column: Int, span: Int = 1)
    -> PrintedCell
  {
    PrintedCell(report.figures[cell]?.printed ?? "", column, span: span, cell: cell)
  }

  private static func publication(_ report: AnnualReport) -> [[PrintedCell]] {
    report.form[.publication].blocks.flatMap { block in
      let last = block.columns.count - 1
      func span(_ index: Int) -> Int { index == last ? 3 - last : 1 }
      let caption = [PrintedCell(block.caption ?? "", 0, span: 4)]
      let heads = block.columns.enumerated().map { index, column in
        PrintedCell(column.label, index + 1, span: span(index))
      }
      let rows = block.rows.map { row in
        [PrintedCell(row.path[0], 0)]
          + block.columns.enumerated().map { index, column in
            value(report, CellID(row.row, column.column), index + 1, span: span(index))
          }
      }
      return [caption, [PrintedCell("信息内容", 0)] + heads] + rows
    }
  }

  private static let corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

  private static func requests(_ report: AnnualReport) -> [[PrintedCell]] {
    let block = report.form[.requests].blocks[0]
    let organisations = block.columns[1...5].enumerated().map { index, column in
      PrintedCell(column.label, 4 + index)
    }
    let heads: [[PrintedCell]] = [
      [PrintedCell(corner, 0, span: 3, rows: 3), PrintedCell("申请人情况", 3, span: 7)],
      [
        PrintedCell("自然人", 3, rows: 2), PrintedCell("法人或其他组织", 4, span: 5),
        PrintedCell("总计", 9, rows: 2),
      ], organisations,
    ]
    // （六）其他处理 undivided, as the form of 2019 has it and some reports after it.
    let printed =
      report.figures.otherHandlingIsUndivided
      ? ReportForm.form2019[.requests].blocks[0].rows : block.rows
    var open: [String] = []
    let rows = printed.map { row -> [PrintedCell] in
      var cells: [PrintedCell] = []
      for (depth, label) in row.path.enumerated()
      where !(open.count > depth && open[depth] == label) {
        let isLeaf = depth == row.path.count - 1
        let rows = printed.filter { $0.path.count > depth && $0.path[depth] == label }.count
        cells.append(
          PrintedCell(label, depth, span: isLeaf ? 3 - depth : 1, rows: isLeaf ? 1 : rows))
      }
      open = Array(row.path.dropLast())
      return cells
        + block.columns.enumerated().map { index, column in
          value(report, CellID(row.row, column.column), 3 + index)
        }
    }
    return heads + rows
  }

  private static func remedies(_ report: AnnualReport) -> [[PrintedCell]] {
    let block = report.form[.remedies].blocks[0]
    func heads(_ from: Int, rows: Int) -> [PrintedCell] {
      block.columns.enumerated().map { PrintedCell($1.label, from + $0, rows: rows) }
    }
    return [
      [PrintedCell("行政复议", 0, span: 5), PrintedCell("行政诉讼", 5, span: 10)],
      heads(0, rows: 2) + [
        PrintedCell("未经复议直接起诉", 5, span: 5), PrintedCell("复议后起诉", 10, span: 5),
      ], heads(5, rows: 1) + heads(10, rows: 1),
      block.rows.enumerated().flatMap { number, row in
        block.columns.enumerated().map { index, column in
          value(report, CellID(row.row, column.column), number * 5 + index)
        }
      },
    ]
  }
}

/// A printed cell; `cell` tells which figure it holds, nil for a label.
struct PrintedCell {
  var text: String
  var column: Int
  var span: Int
  var rows: Int
  var cell: CellID?

  init(_ text: String, _ column: Int, span: Int = 1, rows: Int = 1, cell: CellID? = nil) {
    self.text = text
    self.column = column
    self.span = span
    self.rows = rows
    self.cell = cell
  }
}

extension PrintedSheet {
  /// Every row filled up with a blank cell for each place that a merge covers.
  var withCoveredCells: [[PrintedCell]] {
    rows.map { row in
      var full: [PrintedCell] = []
      func cover(upTo end: Int) {
        while full.count < end { full.append(PrintedCell("", full.count)) }
      }
      for cell in row {
        cover(upTo: cell.column)
        full.append(cell)
        cover(upTo: cell.column + cell.span)
      }
      cover(upTo: width)
      return full
    }
  }
}
