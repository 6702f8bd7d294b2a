/// Reads one sheet. Only cells that the file lists take memory, however far down they stand.
struct SheetReader {
  private var scanner: XMLScanner
  private let values: CellValues
  private let names = SheetName.vocabulary
  private(set) var cellsLeft: Int
  private(set) var textLeft: Int

  private var rows: [(number: Int, cells: [GridCell])] = []
  private var merges: [CellRange] = []
  private var cell: (column: Int, type: String?, style: Int?)?
  private var value: [UInt8] = []
  private var isValue = false
  private var inlineText: String?

  /// The last row of a sheet, and the blank rows that are kept where many follow one another.
  private static let lastRow = 1_048_576
  private static let widestGap = 100

  init(scanner: XMLScanner, values: CellValues, cellsLeft: Int, textLeft: Int) {
    self.scanner = scanner
    self.values = values
    self.cellsLeft = cellsLeft
    self.textLeft = textLeft
  }

  mutating func read() throws -> Grid {
    while true {
      switch try scanner.next() {
      case .start: if let name = names[scanner.name] { try begin(name) }
      case .end: if let name = names[scanner.name] { try end(name) }
      case .text: if isValue { try scanner.appendText(to: &value) }
      case .finish: return try grid()
      }
    }
  }

  private mutating func begin(_ name: SheetName) throws {
    switch name {
    case .row: try beginRow()
    case .c: try beginCell()
    case .v: isValue = cell != nil
    case .is: inlineText = try scanner.richText()
    case .mergeCell:
      try spend()
      if let range = CellRange(try scanner.attribute("ref") ?? "") { merges.append(range) }
    case .extLst: try scanner.skipElement()
    default: break
    }
  }

  private mutating func end(_ name: SheetName) throws {
    switch name {
    case .v: isValue = false
    case .c:
      guard let cell, let last = rows.indices.last else { return }
      let stored = String(decoding: value, as: UTF8.self)
      let text = inlineText ?? (stored.isEmpty && cell.type != "s" ? "" : shown(stored))
      textLeft -= text.utf8.count
      guard textLeft >= 0 else { throw DocumentError.tooComplex }
      rows[last].cells.append(GridCell(text.isBlank ? "" : text, column: cell.column))
      self.cell = nil
    default: break
    }
  }

  private func shown(_ stored: String) -> String {
    values.text(stored, type: cell?.type, style: cell?.style)
  }

  private mutating func spend() throws {
    cellsLeft -= 1
    guard cellsLeft >= 0 else { throw DocumentError.tooComplex }
  }

  /// Rows must come in order, as every program writes them.
  private mutating func beginRow() throws {
    try spend()
    let next = (rows.last?.number ?? 0) + 1
    let number = try scanner.number("r") ?? next
    guard (next...Self.lastRow).contains(number) else { throw DocumentError.damaged(.xlsx) }
    rows.append((number, []))
  }

  private mutating func beginCell() throws {
    guard let last = rows.indices.last else { throw DocumentError.damaged(.xlsx) }
    try spend()
    let next = (rows[last].cells.last?.column ?? -1) + 1
    let reference = try scanner.attribute("r").flatMap(CellRange.init)
    let column = reference?.columns.lowerBound ?? next
    guard column >= next, column < CellRange.columnCount else {
      throw DocumentError.damaged(.xlsx)
    }
    cell = (column, try scanner.attribute("t"), try scanner.number("s"))
    value.removeAll(keepingCapacity: true)
    inlineText = nil
  }
}

extension SheetReader {
  /// The used range as a grid: blank rows at its end are left out, those within it are kept.
  private mutating func grid() throws -> Grid {
    while let last = rows.last, last.cells.allSatisfy(\.text.isEmpty) { rows.removeLast() }
    guard let first = rows.firstIndex(where: { !$0.cells.allSatisfy(\.text.isEmpty) }) else {
      return Grid(rows: [])
    }
    try applyMerges()
    var result: [[GridCell]] = []
    for index in rows[first...].indices {
      if index > first { result += Array(repeating: [], count: gap(before: index)) }
      result.append(rows[index].cells)
    }
    return Grid(rows: result)
  }

  /// The blank rows shown above a row: a long gap is shortened.
  private func gap(before index: Int) -> Int {
    min(rows[index].number - rows[index - 1].number - 1, Self.widestGap)
  }

  /// Gives the first cell of each merged range its spans and drops the cells it covers.
  ///
  /// Real merges do not overlap, so all of them together visit each row a few times; a file whose
  /// merges visit them more often is refused.
  private mutating func applyMerges() throws {
    var visitsLeft = Self.mostVisits
    for merge in merges where merge.isMerge {
      let top = firstRow(from: merge.rows.lowerBound)
      guard top < rows.count, rows[top].number == merge.rows.lowerBound,
        let corner = rows[top].cells.firstIndex(where: { $0.column == merge.columns.lowerBound })
      else { continue }
      var span = 1
      for row in rows[top...].indices {
        guard rows[row].number <= merge.rows.upperBound else { break }
        visitsLeft -= 1 + rows[row].cells.count
        guard visitsLeft >= 0 else { throw DocumentError.tooComplex }
        if row > top { span += gap(before: row) + 1 }
        let kept = row == top ? merge.columns.lowerBound : -1
        rows[row].cells.removeAll { merge.columns.contains($0.column) && $0.column != kept }
      }
      rows[top].cells[corner].columnSpan = merge.columns.count
      rows[top].cells[corner].rowSpan = span
    }
  }

  private static let mostVisits = 5_000_000

  /// The index of the first row whose number is at least `number`.
  private func firstRow(from number: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
