import Documents
import Drafting
import Inspection

/// The results as one HTML page, to be kept or printed.
struct CheckPage: CheckOutput {
  private var reports: [(file: String, report: InspectedReport)] = []

  func begin() {}

  mutating func add(_ path: String, _ result: Result<InspectedReport, DocumentError>) {
    switch result {
    case .success(let report): reports.append((path, report))
    case .failure(let error): Terminal.warn("\(path)：\(FileWords.sentence(error))")
    }
  }

  func end() { Terminal.write(FindingsHTML.write(reports)) }
}
