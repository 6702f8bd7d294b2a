import Documents
package import Law

/// A report as a workbook: its particulars, its words, and the three tables laid out as on paper.
package enum ReportWorkbook {
  package static func write(_ report: AnnualReport, checkSheet: CheckSheet? = nil) -> [UInt8] {
    let sheets =
      [particulars(report), prose(report)] + tables(report)
      + (checkSheet.map { [$0.sheet] } ?? [])
    return XlsxWriter.write(Spreadsheet(title: report.title, sheets: sheets.map(\.fitted)))
  }

  /// The form with nothing in it, for typing: the sheets of the tables alone.
  package static func blank(_ form: ReportForm) -> [UInt8] {
    let report = AnnualReport(form: form, year: 0, unit: "", title: "")
    return XlsxWriter.write(
      Spreadsheet(title: "政府信息公开工作年度报告报表", sheets: tables(report).map(\.fitted)))
  }

  private static func tables(_ report: AnnualReport) -> [Spreadsheet.Sheet] {
    let paper = ReportManuscript(report)
    return ReportTable.allCases.map {
      Spreadsheet.Sheet(name: "表\($0.rawValue)", table: paper.table($0))
    }
  }

  private static func particulars(_ report: AnnualReport) -> Spreadsheet.Sheet {
    let rows = Particular.allCases.map { particular in
      Spreadsheet.Row([
        Spreadsheet.Cell(.text(particular.rawValue), column: 0, look: .head),
        Spreadsheet.Cell(.text(particular.text(of: report)), column: 1, look: .body),
      ])
    }
    return Spreadsheet.Sheet(name: ReportCSV.particulars, columnWidths: [12, 60], rows: rows)
  }

  /// A paragraph a row, behind the part of the report it stands in.
  private static func prose(_ report: AnnualReport) -> Spreadsheet.Sheet {
    var rows = [Spreadsheet.Row([.text("部分"), .text("内容")], look: .head)]
    func add(_ paragraphs: [String], _ place: String) {
      rows += paragraphs.map { Spreadsheet.Row([.text(place), .text($0)], look: .body) }
    }
    add(report.preface, ReportCSV.preface)
    for section in ReportSection.allCases { add(report.prose[section] ?? [], section.heading) }
    return Spreadsheet.Sheet(
      name: ReportCSV.prose, columnWidths: [24, 90], rows: rows, frozenRows: 1)
  }
}
