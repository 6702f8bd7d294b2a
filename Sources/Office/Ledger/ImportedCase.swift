import Law
import Records

/// A line of a ledger as it was understood.
struct ImportedCase: Sendable, Hashable {
  let line: Int
  let number: String
  let requesterClass: RequesterClass
  let requesterName: String
  let title: String
  /// Nil where the ledger says none.
  let description: String?
  let unit: String?
  let state: ImportedState

  /// The line, or everything that is wrong with it.
  static func read(_ row: ImportRow, today: Day) -> Result<ImportedCase, ImportFaults> {
    var cells = ImportCells(row, today: today)
    let number = cells.text(.number, most: 100).map(Office.folded)
    let channel = cells.channel()
    let submitted = cells.day(.submitted)
    let requesterClass = cells.requesterClass()
    let name = cells.text(.requesterName, most: 100)
    let title = cells.text(.title, most: 200)
    let description = cells.optionalText(.description, most: 5000)
    let unit = cells.optionalText(.unit, most: 100)
    let state = cells.state(channel, submitted)
    guard cells.faults.isEmpty, let number, let requesterClass, let name, let title, let state
    else { return .failure(ImportFaults(faults: cells.faults)) }
    return .success(
      ImportedCase(
        line: row.line, number: number, requesterClass: requesterClass, requesterName: name,
        title: title, description: description, unit: unit, state: state))
  }
}

/// All that is wrong with one line.
struct ImportFaults: Error, Sendable, Hashable {
  let faults: [ImportFault]
}
