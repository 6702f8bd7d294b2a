import ArgumentParser
import Documents
import Drafting
import Inspection

/// `--annotate`: the report as a Word file with a comment on each finding.
enum Annotation {
  static func write(_ path: String, _ inspector: Inspector, to output: String) async throws {
    guard case .success(let report) = await FileInspection(inspector: inspector).inspect(path)
    else { return }
    let original = report.document.format == .docx ? try ReportFile.bytes(path) : nil
    try OutputFile.write(AnnotatedReport.docx(report, original: original), to: output)
  }
}
