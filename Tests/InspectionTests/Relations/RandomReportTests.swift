import Documents
import Law
import Testing

@testable import Inspection

@Suite("Random reports")
struct RandomReportTests {
  @Test("A consistent report yields nothing", arguments: Paper.all, ReportForm.allCases)
  func consistent(_ paper: Paper, _ form: ReportForm) {
    for seed in 1...6 {
      var random = RandomReport(seed: UInt64(seed))
      let report = random.report(form)
      let alarms = Inspector().inspect(paper.document(report)).findings
        .filter { $0.severity != .note }.map(\.message)
      #expect(alarms.isEmpty, "seed \(seed)")
    }
  }

  @Test("Cut off in table three, it yields nothing either", arguments: Paper.all, [1, 4, 11, 19])
  func cut(_ paper: Paper, _ rows: Int) {
    var paper = paper
    paper.cutAfter = rows
    for (seed, form) in zip(21..., ReportForm.allCases) {
      var random = RandomReport(seed: UInt64(seed))
      let report = random.report(form)
      let alarms = Inspector().inspect(paper.document(report)).findings
        .filter { $0.severity != .note && $0.kind != .missingSection }.map(\.message)
      #expect(alarms.isEmpty, "seed \(seed)")
    }
  }

  @Test("One changed cell is named", arguments: Paper.all, ReportForm.allCases)
  func changed(_ paper: Paper, _ form: ReportForm) {
    for seed in 1...6 {
      var random = RandomReport(seed: UInt64(seed))
      var report = random.report(form)
      report.prose[.overview] = ["全年工作有序开展。"]
      var generator = SplitMix(state: UInt64(seed) &* 977)
      for _ in 1...3 {
        let cells = form.cells.filter { $0.table != .publication }
        guard let cell = cells.randomElement(using: &generator) else { return }
        var spoilt = report
        let now = report.figures.figure(cell.row, cell.column) ?? .zero
        let step = Figure(Int64.random(in: 1...40, using: &generator))
        spoilt.figures[cell] = .number(now + step)
        expectNamed(cell, spoilt, paper, seed)
      }
    }
  }

  /// Every relation the cell takes part in is told broken, nothing else is, and the cell is named.
  private func expectNamed(_ cell: CellID, _ report: AnnualReport, _ paper: Paper, _ seed: Int) {
    let findings = Inspector().inspect(paper.document(report)).findings
      .filter { $0.severity != .note }
    let broken = report.form.relations.filter { relation in
      if case .fails = relation.verdict(report.figures) { true } else { false }
    }
    let comment = "seed \(seed): \(FigureWords.name(cell, report.form))"
    #expect(Set(findings.compactMap(\.cell)) == Set(broken.map(\.target)), "\(comment)")
    #expect(findings.count == broken.count, "\(comment)")
    let name = FigureWords.name(cell, report.form)
    let label = report.form.label(of: cell)
    let isNamed = findings.contains { finding in
      finding.cell == cell || finding.message.contains(name)
        || finding.cell?.row == cell.row
        || label.map { finding.message.contains("“\($0.column)”") } == true
    }
    #expect(isNamed, "\(comment): \(findings.map(\.message))")
  }
}
