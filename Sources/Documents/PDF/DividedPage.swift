/// A page divided into its tables, with their words in the cells, and the lines around them.
struct DividedPage: Sendable {
  enum Item: Sendable {
    case line(PageLine)
    case table(RuledTable)

    var top: Double {
      switch self {
      case .line(let line): line.box.top
      case .table(let table): table.box.top
      }
    }
  }

  var width: Double
  var height: Double
  var tables: [RuledTable]
  var lines: [PageLine]

  init(_ page: PDFPage) {
    width = page.width
    height = page.height
    var tables = RulingNet.nets(in: page.rulings).compactMap { RuledTable($0) }
    // Where one table encloses another, the words belong to the inner one.
    let order = tables.indices.sorted {
      tables[$0].box.width * tables[$0].box.height < tables[$1].box.width * tables[$1].box.height
    }
    var rasters = tables.map { CellRaster($0) }
    var outside: [PageWord] = []
    for word in PageNumbers.withoutMarked(page) {
      if !order.contains(where: { rasters[$0].take(word) }) { outside.append(word) }
    }
    for index in tables.indices { tables[index].cells = rasters[index].table.cells }
    // A table without a word in it is decoration.
    self.tables = tables.filter { !$0.cells.allSatisfy(\.words.isEmpty) }
    lines = PageLine.lines(of: outside)
  }

  /// From top to bottom.
  var items: [Item] {
    (lines.map(Item.line) + tables.map(Item.table)).sorted { $0.top < $1.top }
  }
}

/// Finds the cell under a point by its row and column.
private struct CellRaster {
  private(set) var table: RuledTable
  /// Index into `table.cells` for each field, by row.
  private var owners: [Int?]

  init(_ table: RuledTable) {
    self.table = table
    let columns = table.columnEdges.count - 1
    owners = Array(repeating: nil, count: columns * (table.rowEdges.count - 1))
    for (index, cell) in table.cells.enumerated() {
      for row in cell.row..<(cell.row + cell.rowSpan) {
        for column in cell.column..<(cell.column + cell.columnSpan) {
          owners[row * columns + column] = index
        }
      }
    }
  }

  mutating func take(_ word: PageWord) -> Bool {
    guard table.box.holds(x: word.box.middleX, y: word.box.middleY),
      let row = Self.interval(of: word.box.middleY, in: table.rowEdges),
      let column = Self.interval(of: word.box.middleX, in: table.columnEdges),
      let owner = owners[row * (table.columnEdges.count - 1) + column]
    else { return false }
    table.cells[owner].words.append(word)
    return true
  }

  private static func interval(of value: Double, in edges: [Double]) -> Int? {
    var low = 0
    var high = edges.count - 1
    guard let first = edges.first, let last = edges.last, value >= first, value <= last else {
      return nil
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
