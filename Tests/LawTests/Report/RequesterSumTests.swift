import Law
import Testing

@Suite("G3: 总计等于自然人与法人或其他组织各栏之和")
struct RequesterSumTests {
  private static func row(_ values: Int64?...) -> [(ReportRow, ReportColumn, CellValue)] {
    RelationCase.row(.disclosed, ReportColumn.requesters + [.total], values)
  }

  @Test(arguments: [
    RelationCase(figures: row(95, 3, 0, 1, 2, 0, 101), verdict: .holds, why: "all six columns"),
    RelationCase(
      figures: row(95, nil, nil, nil, nil, nil, 95), verdict: .holds, why: "blank adds nothing"),
    RelationCase(
      figures: row(95, 3, 0, 1, 2, 0, 110), verdict: .fails(expected: 101, found: 110),
      why: "two digits swapped"),
    RelationCase(
      figures: row(0, 0, 0, 0, 0, 7, 0), verdict: .fails(expected: 7, found: 0),
      why: "the sixth column belongs to the sum"),
    RelationCase(
      figures: row(3, nil, nil, nil, nil, nil, nil), verdict: .blank(expected: 3),
      why: "总计 left blank"),
    RelationCase(
      figures: row(nil, nil, nil, nil, nil, nil, 3), verdict: .open,
      why: "a total alone cannot be checked"),
  ])
  func verdict(_ test: RelationCase) throws {
    let relation = try #require(ReportForm.form2021.relation(.requesterSum, at: .disclosed, .total))
    #expect(test.found(relation) == test.verdict, "\(test.why)")
  }

  @Test("Every row of table three", arguments: ReportForm.allCases)
  func rows(_ form: ReportForm) {
    let targets = Set(form.relations.filter { $0.rule == .requesterSum }.map(\.target.row))
    #expect(targets.isSuperset(of: form[.requests].blocks[0].rows.map(\.row)))
    #expect(targets.contains(.otherHandling), "（六） undivided, in either form")
  }
}
