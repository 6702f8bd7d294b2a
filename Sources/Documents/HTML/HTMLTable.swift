/// An open table of a page: gives every cell its column as a browser does.
struct HTMLTable {
  private(set) var content = TableContent()
  /// For each column how many more rows a cell from above covers.
  private var covered: [Int] = []
  private var column = 0
  /// Columns of cells whose span is wild, to be cut to the width of the rest.
  private var width = 1
  private var hasWildSpan = false

  private static let widest = 4096
  /// A span no table of a report has.
  private static let wild = 40

  mutating func beginRow() {
    content.rows.append([])
    column = 0
  }

  /// Counts the row that ends here against the cells that reach into later rows.
  mutating func endRow() {
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
  }

  /// A group of rows ends: no cell reaches beyond it.
  mutating func endGroup() {
    guard content.rows.count > groupStart else { return }
    for index in covered.indices { covered[index] = 0 }
    clampRowSpans()
    groupStart = content.rows.count
  }

  /// The first row of the group of rows that is open.
  private var groupStart = 0

  /// Finds the place of a cell that begins here.
  mutating func place(_ attributes: HTMLScanner.Attributes) throws -> TableCell {
    while column < covered.count, covered[column] > 0 { column += 1 }
    let span = attributes.columnSpan
    guard column + span <= Self.widest else { throw DocumentError.tooComplex }
    let cell = TableCell(
      blocks: [], column: column, columnSpan: span, rowSpan: attributes.rowSpan)
    while covered.count < column + span { covered.append(0) }
    // One is for the row itself, which `endRow` takes off again.
    for index in column..<(column + span) {
      covered[index] = max(covered[index], attributes.rowSpan)
    }
    hasWildSpan = hasWildSpan || span > Self.wild
    width = max(width, column + (span > Self.wild ? 1 : span))
    column += span
    return cell
  }

  mutating func add(_ cell: TableCell) {
    content.rows[content.rows.count - 1].append(cell)
  }

  /// The table whole: spans held to the rows and columns that there are.
  mutating func finish() -> [Block] {
    clampRowSpans()
    if hasWildSpan { clampColumnSpans() }
    return content.blocks()
  }

  private mutating func clampRowSpans() {
    for row in groupStart..<content.rows.count {
      for index in content.rows[row].indices {
        let left = content.rows.count - row
        if content.rows[row][index].rowSpan > left { content.rows[row][index].rowSpan = left }
      }
    }
  }

  private mutating func clampColumnSpans() {
    for row in content.rows.indices {
      for index in content.rows[row].indices {
        let left = max(1, width - content.rows[row][index].column)
        content.rows[row][index].columnSpan = min(content.rows[row][index].columnSpan, left)
      }
    }
  }
}
