import Documents
import Inspection

/// One way to print the results of a check, a file at a time.
protocol CheckOutput {
  mutating func begin()
  mutating func add(_ path: String, _ result: Result<InspectedReport, DocumentError>)
  mutating func end()
}
