import Documents
import Law
import Testing

@testable import Inspection

/// One thing changed in a consistent report, and the findings it must give, all of them.
struct Breach: Sendable, CustomTestStringConvertible {
  var report: AnnualReport
  var changes: [(ReportRow, ReportColumn, CellValue)]
  var findings: [Expected]
  var why: String
  var testDescription: String { why }

  struct Expected: Sendable, Equatable, CustomStringConvertible {
    var rule: String
    var kind: Finding.Kind
    var cell: CellID
    var expected: Figure?
    var found: Figure?
    var description: String {
      "\(rule) \(kind) \(cell.row).\(cell.column) expected \(expected?.description ?? "–") found \(found?.description ?? "–")"
    }
  }

  init(
    of report: AnnualReport = Casebook.qinghe2023,
    _ changes: (ReportRow, ReportColumn, CellValue)...,
    gives findings: Expected..., why: String
  ) {
    self.report = report
    self.changes = changes
    self.findings = findings
    self.why = why
  }

  var changed: AnnualReport {
    var report = report
    report.prose[.overview] = ["全市政府信息公开工作有序开展。"]
    for (row, column, value) in changes { report.figures[CellID(row, column)] = value }
    return report
  }

  func check(_ paper: Paper) {
    let found = Inspector().inspect(paper.document(changed)).findings
      .filter { $0.severity != .note }.compactMap(Expected.init)
    #expect(Set(found.map(\.description)) == Set(findings.map(\.description)), "\(why)")
    #expect(found.count == findings.count, "\(why)")
  }
}

extension Breach {
  var leavesBlank: Bool { changes.contains { $0.2 == .blank } }
}

extension Breach.Expected {
  init?(_ finding: Finding) {
    guard let cell = finding.cell else { return nil }
    self.init(
      rule: finding.rule, kind: finding.kind, cell: cell, expected: finding.expected?.figure,
      found: finding.found?.figure)
  }
}

extension Finding.Value {
  var figure: Figure? { if case .figure(let figure) = self { figure } else { nil } }
}

extension Paper {
  var keepsBlanks: Bool {
    if case .text(let layout) = tables { layout.keepsBlanks } else { true }
  }
}
