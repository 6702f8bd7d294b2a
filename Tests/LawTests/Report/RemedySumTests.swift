import Law
import Testing

@Suite("G5: 总计等于结果维持、结果纠正、其他结果、尚未审结之和")
struct RemedySumTests {
  private static func row(_ values: Int64?...) -> [(ReportRow, ReportColumn, CellValue)] {
    RelationCase.row(.directLitigation, ReportColumn.results + [.total], values)
  }

  @Test(arguments: [
    RelationCase(figures: row(16, 1, 12, 27, 56), verdict: .holds, why: "16 + 1 + 12 + 27"),
    RelationCase(
      figures: row(16, 1, 12, 27, 0), verdict: .fails(expected: 56, found: 0),
      why: "总计 0 beside parts"),
    RelationCase(
      figures: row(nil, nil, 1, nil, nil), verdict: .blank(expected: 1), why: "总计 left blank"),
    RelationCase(
      figures: row(0, 0, 0, 2, 1), verdict: .fails(expected: 2, found: 1),
      why: "尚未审结 counts too"),
    RelationCase(figures: [], verdict: .open, why: "table four is not there"),
  ])
  func verdict(_ test: RelationCase) throws {
    let relation = try #require(
      ReportForm.form2021.relation(.remedySum, at: .directLitigation, .total))
    #expect(test.found(relation) == test.verdict, "\(test.why)")
  }

  @Test("Three times, litigation not added to reconsideration", arguments: ReportForm.allCases)
  func rows(_ form: ReportForm) {
    let relations = form.relations.filter { $0.rule == .remedySum }
    #expect(
      relations.map(\.target.row) == [
        .reconsideration, .directLitigation, .litigationAfterReconsideration,
      ])
    for relation in relations {
      #expect(relation.cells.allSatisfy { $0.row == relation.target.row })
    }
  }
}
