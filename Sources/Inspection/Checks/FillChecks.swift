import Documents
import Law

/// Cells that should hold `0` (G7): a note for each table.
struct FillChecks {
  let form: ReportForm
  let figures: Figures
  let places: [CellID: Place]

  func notes() -> [Finding] {
    ReportTable.allCases.compactMap { table in
      let empty = form.cells.filter { cell in
        guard cell.table == table, let value = figures[cell] else { return false }
        if case .text = value { return true }
        return value == .blank
      }
      guard let first = empty.first else { return nil }
      return Finding(
        rule: CheckRule.filledCells.id, kind: .other, severity: .note,
        message: "表\(table.rawValue)有\(empty.count)格留空或填“/”“-”等符号；没有的应填“0”。",
        places: places[first].map { [$0] } ?? [])
    }
  }
}
