import Law

extension FormGrid {
  /// The table of section three: three columns of labels, seven of figures, three rows of heads.
  static func requests(_ form: ReportForm, _ figures: Figures) -> FormGrid {
    let block = form[.requests].blocks[0]
    let lines = lines(block.rows, figures)
    var rows = requestHeads(block.columns)
    var open: [String] = []
    for (index, line) in lines.enumerated() {
      let heads = line.path.dropLast()
      var cells: [FormGridCell] = []
      // A head is printed once, beside all the rows that stand under it.
      for depth in heads.indices where open.count <= depth || open[depth] != heads[depth] {
        let below = lines[index...].prefix { $0.path.starts(with: heads[...depth]) }.count
        cells.append(.label(heads[depth], at: depth, down: below))
      }
      open = Array(heads)
      let own = line.path[heads.count]
      cells.append(.label(own, at: heads.count, across: labelColumns - heads.count))
      for (offset, column) in block.columns.enumerated() {
        cells.append(.value(line.row, column.column, at: labelColumns + offset))
      }
      rows.append(cells)
    }
    return FormGrid(
      .requests, widths: [1, 1.65, 4.5] + widths(block.columns, lines.map(\.row), figures),
      headerRows: 3, rows: rows)
  }

  /// Wide enough for the longest figure of the column: a number must not break over two lines.
  private static func widths(
    _ columns: [FormColumn], _ rows: [ReportRow], _ figures: Figures
  ) -> [Double] {
    columns.map { column in
      let lengths = rows.map { figures[CellID($0, column.column)]?.printed.utf8.count ?? 0 }
      // 自然人 stands in one line, the heads of the classes of organisation in lines of two.
      let least = column.column == .naturalPerson || column.column == .total ? 4 : 3
      return 0.35 + 0.2 * Double(min(max(lengths.max() ?? 0, least), 12))
    }
  }

  private static let labelColumns = 3
  /// Printed in the corner of the form.
  static let cornerNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

  private static func requestHeads(_ columns: [FormColumn]) -> [[FormGridCell]] {
    let organisations = columns.dropFirst().dropLast()
    let last = labelColumns + columns.count - 1
    return [
      [
        .label(cornerNote, at: 0, across: labelColumns, down: 3),
        .label("申请人情况", at: labelColumns, across: columns.count),
      ],
      [
        .label(columns[0].label, at: labelColumns, down: 2),
        .label("法人或其他组织", at: labelColumns + 1, across: organisations.count),
        .label(columns[columns.count - 1].label, at: last, down: 2),
      ],
      organisations.enumerated().map { .label($1.label, at: labelColumns + 1 + $0) },
    ]
  }

  /// The rows of the form with （六）其他处理 divided as the figures are, whatever the form says.
  private static func lines(_ rows: [FormRow], _ figures: Figures) -> [Line] {
    let isDivided = figures.cells.contains { ReportRow.otherHandlings.contains($0.row) }
    let form: ReportForm
    if isDivided {
      form = .form2021
    } else if figures.otherHandlingIsUndivided {
      form = .form2019
    } else {
      return rows.map { Line($0.row, $0.path) }
    }
    return form[.requests].blocks[0].rows.map { Line($0.row, $0.path) }
  }

  private struct Line {
    let row: ReportRow
    let path: [String]

    init(_ row: ReportRow, _ path: [String]) {
      self.row = row
      self.path = path
    }
  }
}

extension ReportRow {
  /// The three lines of （六）其他处理.
  fileprivate static let otherHandlings: Set<ReportRow> = [.notCorrected, .notPaid, .otherOutcome]
}
