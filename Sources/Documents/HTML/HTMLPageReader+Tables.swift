extension HTMLPageReader {
  mutating func beginTable() throws {
    try endLine()
    // A table in a table but in no cell of it: the end tag of the first is missing.
    if let open = tables.last, open.cell == nil { try endTable() }
    guard tables.count < limits.tableDepth else { throw DocumentError.tooComplex }
    tables.append(OpenTable())
    flows.append([])
  }

  /// What stood in the table outside of cells goes before it, as in a browser.
  mutating func endTable() throws {
    try endRow()
    guard var open = tables.popLast() else { return }
    let outside = flows.removeLast()
    flows[flows.count - 1] += outside
    flows[flows.count - 1] += open.table.finish()
  }

  mutating func beginRow() throws {
    // A row without its table: the file is a piece of a page.
    if tables.isEmpty { try beginTable() }
    try endRow()
    blockCount += 1
    guard blockCount <= limits.blocks else { throw DocumentError.tooComplex }
    tables[tables.count - 1].table.beginRow()
    tables[tables.count - 1].isInRow = true
  }

  mutating func endRow() throws {
    try endCell()
    guard let last = tables.indices.last, tables[last].isInRow else { return }
    tables[last].table.endRow()
    tables[last].isInRow = false
  }

  mutating func endGroup() throws {
    guard let last = tables.indices.last else { return }
    try endRow()
    tables[last].table.endGroup()
  }

  mutating func beginCell(_ attributes: HTMLScanner.Attributes) throws {
    try endCell()
    if tables.last?.isInRow != true { try beginRow() }
    cellCount += 1
    guard cellCount <= limits.cells else { throw DocumentError.tooComplex }
    let last = tables.count - 1
    tables[last].cell = try tables[last].table.place(attributes)
    flows.append([])
  }

  mutating func endCell() throws {
    try endLine()
    guard let last = tables.indices.last, var cell = tables[last].cell.take() else { return }
    cell.blocks = flows.removeLast()
    tables[last].table.add(cell)
  }
}
