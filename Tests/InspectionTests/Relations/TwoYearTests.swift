import Documents
import Law
import Testing

@testable import Inspection

@Suite("Two years' reports, and a region with its units")
struct TwoYearTests {
  private func findings(
    _ report: AnnualReport, after previous: AnnualReport, _ paper: Paper = .grid(.official)
  ) -> [Finding] {
    let before = Inspector().inspect(Paper.text(.tabs).document(previous))
    return Inspector(previous: before).inspect(paper.document(report)).findings
      .filter { $0.severity != .note }
  }

  /// Last year's report of 青禾市, in either form, that goes with its report for 2023.
  private func before(_ form: ReportForm, _ changes: (ReportRow, ReportColumn, CellValue)...)
    -> AnnualReport
  {
    var report = form == .form2021 ? Casebook.qinghe2023 : Casebook.yunling2020
    report.year = form == .form2021 ? 2022 : 2020
    report.title = "青禾市人民政府\(report.year)年政府信息公开工作年度报告"
    report.preface = []
    report.prose[.overview] = ["全市工作有序开展。"]
    for column in ReportColumn.requesters + [.total] {
      report.figures[CellID(.carriedForward, column)] =
        Casebook.qinghe2023.figures[CellID(.carriedOver, column)]
    }
    if form == .form2021 {
      report.figures[CellID(.rules, .inForce)] = 35
      report.figures[CellID(.normativeDocuments, .inForce)] = 579
    }
    for (row, column, value) in changes { report.figures[CellID(row, column)] = value }
    return report
  }

  @Test("Years that go on from one another yield nothing", arguments: ReportForm.allCases)
  func continuous(_ form: ReportForm) {
    #expect(findings(Casebook.qinghe2023, after: before(form)).map(\.message).isEmpty)
  }

  @Test("G4 is told at the column of this year", arguments: ReportForm.allCases)
  func carryOver(_ form: ReportForm) throws {
    let last = before(form, (.carriedForward, .naturalPerson, 16), (.carriedForward, .total, 19))
    let found = findings(Casebook.qinghe2023, after: last)
    #expect(found.map(\.rule) == ["G4", "G4"])
    #expect(
      found.map(\.cell) == [CellID(.carriedOver, .naturalPerson), CellID(.carriedOver, .total)])
    let first = try #require(found.first)
    #expect(first.expected == .figure(16))
    #expect(first.found == .figure(15))
    #expect(first.kind == .balance)
  }

  @Test("G6 is told at 现行有效件数")
  func inForce() throws {
    let last = before(.form2021, (.normativeDocuments, .inForce, 597))
    let found = findings(Casebook.qinghe2023, after: last)
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.rule == "G6")
    #expect(first.severity == .warning)
    #expect(first.cell == CellID(.normativeDocuments, .inForce))
    #expect(first.expected == .figure(631), "597 + 58 − 24")
    #expect(first.found == .figure(613))
  }

  @Test("H2 across two years of the form of 2019 is a note")
  func items() {
    let before = Inspector().inspect(Paper.text(.tabs).document(Casebook.yunling2020))
    var report = Casebook.yunling2020
    report.figures[CellID(.carriedOver, .naturalPerson)] = 2
    let found = Inspector(previous: before).inspect(Paper.text(.tabs).document(report)).findings
    #expect(found.filter { $0.rule == "H2" }.allSatisfy { $0.severity == .note })
    #expect(found.contains { $0.rule == "H2" && $0.cell == CellID(.licences, .itemsBefore) })
  }

  @Test("Growth in the narrative against last year's table")
  func growth() {
    let last = before(.form2021, (.received, .total, 325), (.received, .naturalPerson, 274))
    let right = Casebook.qinghe2023.saying("全年新收政府信息公开申请412件，同比增长26.8%。")
    let wrong = Casebook.qinghe2023.saying("全年新收政府信息公开申请412件，同比增长36.8%。")
    #expect(findings(right, after: last).map(\.message).isEmpty)
    #expect(findings(wrong, after: last).map(\.kind) == [.growth])
  }

  @Test("Region and units: the one cell that differs")
  func region() throws {
    var (city, bureau) = (RandomReport(seed: 3), RandomReport(seed: 4))
    let units = [city.report(.form2021), bureau.report(.form2021)]
    var region = units[0]
    for cell in region.form.cells {
      let sum = units.reduce(Figure.zero) {
        $0 + ($1.figures.figure(cell.row, cell.column) ?? .zero)
      }
      region.figures[cell] = .number(sum)
    }
    region.prose[.overview] = ["全县工作有序开展。"]
    let inspector = Inspector(units: units.map(\.figures))
    let clean = inspector.inspect(Paper.grid(.covered).document(region))
    #expect(clean.findings.filter { $0.severity != .note }.map(\.message).isEmpty)
    let cell = CellID(.licences, .decisions)
    let sum = try #require(region.figures.figure(.licences, .decisions))
    region.figures[cell] = .number(sum + 9)
    let found = inspector.inspect(Paper.grid(.covered).document(region)).findings
      .filter { $0.severity != .note }
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.rule == "G12")
    #expect(first.cell == cell)
    #expect(first.expected == .figure(sum))
    #expect(first.found == .figure(sum + 9))
  }
}
