import Documents
import Drafting
import Inspection

/// The findings as CSV, a row each.
struct CheckRows: CheckOutput {
  private var reports: [(file: String, report: InspectedReport)] = []

  func begin() {}

  mutating func add(_ path: String, _ result: Result<InspectedReport, DocumentError>) {
    switch result {
    case .success(var report):
      // The rows need no text; a folder of thousands must not be held in memory.
      report.document.blocks = []
      report.prose = [:]
      reports.append((path, report))
    case .failure(let error): Terminal.warn("\(path)：\(FileWords.sentence(error))")
    }
  }

  func end() { Terminal.write(FindingsCSV.write(reports)) }
}
