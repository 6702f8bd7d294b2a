internal import Documents
internal import Law
package import Office

/// The register as a file: one line a request, in the order of submission. Columns that an import
/// reads have the same heads there.
package struct LedgerTable {
  private typealias Text = Words.Ledger

  let rows: [LedgerRow]

  package init(rows: [LedgerRow]) { self.rows = rows }

  private static let heads =
    [Text.serial]
    + [
      Text.column(.number), Text.agency, Text.column(.channel), Text.column(.submitted),
      Text.column(.received), Text.column(.requesterClass), Text.column(.requesterName),
      Text.column(.title), Text.column(.unit), Text.handler, Text.stage, Text.lastDay,
      Text.isProvisional, Text.column(.outcome), Text.column(.ended), Text.isLate, Text.fee,
    ]
  private static let widths: [Double] = [
    6, 24, 20, 12, 12, 12, 14, 14, 44, 16, 10, 10, 12, 6, 24, 12, 6, 10,
  ]

  package var csv: [UInt8] {
    CSVWriter.write(
      (0...rows.count).lazy.map { $0 == 0 ? Self.heads : texts($0 - 1, rows[$0 - 1]) })
  }

  /// Rows are made one by one: a year of a whole county has many.
  package var workbook: [UInt8] {
    let sheet = Spreadsheet.Sheet(
      name: Text.sheet, columnWidths: Self.widths, rows: [], frozenRows: 1, frozenColumns: 2,
      filters: true)
    return XlsxWriter.write(
      title: Text.title, sheet, rows: (0...rows.count).lazy.map { $0 == 0 ? head : line($0 - 1) })
  }

  private var head: Spreadsheet.Row {
    Spreadsheet.Row(Self.heads.map { .text($0) }, look: .head)
  }

  private func line(_ index: Int) -> Spreadsheet.Row {
    let line = texts(index, rows[index])
    return Spreadsheet.Row(
      line.enumerated().map { column, text in
        // 序号 and 收费 are numbers; a number of a request or a name never is.
        column == 0 || column == line.count - 1
          ? Spreadsheet.Value(figure: text) : .text(text)
      }, look: .body)
  }

  private func texts(_ index: Int, _ row: LedgerRow) -> [String] {
    [
      "\(index + 1)", row.number, row.agencyName, Text.name(of: row.channel),
      row.submitted.description, row.received?.description ?? "",
      Text.name(of: row.requesterClass), row.requesterName, row.title, row.unit ?? "",
      row.handlerName ?? "", Words.name(of: row.stage), row.lastDay?.description ?? "",
      row.isProvisional ? Text.yes : "", row.outcome.map { Text.name(of: $0) } ?? "",
      row.ended?.description ?? "", row.isLate ? Text.yes : "", row.fee?.yuanText ?? "",
    ]
  }
}
