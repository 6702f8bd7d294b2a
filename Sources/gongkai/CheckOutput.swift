import Documents
import Inspection

/// One way to print the results of a check, a file at a time.
protocol CheckOutput {
  mutating func begin()
  mutating func add(_ path: String, _ result: Result<InspectedReport, DocumentError>)
  mutating func end()
}

extension Check.Format {
  /// `folder`: whether the files were found in folders, so that a summary helps.
  func output(count: Int, folder: Bool) -> any CheckOutput {
    switch self {
    case .text: CheckText(count: count, folder: folder)
    case .json: CheckJSON()
    case .html: CheckPage()
    case .csv: CheckRows()
    }
  }
}
