import Law
import Testing

@Suite("G2: （七）总计等于（一）至（六）各项之和")
struct OutcomeSumTests {
  private static func figures(_ values: [(ReportRow, Int64)])
    -> [(ReportRow, ReportColumn, CellValue)]
  { RelationCase.column(.naturalPerson, values) }

  @Test(arguments: [
    RelationCase(
      figures: figures([(.disclosed, 5), (.notHeld, 2), (.otherOutcome, 1), (.outcomeTotal, 8)]),
      verdict: .holds, why: "three of the rows are given"),
    RelationCase(
      figures: figures([(.disclosed, 5), (.otherHandling, 3), (.outcomeTotal, 8)]),
      verdict: .holds, why: "（六） in one row"),
    RelationCase(
      figures: figures([(.disclosed, 5), (.notCorrected, 3), (.notPaid, 1), (.outcomeTotal, 8)]),
      verdict: .fails(expected: 9, found: 8), why: "（六）2 was forgotten in the total"),
    RelationCase(
      figures: figures([(.disclosed, 5), (.reissue, 4), (.outcomeTotal, 8)]),
      verdict: .fails(expected: 9, found: 8), why: "the last row of （五） counts too"),
    RelationCase(
      figures: figures([(.disclosed, 5)]) + [(.outcomeTotal, .naturalPerson, .blank)],
      verdict: .blank(expected: 5), why: "the total was left blank"),
    RelationCase(
      figures: figures([(.outcomeTotal, 8)]), verdict: .open, why: "no outcome is given"),
  ])
  func verdict(_ test: RelationCase) throws {
    let relation = try #require(
      ReportForm.form2021.relation(.outcomeSum, at: .outcomeTotal, .naturalPerson))
    #expect(test.found(relation) == test.verdict, "\(test.why)")
  }

  @Test("Received, carried over and left are no outcomes")
  func parts() throws {
    let relation = try #require(
      ReportForm.form2021.relation(.outcomeSum, at: .outcomeTotal, .total))
    let rows = Set(relation.parts.map(\.cell.row))
    #expect(rows == Set(ReportRow.outcomes))
    #expect(rows.isDisjoint(with: [.received, .carriedOver, .carriedForward, .outcomeTotal]))
  }
}
