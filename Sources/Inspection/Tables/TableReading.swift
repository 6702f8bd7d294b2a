import Documents
import Law

/// The cells of the three tables, with where each stands.
struct TableReading {
  var form: ReportForm?
  var figures = Figures()
  var places: [CellID: Place] = [:]

  mutating func set(_ cell: CellID, _ token: TableToken?) {
    guard let token, let value = token.value else { return }
    figures[cell] = value
    places[cell] = token.place
  }
}
