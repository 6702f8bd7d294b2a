extension DocxBodyReader {
  mutating func beginTable(_ name: WordName) throws {
    if name == .tc { return try open() }
    let last = flows.count - 1
    if name == .tbl {
      guard flows[last].tables.count < limits.tableDepth else { throw DocumentError.tooComplex }
      return flows[last].tables.append(DocxTable())
    }
    // The properties of a cell stand inside it: their table belongs to the flow around.
    let isOfCell = name == .gridSpan || name == .vMerge || name == .hMerge
    let owner = isOfCell ? last - 1 : last
    guard owner >= 0, let table = flows[owner].tables.indices.last else { return }
    switch name {
    case .tr:
      try count(block: 1)
      flows[owner].tables[table].beginRow()
    case .gridBefore: flows[owner].tables[table].skip(try scanner.number("val") ?? 0)
    case .gridSpan: flows[owner].tables[table].span = try scanner.number("val") ?? 1
    case .vMerge: flows[owner].tables[table].vertical = try merge()
    case .hMerge: flows[owner].tables[table].horizontal = try merge()
    default: break
    }
  }

  private func merge() throws -> DocxTable.Merge {
    try scanner.attribute("val") == "restart" ? .begins : .continues
  }

  mutating func endTable(_ name: WordName) throws {
    if name == .tc {
      let cell = flows.removeLast()
      let last = flows.count - 1
      if let table = flows[last].tables.indices.last {
        try count(cell: 1)
        try flows[last].tables[table].add(cell.blocks)
      } else {
        flows[last].blocks += cell.blocks
      }
    } else if name == .tr {
      let last = flows.count - 1
      guard let table = flows[last].tables.indices.last else { return }
      flows[last].tables[table].endRow()
    } else {
      let last = flows.count - 1
      guard let table = flows[last].tables.popLast() else { return }
      flows[last].blocks += table.content().blocks()
    }
  }
}
