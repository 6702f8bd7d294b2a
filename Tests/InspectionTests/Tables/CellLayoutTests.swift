import Documents
import Law
import Testing

@testable import Inspection

@Suite("Every cell is read exactly, in every layout")
struct CellLayoutTests {
  @Test("Whole tables", arguments: Paper.all, Casebook.both)
  func whole(_ paper: Paper, _ report: AnnualReport) {
    expectCells(report, paper)
  }

  @Test("Zeros left blank, or written / or -", arguments: Paper.all, [CellValue.blank, "/", "-"])
  func fills(_ paper: Paper, _ zero: CellValue) {
    guard zero != .blank || paper.keepsColumns else { return }
    for report in Casebook.both.map({ $0.writingZero(zero) }) {
      if KnownGaps.losesTableFour(paper, report) {
        withKnownIssue { expectCells(report, paper) }
      } else {
        expectCells(report, paper)
      }
    }
  }

  @Test("（六）其他处理 undivided in the form of 2021", arguments: Paper.all)
  func undivided(_ paper: Paper) {
    expectCells(Casebook.undivided2023, paper)
    let alarms = Inspector().inspect(paper.document(Casebook.undivided2023)).findings
      .filter { $0.severity != .note }.map(\.message)
    #expect(alarms.isEmpty)
  }

  @Test(
    "Zeros written otherwise are no contradiction", arguments: Paper.all,
    [CellValue.blank, "/", "-"])
  func quiet(_ paper: Paper, _ zero: CellValue) {
    for report in Casebook.both {
      let report = report.writingZero(zero)
      let check = {
        let alarms = Inspector().inspect(paper.document(report)).findings
          .filter { $0.severity != .note }.map(\.message)
        #expect(alarms.isEmpty)
      }
      if KnownGaps.alarms(paper, zero) { withKnownIssue { check() } } else { check() }
    }
  }

  @Test("Cut off in table three", arguments: Paper.all, [1, 2, 3, 9, 20])
  func cut(_ paper: Paper, _ rows: Int) {
    var paper = paper
    paper.cutAfter = rows
    for report in Casebook.both { expectCells(report.cut(after: rows), paper) }
  }

  @Test("Figures and labels written otherwise", arguments: Paper.all, Dress.allCases)
  func dress(_ paper: Paper, _ dress: Dress) {
    var paper = paper
    paper.dress = dress
    for report in Casebook.both { expectCells(report, paper) }
  }

  @Test("Any mixture of these", arguments: 1...120)
  func mixture(_ seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    func pick<Value>(_ list: [Value]) -> Value {
      list[Int.random(in: list.indices, using: &generator)]
    }
    var paper = pick(Paper.all)
    paper.dress = pick(Dress.allCases)
    paper.marks = pick(PageMarks.allCases)
    if seed.isMultiple(of: 3) { paper.cutAfter = pick([1, 2, 5, 14, 21]) }
    var random = RandomReport(seed: UInt64(seed))
    let report = random.report(pick(ReportForm.allCases)).writingZero(pick([0, .blank, "/", "-"]))
    guard paper.keepsColumns else { return }
    let whole = paper.cutAfter.map(report.cut) ?? report
    if KnownGaps.mixtures.contains(seed) || KnownGaps.losesTableFour(paper, whole) {
      withKnownIssue { expectCells(whole, paper) }
    } else {
      expectCells(whole, paper)
    }
  }

  @Test("Page numbers between rows", arguments: TextLayout.separate, PageMarks.allCases)
  func pageNumbers(_ layout: TextLayout, _ marks: PageMarks) {
    var paper = Paper.text(layout)
    paper.marks = marks
    for report in Casebook.both { expectCells(report, paper) }
  }
}

/// Reads the report back from paper; a blank cell may have left no trace.
func expectCells(
  _ report: AnnualReport, _ paper: Paper, sourceLocation: SourceLocation = #_sourceLocation
) {
  let read = Inspector().inspect(paper.document(report))
  let undivided = (ReportColumn.requesters + [.total]).map { CellID(.otherHandling, $0) }
  let cells = Set(report.form.cells + undivided)
  let wrong = cells.compactMap { cell -> String? in
    let expected = paper.dress.expected(report.figures[cell] ?? .blank)
    let found = read.figures[cell] ?? .blank
    return expected == found ? nil : "\(cell.row).\(cell.column): \(found), not \(expected)"
  }
  #expect(read.form == report.form, sourceLocation: sourceLocation)
  let sample = "\(paper.testDescription), \(wrong.count): \(wrong.prefix(4))"
  #expect(wrong.isEmpty, "\(sample)", sourceLocation: sourceLocation)
}

extension AnnualReport {
  /// Without the cells behind the first rows of table three.
  fileprivate func cut(after count: Int) -> AnnualReport {
    var report = self
    let kept = form[.requests].blocks[0].rows.prefix(count).map(\.row)
    var figures = Figures()
    for cell in form.cells where cell.table == .publication || kept.contains(cell.row) {
      figures[cell] = self.figures[cell]
    }
    report.figures = figures
    return report
  }
}
