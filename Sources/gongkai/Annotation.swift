import Documents
import Drafting
import Inspection

/// `--annotate`: the report as a Word file with a comment on each finding.
enum Annotation {
  static func write(_ report: InspectedReport, of path: String, to output: String) throws {
    let original = report.document.format == .docx ? try ReportFile.bytes(path) : nil
    try OutputFile.write(AnnotatedReport.docx(report, original: original), to: output)
  }
}
