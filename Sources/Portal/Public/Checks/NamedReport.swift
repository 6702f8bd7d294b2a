package import Inspection

/// A report and the name of the file it was read from.
package struct NamedReport: Sendable {
  package var fileName: String
  package var report: InspectedReport

  package init(fileName: String, report: InspectedReport) {
    self.fileName = fileName
    self.report = report
  }
}
