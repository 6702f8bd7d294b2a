import Documents
package import Inspection

/// The findings of several reports as CSV.
package enum FindingsCSV {
  package static func write(_ reports: [(file: String, report: InspectedReport)]) -> [UInt8] {
    CSVWriter.write([FindingTable.heads] + FindingTable(reports).rows)
  }
}
