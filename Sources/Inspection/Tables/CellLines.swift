/// Tables written one cell a line, where an empty line is either a blank cell or only a gap.
enum CellLines {
  static func tokens(_ lines: [Line]) -> [TableToken] {
    let gap = gap(lines)
    var tokens: [TableToken] = []
    var empties = 0
    for line in lines {
      let text = line.glyphs.trimmed
      if text.isEmpty {
        if gap.explicitBlanks, !line.glyphs.isEmpty {
          tokens.append(blank(at: line, tokens.count))
        } else {
          empties += 1
        }
        continue
      }
      if !tokens.isEmpty, !gap.explicitBlanks {
        // `size` empty lines part two cells; a blank cell adds itself and a gap.
        let blanks = gap.size == 0 ? empties : max(0, (empties - gap.size) / (gap.size + 1))
        for _ in 0..<min(blanks, 400) { tokens.append(blank(at: line, tokens.count)) }
      }
      empties = 0
      tokens.append(
        TableToken(
          line.glyphs[...], place: line.place(0..<line.glyphs.count), column: tokens.count))
    }
    // Blank cells at the end of the table close no gap.
    if !gap.explicitBlanks, let last = lines.last {
      for _ in 0..<min(empties / (gap.size + 1), 20) {
        tokens.append(blank(at: last, tokens.count))
      }
    }
    return tokens
  }

  private static func blank(at line: Line, _ column: Int) -> TableToken {
    TableToken([], place: line.place(0..<0), column: column)
  }

  /// How many empty lines part two filled ones throughout, and whether lines of mere spaces
  /// stand for blank cells.
  private static func gap(_ lines: [Line]) -> (size: Int, explicitBlanks: Bool) {
    var sizes: [Int: Int] = [:]
    var empties = 0
    var spaced = 0
    var seen = false
    for line in lines {
      if !line.glyphs.allSatisfy(\.isSpace) {
        if seen { sizes[empties, default: 0] += 1 }
        seen = true
        empties = 0
      } else if line.glyphs.isEmpty {
        empties += 1
      } else {
        spaced += 1
        empties += 1
      }
    }
    let total = sizes.values.reduce(0, +)
    let touching = sizes[0, default: 0]
    let size = touching * 10 > total ? 0 : (sizes.keys.filter { $0 > 0 }.min() ?? 0)
    return (size, spaced >= 3 && size == 0)
  }
}
