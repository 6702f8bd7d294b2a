import Documents
import Law

/// Tables whose columns are kept by spaces, as text drawn from a page is.
enum ColumnText {
  /// A stretch of a line without spaces.
  struct Piece {
    var range: Range<Int>
    var kind: TableToken.Kind
  }

  static func records(_ lines: [Line]) -> [RowRecord] {
    lines.enumerated().compactMap { number, line in
      guard !line.glyphs.trimmed.isEmpty else { return nil }
      let values = trailingValues(line.glyphs)
      let start = values.first?.range.lowerBound ?? line.glyphs.count
      let head = line.glyphs[..<start].trimmed
      let labels = head.isEmpty ? [] : labels(line, upTo: start)
      return RowRecord(
        labels: labels, values: values.map { token(line, $0.range) }, line: number)
    }
  }

  private static func labels(_ line: Line, upTo end: Int) -> [TableToken] {
    // Two spaces part two labels; a single one is a torn label.
    var labels: [TableToken] = []
    var start: Int?
    var last = 0
    for index in 0..<end where !line.glyphs[index].isSpace {
      if let from = start, index - last > 2 {
        labels.append(token(line, from..<last + 1, label: true))
        start = index
      }
      if start == nil { start = index }
      last = index
    }
    if let from = start { labels.append(token(line, from..<last + 1, label: true)) }
    return labels
  }

  private static func token(_ line: Line, _ range: Range<Int>, label: Bool = false) -> TableToken {
    var token = TableToken(
      line.glyphs[range], place: line.place(range), column: width(line.glyphs[..<range.upperBound]))
    if label { token.kind = .label }
    token.isPlaced = true
    return token
  }

  /// Where a stretch ends on the page, in half-width columns: figures are set flush right.
  private static func width(_ text: ArraySlice<Glyph>) -> Int {
    text.reduce(0) { $0 + ($1.isHan || $1 > 0x2E80 ? 2 : 1) }
  }

  /// The values a line ends with.
  static func trailingValues(_ text: Glyphs) -> [Piece] {
    guard text.count <= 400 else { return [] }
    var pieces: [Piece] = []
    var end = text.count
    while end > 0 {
      while end > 0, text[end - 1].isSpace { end -= 1 }
      var start = end
      while start > 0, !text[start - 1].isSpace { start -= 1 }
      guard start < end, pieces.count <= 40 else { break }
      let kind = CellReading.kind(of: Array(text[start..<end]))
      guard case .value = kind else { break }
      pieces.append(Piece(range: start..<end, kind: kind))
      end = start
    }
    return pieces.reversed()
  }
}
