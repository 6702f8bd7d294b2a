internal import Documents
internal import Drafting
internal import Inspection
internal import Law

/// One finding as it is listed.
struct FindingItem: Equatable {
  /// Its number in the list and at the marks in the report, from 1.
  let number: Int
  let severity: Severity
  let message: String
  let quote: String?
  /// The cell by the form's own labels.
  let cell: String?
  let found: String?
  let expected: String?
  /// The rule's short name, and its wording where it is one of the form's.
  let rule: String
  let wording: String?
  /// Where it is in the page, and the places in the report it refers to.
  let anchor: String
  let marks: [String]

  /// More are not listed: nobody reads them, and the page would grow without bound.
  static let limit = 300

  static func list(of report: InspectedReport, inCheck check: Int) -> [FindingItem] {
    report.findings.prefix(limit).enumerated().map { index, finding in
      FindingItem(finding, number: index + 1, form: report.form, check: check)
    }
  }

  private init(_ finding: Finding, number: Int, form: ReportForm?, check: Int) {
    self.number = number
    severity = finding.severity
    message = finding.message
    quote = finding.quote
    cell = finding.cell == nil ? nil : finding.cellName(in: form)
    found = finding.found?.words
    expected = finding.expected?.words
    rule = finding.rule
    wording = Finding.wording(ofRule: finding.rule)
    anchor = "r\(check)-f\(number)"
    marks = finding.places.indices.prefix(MarkedReport.placesPerFinding).map {
      MarkedReport.anchor("r\(check)", finding: number, place: $0)
    }
  }
}
