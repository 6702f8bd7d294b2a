package import Inspection

/// A report and the name of the file it was read from.
package struct NamedReport: Sendable {
  package var name: String
  package var report: InspectedReport

  package init(name: String, report: InspectedReport) {
    self.name = name
    self.report = report
  }
}
