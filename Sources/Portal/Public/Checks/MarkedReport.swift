internal import Documents
internal import Inspection
internal import Law

/// The report as it was read, with the faulty sentences and cells marked.
struct MarkedReport: Equatable {
  var blocks: [Block]
  /// Plain text keeps its blanks and tabs, which may be all the table it has.
  var isPlainText: Bool

  enum Block: Equatable {
    case paragraph(MarkedText, Role)
    case table(number: Int, rows: [[Cell]])
    /// Blocks left out of a document too long to be shown whole.
    case gap(Int)
  }

  enum Role: Equatable {
    case title, heading, body
  }

  struct Cell: Equatable {
    var text: MarkedText
    var columnSpan: Int
    var rowSpan: Int
  }

  /// What is shown of a long document: bytes of text, and as many for each cell's markup.
  static let budget = 1 << 20
  private static let costOfCell = 64
  static let placesPerFinding = 20

  static func anchor(_ report: String, finding: Int, place: Int) -> String {
    place == 0 ? "\(report)-m\(finding)" : "\(report)-m\(finding)-\(place + 1)"
  }

  /// `listed` is how many of the findings stand in the list, and so get marks.
  init(_ report: InspectedReport, listed: Int, anchor: String) {
    let marks = Self.marks(of: report.findings.prefix(listed), anchor: anchor)
    let document = report.document
    isPlainText = document.format == .text
    let isLong = document.blocks.reduce(0) { $0 + Self.cost(of: $1) } > Self.budget
    var left = Self.budget
    var tables = 0
    blocks = []
    for (index, block) in document.blocks.enumerated() {
      if case .table = block { tables += 1 }
      let cost = Self.cost(of: block)
      guard !isLong || (marks[index] != nil && cost <= left) else {
        skipOne()
        continue
      }
      left -= cost
      blocks.append(Self.block(block, tables, marks[index] ?? [:], title: report.title))
    }
  }

  private mutating func skipOne() {
    if case .gap(let count) = blocks.last {
      blocks[blocks.count - 1] = .gap(count + 1)
    } else {
      blocks.append(.gap(1))
    }
  }

  /// The marks of each block by cell; nil stands for a paragraph.
  private typealias MarksOfBlock = [Place.Cell?: [MarkedText.Mark]]

  private static func marks(
    of findings: ArraySlice<Finding>, anchor: String
  ) -> [Int: MarksOfBlock] {
    var marks: [Int: MarksOfBlock] = [:]
    for (index, finding) in findings.enumerated() {
      for (order, place) in finding.places.prefix(placesPerFinding).enumerated() {
        let mark = MarkedText.Mark(
          range: place.range, finding: index + 1, severity: finding.severity,
          anchor: self.anchor(anchor, finding: index + 1, place: order))
        marks[place.block, default: [:]][place.cell, default: []].append(mark)
      }
    }
    return marks
  }

  private static func block(
    _ block: Documents.Block, _ table: Int, _ marks: MarksOfBlock, title: String?
  ) -> Block {
    switch block {
    case .paragraph(let text):
      return .paragraph(MarkedText(text, marks[nil] ?? []), role(of: text, title: title))
    case .table(let grid):
      let rows = grid.rows.enumerated().map { row, cells in
        cells.enumerated().map { index, cell in
          Cell(
            text: MarkedText(cell.text, marks[Place.Cell(row: row, cell: index)] ?? []),
            columnSpan: cell.columnSpan, rowSpan: cell.rowSpan)
        }
      }
      return .table(number: table, rows: rows)
    }
  }

  /// A line of the shape `一、…` is taken for a heading of the six sections.
  private static func role(of text: String, title: String?) -> Role {
    let scalars = text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
    if let title, scalars.elementsEqual(title.unicodeScalars.filter { $0 != " " }) { return .title }
    let isNumbered =
      scalars.first.map { "一二三四五六".unicodeScalars.contains($0) } == true
      && scalars.dropFirst().first == "、"
    return isNumbered && scalars.count <= 30 && !scalars.contains("。") ? .heading : .body
  }

  private static func cost(of block: Documents.Block) -> Int {
    switch block {
    case .paragraph(let text): text.utf8.count + costOfCell
    case .table(let grid):
      grid.rows.reduce(0) { sum, row in
        row.reduce(sum + costOfCell) { $0 + $1.text.utf8.count + costOfCell }
      }
    }
  }
}
