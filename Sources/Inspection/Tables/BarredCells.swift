import Documents

/// Tables of which each cell stands on a line of its own and ends with a bar: `规章 |`, `0 |`.
///
/// The bars part cells across the lines; a line of bars alone is so many blank cells.
enum BarredCells {
  /// Bars throughout, and hardly a line with two filled cells.
  static func fits(_ lines: [Line]) -> Bool {
    var barred = 0
    var crowded = 0
    var filled = 0
    for line in lines where line.glyphs.contains(where: { !$0.isSpace }) {
      filled += 1
      guard line.glyphs.contains(bar) else { continue }
      barred += 1
      let cells = line.glyphs.split(separator: bar).filter { !$0.allSatisfy(\.isSpace) }
      if cells.count > 1 { crowded += 1 }
    }
    return barred >= 6 && barred * 2 > filled && crowded * 8 <= barred
  }

  static func tokens(_ lines: [Line]) -> [TableToken] {
    var tokens: [TableToken] = []
    var text = Glyphs()
    var place: Place?
    for line in lines {
      var start = 0
      for index in 0...line.glyphs.count
      where index == line.glyphs.count || line.glyphs[index] == bar {
        let piece = line.glyphs[start..<index]
        if piece.contains(where: { !$0.isSpace }) {
          text += piece.trimmed
          place = place ?? line.place(start..<index)
        }
        if index < line.glyphs.count {
          tokens.append(
            TableToken(text[...], place: place ?? line.place(start..<index), column: tokens.count))
          (text, place) = ([], nil)
        }
        start = index + 1
      }
    }
    // A file that is torn off inside a cell ends without its bar.
    if let place, text.allSatisfy(\.isDigit) {
      tokens.append(TableToken(text[...], place: place, column: tokens.count))
    }
    return tokens
  }

  private static let bar: UInt32 = .bar
}
