import Documents
import Drafting
import Inspection
import Law
import Testing

@Suite("Reports come back as they went")
struct FiguresRoundTripTests {
  @Test("JSON, CSV and workbook, with their words", arguments: UInt64(0)..<40)
  func exchange(_ seed: UInt64) throws {
    for report in [RandomReport.report(seed: seed), RandomReport.untidyReport(seed: seed)] {
      for format in [FileFormat.json, .csv, .xlsx] {
        let bytes = try ReportPapers.write(report, as: format)
        let read = try FiguresImport.read(bytes, named: "报告.\(format.rawValue)")
        #expect(read.problems == [], "\(format) \(seed)")
        #expect(read.report == report, "\(format) \(seed)")
      }
    }
  }

  @Test("The checker reads .docx and .html back and finds nothing", arguments: UInt64(0)..<30)
  func papers(_ seed: UInt64) throws {
    let report = RandomReport.report(seed: seed)
    for format in [FileFormat.docx, .html] {
      let bytes = try ReportPapers.write(report, as: format)
      let document = try DocumentReader().read(bytes, named: "报告.\(format.rawValue)")
      let inspected = Inspector().inspect(document)
      expect(inspected, report, "\(format) \(seed)")
      #expect(inspected.findings.filter { $0.severity != .note }.map(\.remark) == [])
    }
  }

  @Test("Exported reports are checked like any other", arguments: UInt64(0)..<10)
  func exported(_ seed: UInt64) throws {
    let report = RandomReport.report(seed: seed)
    for format in [FileFormat.json, .csv, .xlsx] {
      let bytes = try ReportPapers.write(report, as: format)
      let document = try #require(
        try ExportedReport.document(bytes, named: "报告.\(format.rawValue)"))
      let inspected = Inspector().inspect(document)
      expect(inspected, report, "\(format) \(seed)")
      #expect(inspected.document.format == format)
      #expect(inspected.findings.filter { $0.severity != .note }.map(\.remark) == [])
    }
  }

  @Test("The checker reads blanks, slashes and units back", arguments: UInt64(0)..<30)
  func untidyPapers(_ seed: UInt64) throws {
    let report = RandomReport.untidyReport(seed: seed)
    for format in [FileFormat.docx, .html] {
      let bytes = try ReportPapers.write(report, as: format)
      let document = try DocumentReader().read(bytes, named: "报告.\(format.rawValue)")
      expect(Inspector().inspect(document), report, "\(format) \(seed)")
    }
  }

  @Test("The checker reads .pdf back", arguments: [UInt64(1), 2, 3])
  func pdf(_ seed: UInt64) async throws {
    let report = RandomReport.report(seed: seed)
    let bytes = try ReportPapers.write(report, as: .pdf)
    do {
      let document = try await FileReader().read(bytes, named: "报告.pdf")
      expect(Inspector().inspect(document), report, "pdf \(seed)")
    } catch DocumentError.programMissing {
      return
    }
  }

  private func expect(_ inspected: InspectedReport, _ report: AnnualReport, _ what: String) {
    let wrong = report.figures.cells.filter { inspected.figures[$0] != report.figures[$0] }
    let list = wrong.prefix(5).map {
      "\($0.row) \($0.column): \(String(describing: inspected.figures[$0]))"
    }
    #expect(wrong.isEmpty, "\(what) \(list)")
    #expect(inspected.form == report.form, "\(what)")
    #expect(inspected.year == report.year, "\(what)")
    for section in ReportSection.allCases {
      #expect(inspected.prose[section] ?? [] == report.prose[section] ?? [], "\(what) \(section)")
    }
    #expect(inspected.unit == report.unit, "\(what)")
    #expect(inspected.title == report.title, "\(what)")
  }

  @Test("The check sheet is no part of the report", arguments: UInt64(0)..<5)
  func checkSheet(_ seed: UInt64) throws {
    var report = RandomReport.report(seed: seed)
    report.figures[CellID(.reconsideration, .total)] = .number(7777)
    let draft = ReportDraft(
      form: report.form, year: report.year, unit: report.unit, figures: report.figures,
      prose: DraftProse(title: report.title, preface: report.preface, sections: report.prose),
      override: CheckSheet.Override(reason: "以法院2024年3件通知为准，其中5件尚未收到"))
    guard case .accepted(let accepted, let sheet) = draft.outcome() else {
      Issue.record("refused")
      return
    }
    #expect(accepted.figures == report.figures)
    for format in [FileFormat.docx, .html] {
      let bytes = try ReportPapers.write(accepted, as: format, checkSheet: sheet)
      let document = try DocumentReader().read(bytes, named: "报告.\(format.rawValue)")
      let inspected = Inspector().inspect(document)
      #expect(report.figures.cells.allSatisfy { inspected.figures[$0] == report.figures[$0] })
      #expect(inspected.prose[.otherMatters] == report.prose[.otherMatters])
      let errors = inspected.findings.filter { $0.severity == .error }
      #expect(Set(errors.map(\.rule)) == ["G5", "G9"])
    }
    let book = try ReportPapers.write(accepted, as: .xlsx, checkSheet: sheet)
    let read = try FiguresImport.read(book, named: "报告.xlsx")
    #expect(read.problems == [] && read.figures == report.figures)
  }

  @Test("A blank form is typed full and read", arguments: ReportForm.allCases)
  func blank(_ form: ReportForm) throws {
    for bytes in [ReportCSV.blank(form), ReportWorkbook.blank(form)] {
      let read = try FiguresImport.read(bytes, named: "空表")
      #expect(read.problems == [])
      #expect(Set(read.figures.cells) == Set(form.cells))
      #expect(read.figures.cells.allSatisfy { read.figures[$0] == .blank })
    }
  }
}
