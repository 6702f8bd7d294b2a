import Law
import Testing

@Suite("G1: 第一项加第二项之和，等于第三项加第四项之和")
struct ColumnBalanceTests {
  private static func figures(_ received: Int64, _ before: Int64, _ done: Int64, _ left: Int64)
    -> [(ReportRow, ReportColumn, CellValue)]
  {
    RelationCase.column(
      .total,
      [
        (.received, received), (.carriedOver, before), (.outcomeTotal, done),
        (.carriedForward, left),
      ])
  }

  @Test(arguments: [
    RelationCase(figures: figures(95, 5, 90, 10), verdict: .holds, why: "95 + 5 = 90 + 10"),
    RelationCase(figures: figures(0, 0, 0, 0), verdict: .holds, why: "a report of zeros"),
    RelationCase(
      figures: figures(95, 5, 90, 9), verdict: .fails(expected: 10, found: 9),
      why: "one request is lost"),
    RelationCase(
      figures: figures(95, 5, 101, 0), verdict: .fails(expected: -1, found: 0),
      why: "more was concluded than there was"),
    RelationCase(
      figures: [
        (.received, .total, 3), (.carriedOver, .total, .blank), (.outcomeTotal, .total, 3),
        (.carriedForward, .total, .blank),
      ], verdict: .blank(expected: 0), why: "nothing left, and the cell blank"),
    RelationCase(
      figures: [(.received, .total, 3), (.carriedOver, .total, 0)], verdict: .open,
      why: "the file ends before the outcomes"),
    RelationCase(
      figures: [(.outcomeTotal, .total, 3), (.carriedForward, .total, 0)], verdict: .open,
      why: "nothing came in that could be compared"),
    RelationCase(
      figures: [
        (.received, .total, 3), (.carriedOver, .total, .text("/")), (.outcomeTotal, .total, 2),
        (.carriedForward, .total, 1),
      ], verdict: .holds, why: "a stroke adds nothing"),
  ])
  func verdict(_ test: RelationCase) throws {
    let relation = try #require(
      ReportForm.form2021.relation(.columnBalance, at: .carriedForward, .total))
    #expect(test.found(relation) == test.verdict, "\(test.why)")
  }

  @Test("Seven columns, each stated at 四、结转下年度继续办理", arguments: ReportForm.allCases)
  func columns(_ form: ReportForm) {
    let targets = form.relations.filter { $0.rule == .columnBalance }.map(\.target)
    #expect(targets == (ReportColumn.requesters + [.total]).map { CellID(.carriedForward, $0) })
  }
}
