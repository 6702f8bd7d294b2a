import Documents
import Law
import Testing

@testable import Inspection

@Suite("Each relation of the tables, broken alone")
struct BrokenRelationTests {
  private static func balance(_ column: ReportColumn, _ expected: Figure, _ found: Figure)
    -> Breach.Expected
  {
    .init(
      rule: "G1", kind: .balance, cell: CellID(.carriedForward, column), expected: expected,
      found: found)
  }

  private static func outcomes(_ column: ReportColumn, _ expected: Figure, _ found: Figure)
    -> Breach.Expected
  {
    .init(
      rule: "G2", kind: .tableSum, cell: CellID(.outcomeTotal, column), expected: expected,
      found: found)
  }

  private static func row(
    _ row: ReportRow, _ expected: Figure, _ found: Figure, rule: String = "G3"
  ) -> Breach.Expected {
    .init(
      rule: rule, kind: .rowSum, cell: CellID(row, .total), expected: expected, found: found)
  }

  private static func blank(_ row: ReportRow, _ column: ReportColumn, _ expected: Figure)
    -> Breach.Expected
  {
    .init(
      rule: "G7", kind: .blankTotal, cell: CellID(row, column), expected: expected, found: nil)
  }

  @Test("In rows of text, bars, cells and a grid", arguments: breaches)
  func breach(_ test: Breach) {
    for paper in [Paper.text(.tabs), .text(.cells), .text(.bars), .text(.page), .grid(.official)] {
      guard !test.leavesBlank || paper.keepsBlanks else { continue }
      test.check(paper)
    }
  }

