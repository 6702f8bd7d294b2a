internal import Documents
internal import Drafting
internal import Inspection

extension Checker {
  /// The check that `gongkai serve` runs.
  package static var live: Checker {
    let reader = FileReader(exported: ExportedReport.document)
    let inspector = Inspector()
    return Checker(
      read: { bytes, name in try await reader.read(bytes, named: name) },
      inspect: { document in inspector.inspect(document) },
      annotate: { report, original in try AnnotatedReport.docx(report, original: original) },
      workbook: { reports in
        FindingsWorkbook.write(reports.map { (file: $0.name, report: $0.report) })
      })
  }
}
