@testable import Documents

/// A page put together by hand: words of 10 pt, and the borders of tables in several manners.
struct SyntheticPage {
  private(set) var page: PDFPage

  init(width: Double = 595, height: Double = 842) {
    page = PDFPage(width: width, height: height)
  }

  /// Chinese is as wide as it is high, all else half as wide.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 5 : 10) }
  }

  /// The baseline does not matter: `y` is the top of the letters.
  mutating func write(_ text: String, x: Double, y: Double) {
    let box = Box(left: x, top: y, right: x + Self.width(of: text), bottom: y + 10)
    page.words.append(PageWord(text: text, box: box))
  }

  mutating func level(_ y: Double, _ from: Double, _ to: Double) {
    page.rulings.append(Ruling(direction: .level, position: y, from: from, to: to))
  }

  mutating func upright(_ x: Double, _ from: Double, _ to: Double) {
    page.rulings.append(Ruling(direction: .upright, position: x, from: from, to: to))
  }

  /// Four sides, as programs draw that give each cell its own border.
  mutating func frame(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
    level(top, left, right)
    level(bottom, left, right)
    upright(left, top, bottom)
    upright(right, top, bottom)
  }

  /// A full table of rows 20 pt high, one word in each cell.
  mutating func table(
    _ rows: [[String]], top: Double, columns: [Double] = [100, 200, 300, 400]
  ) {
    for (row, texts) in rows.enumerated() {
      let y = top + 20 * Double(row)
      for (column, text) in texts.enumerated() {
        frame(columns[column], y, columns[column + 1], y + 20)
        if !text.isEmpty { write(text, x: columns[column] + 6, y: y + 5) }
      }
    }
  }

  static func outline(_ pages: [SyntheticPage]) -> [String] {
    outlineOf(Document(format: .pdf, blocks: PageBlocks.blocks(of: pages.map(\.page))))
  }
}

/// A document in lines: a paragraph as it is; the rows of a table as `column:text` with
/// `+columns×rows` where a cell spans, line feeds as `/`.
func outlineOf(_ document: Document) -> [String] {
  document.blocks.flatMap { block -> [String] in
    switch block {
    case .paragraph(let text): return [text]
    case .table(let grid):
      return grid.rows.map { row in
        row.map { cell in
          let isMerged = cell.columnSpan > 1 || cell.rowSpan > 1
          let spans = isMerged ? "+\(cell.columnSpan)×\(cell.rowSpan)" : ""
          return "\(cell.column)\(spans):" + cell.text.split(separator: "\n").joined(separator: "/")
        }.joined(separator: " | ")
      }
    }
  }
}

/// Repeatable chance.
struct SeededDice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The bytes with a few places changed, cut out or doubled.
  mutating func spoiled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &self) {
      guard let at = bytes.indices.randomElement(using: &self) else { break }
      let end = min(bytes.count, at + Int.random(in: 1...40, using: &self))
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      case 2: bytes.removeSubrange(at..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
      default: bytes.insert(contentsOf: Array("99999999999".utf8), at: at)
      }
    }
    return bytes
  }
}
