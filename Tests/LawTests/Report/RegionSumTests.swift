import Law
import Testing

@Suite("G12: a region's cells are the sums of its units'")
struct RegionSumTests {
  private static func figures(_ cells: (ReportRow, ReportColumn, CellValue)...) -> Figures {
    RelationCase.figures(cells)
  }

  private let units = [
    figures((.received, .total, 12), (.notCorrected, .total, 1), (.otherOutcome, .total, 2)),
    figures((.received, .total, 5), (.otherHandling, .total, 4), (.licences, .decisions, "/")),
  ]

  @Test("Whole")
  func whole() {
    let region = Self.figures((.received, .total, 17), (.otherHandling, .total, 7))
    #expect(RegionSum.differences(region, units: units).isEmpty)
  }

  @Test("A cell that differs is told with both figures")
  func differs() throws {
    let region = Self.figures((.received, .total, 71), (.otherHandling, .total, 7))
    let differences = RegionSum.differences(region, units: units)
    let first = try #require(differences.first)
    #expect(differences.count == 1)
    #expect(first.cell == CellID(.received, .total))
    #expect(first.expected == 17)
    #expect(first.found == 71)
  }

  @Test("A cell that no unit fills, or the region leaves blank, says nothing")
  func silent() {
    let region = Self.figures((.licences, .decisions, 40), (.received, .total, .blank))
    #expect(RegionSum.differences(region, units: units).isEmpty)
  }
}
