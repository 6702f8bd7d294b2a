import Law
import Testing

@Suite("Relations across two years: G4, G6, H1, H2")
struct TwoYearRelationTests {
  private func across(
    _ rule: CheckRule, _ row: ReportRow, _ column: ReportColumn, _ year: ReportForm,
    after: ReportForm
  ) -> CheckRelation? {
    year.relations(after: after).first { $0.rule == rule && $0.target == CellID(row, column) }
  }

  @Test(
    "G4 holds in all forms, the change of 2020→2021 included",
    arguments: [
      (ReportForm.form2019, ReportForm.form2019), (.form2019, .form2021), (.form2021, .form2021),
    ])
  func carryOver(_ before: ReportForm, _ now: ReportForm) throws {
    for column in ReportColumn.requesters + [.total] {
      let relation = try #require(across(.carryOver, .carriedOver, column, now, after: before))
      let last = [(ReportRow.carriedForward, column, CellValue.number(7))]
      let same = RelationCase(
        figures: [(.carriedOver, column, 7)], previous: last, verdict: .holds, why: "7 and 7")
      let other = RelationCase(
        figures: [(.carriedOver, column, 5)], previous: last,
        verdict: .fails(expected: 7, found: 5), why: "two are lost between the years")
      let unread = RelationCase(
        figures: [(.carriedOver, column, 5)], verdict: .open, why: "last year's is not given")
      for test in [same, other, unread] {
        #expect(test.found(relation) == test.verdict, "\(test.why)")
      }
    }
  }

  @Test(
    "G6: 现行有效 = last year's + 制发 − 废止",
    arguments: [
      RelationCase(
        figures: [
          (.normativeDocuments, .issued, 3), (.normativeDocuments, .repealed, 1),
          (.normativeDocuments, .inForce, 10),
        ], previous: [(.normativeDocuments, .inForce, 8)], verdict: .holds, why: "8 + 3 − 1"),
      RelationCase(
        figures: [
          (.normativeDocuments, .issued, 3), (.normativeDocuments, .repealed, 1),
          (.normativeDocuments, .inForce, 12),
        ], previous: [(.normativeDocuments, .inForce, 8)],
        verdict: .fails(expected: 10, found: 12), why: "the repealed one was added"),
    ])
  func inForce(_ test: RelationCase) throws {
    let relation = try #require(
      across(.inForceContinuity, .normativeDocuments, .inForce, .form2021, after: .form2021))
    #expect(test.found(relation) == test.verdict, "\(test.why)")
  }

  @Test("G6 cannot be checked across the change of form")
  func change() {
    let rules = Set(ReportForm.form2021.relations(after: .form2019).map(\.rule))
    #expect(rules == [.carryOver])
  }

  @Test(
    "H1: 对外公开总数量 is at least 本年新公开数量",
    arguments: [
      RelationCase(
        figures: [(.rules, .newlyPublished, 3), (.rules, .publishedInAll, 9)], verdict: .holds,
        why: "more in all"),
      RelationCase(
        figures: [(.rules, .newlyPublished, 3), (.rules, .publishedInAll, 3)], verdict: .holds,
        why: "nothing was public before"),
      RelationCase(
        figures: [(.rules, .newlyPublished, 3), (.rules, .publishedInAll, 2)],
        verdict: .fails(expected: 3, found: 2), why: "less in all than in one year"),
    ])
  func publishedInAll(_ test: RelationCase) throws {
    let relation = try #require(
      ReportForm.form2019.relation(.publishedInAll, at: .rules, .publishedInAll))
    #expect(test.found(relation) == test.verdict, "\(test.why)")
  }

  @Test("H2: 上一年项目数量 goes on from last year's and its change")
  func items() throws {
    let relation = try #require(
      across(.itemsContinuity, .licences, .itemsBefore, .form2019, after: .form2019))
    let last: [(ReportRow, ReportColumn, CellValue)] = [
      (.licences, .itemsBefore, 1837), (.licences, .itemsChange, -825),
    ]
    let right = RelationCase(
      figures: [(.licences, .itemsBefore, 1012)], previous: last, verdict: .holds, why: "1837 − 825"
    )
    #expect(right.found(relation) == right.verdict)
    #expect(relation.rule.severity == .note, "agencies rebuild their lists of items")
  }
}
