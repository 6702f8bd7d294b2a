internal import Documents
internal import Law
internal import Office

/// The empty ledger to fill in, with a sheet that says what each column takes.
enum ImportTemplate {
  private typealias Text = Words.Ledger

  static var workbook: [UInt8] {
    let names = ImportColumn.allCases.map { Text.column($0) }
    let sheet = Spreadsheet.Sheet(
      name: Text.sheet, columnWidths: [24, 14, 12, 12, 16, 14, 40, 40, 26, 20, 12, 16],
      rows: [Spreadsheet.Row(names.map { .text($0) }, look: .head)], frozenRows: 1)
    let guide = ImportColumn.allCases.map { column in
      Spreadsheet.Row(
        [
          .text(Text.column(column)),
          .text(ImportTable.compulsory.contains(column) ? Words.required : Words.optional),
          .text(Text.hint(of: column)),
        ], look: .body)
    }
    let heads = Spreadsheet.Row(Text.guideHeads.map { .text($0) }, look: .head)
    return XlsxWriter.write(
      Spreadsheet(
        title: Text.templateName,
        sheets: [
          sheet,
          Spreadsheet.Sheet(
            name: Text.guideSheet, columnWidths: [20, 8, 90], rows: [heads] + guide,
            frozenRows: 1),
        ]))
  }
}
