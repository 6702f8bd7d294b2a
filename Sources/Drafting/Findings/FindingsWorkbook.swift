import Documents
package import Inspection
import Law

/// The findings of several reports as a workbook, with filters.
package enum FindingsWorkbook {
  package static func write(_ reports: [(file: String, report: InspectedReport)]) -> [UInt8] {
    let head = Spreadsheet.Row(FindingTable.heads.map { .text($0) }, look: .head)
    let rows = FindingTable(reports).rows.map { row in
      Spreadsheet.Row(
        row.enumerated().map { column, text in
          figureColumns.contains(column) ? Spreadsheet.Value(figure: text) : .text(text)
        }, look: .body)
    }
    let sheet = Spreadsheet.Sheet(
      name: "核查结果", columnWidths: [24, 20, 8, 8, 8, 14, 50, 40, 36, 12, 12], rows: [head] + rows,
      frozenRows: 1, filters: true)
    return XlsxWriter.write(
      Spreadsheet(title: "政府信息公开年报核查结果", sheets: [sheet.fitted, files(reports)]))
  }

  /// 年度, 应为, 实为: numbers to reckon with.
  private static let figureColumns: Set<Int> = [2, 9, 10]

  /// Every file, also those without a finding.
  private static func files(
    _ reports: [(file: String, report: InspectedReport)]
  ) -> Spreadsheet.Sheet {
    let heads = ["文件", "单位", "年度"] + Severity.allCases.map(\.word)
    let rows = reports.map { file, report in
      let counts = Severity.allCases.map { severity in
        Spreadsheet.Value.integer(report.findings.count { $0.severity == severity })
      }
      let year = report.year.map { Spreadsheet.Value.integer($0) } ?? .blank
      return Spreadsheet.Row([.text(file), .text(report.unit ?? ""), year] + counts, look: .body)
    }
    return Spreadsheet.Sheet(
      name: "文件", columnWidths: [40, 30, 8, 8, 8, 8],
      rows: [Spreadsheet.Row(heads.map { .text($0) }, look: .head)] + rows, frozenRows: 1,
      filters: true)
  }
}