  static let breaches: [Breach] = [
    Breach(
      (.carriedForward, .naturalPerson, 21), (.carriedForward, .total, 26),
      gives: balance(.naturalPerson, 20, 21), balance(.total, 25, 26),
      why: "G1: one request more is left than there was"),
    Breach(
      (.carriedOver, .business, 3), (.carriedOver, .total, 19),
      gives: balance(.business, 3, 2), balance(.total, 26, 25),
      why: "G1: one request of a company is lost"),
    Breach(
      (.received, .legalService, 11), (.received, .otherOrganisation, 7),
      gives: balance(.legalService, 1, 2), balance(.otherOrganisation, 2, 1),
      why: "G1: two columns mixed up, their row still right"),
    Breach(
      (.outcomeTotal, .research, 3), (.outcomeTotal, .total, 406), (.carriedForward, .research, -1),
      (.carriedForward, .total, 24),
      gives: outcomes(.research, 2, 3), outcomes(.total, 405, 406),
      .init(
        rule: "G8", kind: .other, cell: CellID(.carriedForward, .research), expected: nil,
        found: -1), why: "G2 and G8: a negative cell makes up for it"),
    Breach(
      (.outcomeTotal, .total, 450), (.carriedForward, .total, -20),
      gives: outcomes(.total, 405, 450), row(.outcomeTotal, 405, 450),
      row(.carriedForward, 25, -20),
      .init(
        rule: "G8", kind: .other, cell: CellID(.carriedForward, .total), expected: nil, found: -20),
      why: "G2: digits swapped in the grand total"),
    Breach(
      (.disclosed, .naturalPerson, 134), (.disclosed, .total, 158),
      gives: outcomes(.naturalPerson, 347, 356), outcomes(.total, 396, 405),
      why: "G2: digits swapped in 予以公开, its row still right"),
    Breach(
      (.notPaid, .publicInterest, 1), (.notPaid, .total, 3),
      gives: outcomes(.publicInterest, 4, 3), outcomes(.total, 406, 405),
      why: "G2: （六）2 in a column of zeros"),
    Breach(
      (.received, .total, 421), gives: row(.received, 412, 421), balance(.total, 34, 25),
      why: "G3: digits swapped in the total of r1 breaks its column too"),
    Breach(
      (.partlyDisclosed, .total, 76), gives: row(.partlyDisclosed, 67, 76),
      outcomes(.total, 414, 405), why: "G3: the total of （二）"),
    Breach(
      (.petition, .total, 9), gives: row(.petition, 10, 9), outcomes(.total, 404, 405),
      why: "G3: the one of the fourth column was forgotten"),
    Breach(
      (.excessive, .total, 0), gives: row(.excessive, 4, 0), outcomes(.total, 401, 405),
      why: "G3: a total of 0 beside its parts"),
    Breach(
      (.reconsideration, .total, 0), gives: row(.reconsideration, 38, 0, rule: "G5"),
      why: "G5: 总计 0 beside its parts"),
    Breach(
      (.directLitigation, .pending, 4), gives: row(.directLitigation, 13, 12, rule: "G5"),
      why: "G5: one case too many is pending"),
    Breach(
      (.litigationAfterReconsideration, .total, 21),
      gives: row(.litigationAfterReconsideration, 12, 21, rule: "G5"), why: "G5: digits swapped"),
    Breach(
      (.reconsideration, .total, .blank), gives: blank(.reconsideration, .total, 38),
      why: "G7: 总计 of table four left blank beside its parts"),
    Breach(
      (.notHeld, .total, .blank), gives: blank(.notHeld, .total, 68),
      why: "G7: 总计 of one row left blank"),
    Breach(
      (.outcomeTotal, .naturalPerson, .blank), gives: blank(.outcomeTotal, .naturalPerson, 356),
      why: "G7: （七）总计 left blank in one column"),
    Breach(
      (.licences, .decisions, -3),
      gives: .init(
        rule: "G8", kind: .other, cell: CellID(.licences, .decisions), expected: nil, found: -3),
      why: "G8: decisions cannot be negative"),
    Breach(
      (.normativeDocuments, .inForce, .number(Figure(6135, scale: 1))),
      gives: .init(
        rule: "G8", kind: .other, cell: CellID(.normativeDocuments, .inForce), expected: nil,
        found: Figure(6135, scale: 1)), why: "G8: half a document"),
    Breach(
      (.received, .naturalPerson, .number(Figure(3615, scale: 1))),
      (.received, .total, .number(Figure(4125, scale: 1))),
      (.carriedForward, .naturalPerson, .number(Figure(205, scale: 1))),
      (.carriedForward, .total, .number(Figure(255, scale: 1))),
      gives: .init(
        rule: "G8", kind: .other, cell: CellID(.received, .naturalPerson), expected: nil,
        found: Figure(3615, scale: 1)),
      .init(
        rule: "G8", kind: .other, cell: CellID(.received, .total), expected: nil,
        found: Figure(4125, scale: 1)),
      .init(
        rule: "G8", kind: .other, cell: CellID(.carriedForward, .naturalPerson), expected: nil,
        found: Figure(205, scale: 1)),
      .init(
        rule: "G8", kind: .other, cell: CellID(.carriedForward, .total), expected: nil,
        found: Figure(255, scale: 1)), why: "G8: half requests, their sums right"),
    Breach(
      of: Casebook.yunling2020, (.otherHandling, .total, .blank),
      gives: blank(.otherHandling, .total, 1), why: "G7: （六） undivided, its total left blank"),
    Breach(
      of: Casebook.yunling2020, (.otherHandling, .naturalPerson, 2), (.otherHandling, .total, 2),
      gives: outcomes(.naturalPerson, 34, 33), outcomes(.total, 38, 37),
      why: "G2: （六） undivided takes part in the sum"),
    Breach(
      of: Casebook.yunling2020, (.normativeDocuments, .publishedInAll, 13),
      gives: .init(
        rule: "H1", kind: .other, cell: CellID(.normativeDocuments, .publishedInAll), expected: 14,
        found: 13), why: "H1: less in all than this year"),
    Breach(
      of: Casebook.yunling2020, (.licences, .itemsChange, -300), why: "本年增/减 may be negative"),
    Breach(
      (.fees, .feeAmount, .number(Figure(592324, scale: 2))), why: "money may have decimals"),
    Breach(
      (.notPaid, .naturalPerson, .blank), (.notPaid, .total, .blank),
      (.outcomeTotal, .naturalPerson, 354), (.outcomeTotal, .total, 403),
      (.carriedForward, .naturalPerson, 22), (.carriedForward, .total, 27),
      why: "blank beside blank is no fault, only a note"),
  ]
}
