internal import Inspection
internal import Law

/// What the page shows of one checked file: finished words and values, nothing left to decide.
struct CheckResult {
  let number: Int
  let fileName: String
  let verdict: Verdict
  let tally: Tally
  /// Unit, year, form and how much of the tables was read, as far as they are known.
  let facts: [Fact]
  let findings: [FindingItem]
  /// How many findings there are beyond those listed.
  let unlisted: Int
  let report: MarkedReport?
  let annotated: Attachment?

  struct Fact: Equatable {
    let label: String
    let value: String
  }

  enum Verdict: Equatable {
    /// Findings of some severity, the heaviest named.
    case faulty(Severity)
    case passed
    /// Nothing of an annual report was recognised.
    case unrecognised
    /// The file could not be read: why, and what to do next.
    case unread(Notice)
  }

  var anchor: String { "r\(number)" }
  var title: String { heading ?? fileName }
  let heading: String?

  init(_ check: Check) {
    number = check.number
    fileName = check.name.text
    switch check.outcome {
    case .unread(let reason):
      verdict = .unread(Words.notice(of: reason))
      (tally, facts, findings, unlisted) = (Tally(), [], [], 0)
      (report, annotated, heading) = (nil, nil, nil)
    case .report(let inspected, let file):
      let all = inspected.findings
      tally = Tally(all)
      verdict = Self.verdict(of: inspected)
      facts = Self.facts(of: inspected)
      findings = FindingItem.list(of: inspected, inCheck: check.number)
      unlisted = all.count - findings.count
      report = MarkedReport(inspected, listed: findings.count, anchor: "r\(check.number)")
      annotated = file.map { Attachment(annotated: $0, of: check.name) }
      heading = inspected.title
    }
  }

  private static func verdict(of report: InspectedReport) -> Verdict {
    if let heaviest = report.findings.map(\.severity).min() { return .faulty(heaviest) }
    return report.figures.isEmpty && report.form == nil ? .unrecognised : .passed
  }

  private static func facts(of report: InspectedReport) -> [Fact] {
    var facts: [Fact] = []
    if let unit = report.unit { facts.append(Fact(label: Words.unit, value: unit)) }
    if let year = report.year {
      facts.append(Fact(label: Words.year, value: Words.name(ofYear: year)))
    }
    if let form = report.form {
      facts.append(Fact(label: Words.form, value: Words.name(of: form)))
      let cells = report.figures.cells.count
      let read = Words.cells(read: cells, of: form.cells.count)
      facts.append(Fact(label: Words.tables, value: read))
    }
    return facts
  }
}
