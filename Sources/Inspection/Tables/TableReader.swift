import Documents
import Law

/// Reads the tables out of the items that belong to each of them.
struct TableReader {
  var reading = TableReading()

  mutating func read(_ regions: TableRegions, year: Int?) {
    reading.form = form(regions) ?? year.flatMap { ReportForm(year: $0) }
    let form = reading.form ?? .form2021
    read(publication: regions.publication, form)
    read(requests: regions.requests, form)
    read(remedies: regions.remedies)
  }

  private func records(_ items: [Item]) -> [RowRecord] {
    var rows: [RowRecord] = []
    var lines: [Line] = []
    for (number, item) in items.enumerated() {
      switch item {
      case .row(let row): rows.append(RowRecord(row: row.tokens, line: number))
      case .line(let line): lines.append(line)
      }
    }
    return rows.isEmpty ? TextTable.records(lines) : rows
  }

  private func form(_ regions: TableRegions) -> ReportForm? {
    for item in regions.publication {
      switch item {
      case .row(let row):
        for token in row.tokens {
          if let form = RowLabels.form(token.glyphs.bare) { return form }
        }
      case .line(let line):
        if let form = RowLabels.form(line.glyphs.bare) { return form }
      }
    }
    return nil
  }

  private mutating func read(publication items: [Item], _ form: ReportForm) {
    let table = form[.publication]
    var columns: [ReportRow: [ReportColumn]] = [:]
    for block in table.blocks {
      for row in block.rows { columns[row.row] = block.columns.map(\.column) }
    }
    let aligner = RowAligner(
      rows: table.blocks.flatMap { $0.rows.map(\.row) }, table: .publication,
      width: { columns[$0]?.count ?? 1 })
    for (row, record) in aligner.align(records(items)) {
      guard let heads = columns[row] else { continue }
      let values = ValueWindow.pick(
        record.values, count: heads.count, heads: nil, showsBlanks: record.showsBlanks)
      for (column, token) in zip(heads, values) { reading.set(CellID(row, column), token) }
    }
  }

  private mutating func read(requests items: [Item], _ form: ReportForm) {
    let records = records(items)
    let undivided = !records.contains { record in
      record.labels.contains {
        let row = RowLabels.row($0.glyphs, in: .requests)
        return row == .notCorrected || row == .notPaid
      }
    }
    let rows = ReportForm.form2021[.requests].blocks[0].rows.map(\.row)
    let other: [ReportRow] =
      undivided ? [.otherHandling] : [.notCorrected, .notPaid, .otherOutcome]
    let aligner = RowAligner(
      rows: rows.prefix(20) + other + rows.suffix(2), table: .requests, width: { _ in 7 })
    let heads = RequestHeads.columns(records)
    for (row, record) in aligner.align(records) {
      let values = ValueWindow.pick(
        record.values, count: 7, heads: record.isPlaced ? heads : nil,
        showsBlanks: record.showsBlanks)
      for (column, token) in zip(ReportColumn.requesters + [.total], values) {
        reading.set(CellID(row, column), token)
      }
    }
  }

  private mutating func read(remedies items: [Item]) {
    let records = records(items).filter { !$0.isHeader }
    let values = RemedyValues.pick(records)
    let cells = [ReportRow.reconsideration, .directLitigation, .litigationAfterReconsideration]
      .flatMap { row in (ReportColumn.results + [.total]).map { CellID(row, $0) } }
    for (cell, token) in zip(cells, values) { reading.set(cell, token) }
  }
}
