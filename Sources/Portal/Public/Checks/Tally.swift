internal import Inspection
internal import Law

/// How many findings there are of each severity.
struct Tally: Equatable {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var notes = 0

  init() {}

  init(_ findings: [Finding]) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  var total: Int { errors + warnings + notes }

  func count(of severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .note: notes
    }
  }

  static func + (a: Tally, b: Tally) -> Tally {
    var sum = a
    sum.errors += b.errors
    sum.warnings += b.warnings
    sum.notes += b.notes
    return sum
  }
}
