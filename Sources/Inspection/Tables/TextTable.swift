import Documents

/// Cuts the lines of a table that stands in plain text into rows, in whichever layout it is.
enum TextTable {
  /// How the cells of a table were written down.
  enum Layout {
    /// `| a | b |`
    case bars
    /// `a |`, one cell a line, the bar at its end.
    case barredCells
    /// Cells of a row parted by tabs.
    case tabs
    /// One cell a line, each line begun with a tab.
    case tabbedCells
    /// One cell a line.
    case cells
    /// Columns kept by spaces, as drawn from a page.
    case columns
  }

  static func records(_ lines: [Line]) -> [RowRecord] {
    let lines = lines.filter { !PageNumber.isPageNumber($0.glyphs) }
    switch layout(lines) {
    case .bars: return rows(lines, separator: .bar, fence: Fence(lines))
    case .barredCells: return RowRecord.records(of: BarredCells.tokens(lines), showsBlanks: true)
    case .tabs: return rows(lines, separator: .tab, fence: Fence())
    case .tabbedCells: return RowRecord.records(of: tabbedCells(lines), showsBlanks: true)
    case .cells: return RowRecord.records(of: CellLines.tokens(lines))
    case .columns: return ColumnText.records(lines)
    }
  }

  static func layout(_ lines: [Line]) -> Layout {
    var bars = 0
    var inner = 0
    var leading = 0
    var spread = 0
    var filled = 0
    for line in lines {
      let text = line.glyphs
      if text.contains(where: { !$0.isSpace }) { filled += 1 }
      if text.reduce(0, { $0 + ($1 == .bar ? 1 : 0) }) >= 2 { bars += 1 }
      if text.first == .tab { leading += 1 }
      if text.trimmed.contains(.tab) || (text.first == .tab && text.dropFirst().first == .tab) {
        inner += 1
      }
      if ColumnText.trailingValues(text).count >= 3 { spread += 1 }
    }
    if bars >= 3 || bars * 2 > filled { return BarredCells.fits(lines) ? .barredCells : .bars }
    if BarredCells.fits(lines) { return .barredCells }
    if inner >= 3 || inner * 2 > filled { return .tabs }
    if leading * 2 > filled { return .tabbedCells }
    return spread >= 1 ? .columns : columnsOfTwo(lines, filled)
  }

  /// A short table two may have no line of three values: `行政许可   9487`.
  private static func columnsOfTwo(_ lines: [Line], _ filled: Int) -> Layout {
    let pairs = lines.reduce(0) { count, line in
      let values = ColumnText.trailingValues(line.glyphs)
      let start = values.first?.range.lowerBound ?? 0
      return count + (!values.isEmpty && line.glyphs[..<start].contains(where: \.isHan) ? 1 : 0)
    }
    return pairs * 3 > filled ? .columns : .cells
  }

  /// Whether rows begin or end with a bar that closes no cell.
  private struct Fence {
    var before = false
    var behind = false

    init() {}

    init(_ lines: [Line]) {
      let barred = lines.map(\.glyphs.trimmed).filter { $0.contains(.bar) }
      before = barred.count { $0.first == .bar } * 2 > barred.count
      behind = barred.count { $0.last == .bar } * 2 > barred.count
    }
  }

  private static func rows(_ lines: [Line], separator: UInt32, fence: Fence) -> [RowRecord] {
    lines.enumerated().compactMap { number, line in
      guard line.glyphs.contains(where: { !$0.isSpace || $0 == .tab }) else { return nil }
      var tokens = split(line, separator)
      if fence.before, tokens.first?.isBlank == true { tokens.removeFirst() }
      if fence.behind, tokens.last?.isBlank == true { tokens.removeLast() }
      return RowRecord(row: tokens, line: number)
    }
  }

  private static func split(_ line: Line, _ separator: UInt32) -> [TableToken] {
    var tokens: [TableToken] = []
    var start = 0
    for index in 0...line.glyphs.count
    where index == line.glyphs.count || line.glyphs[index] == separator {
      tokens.append(
        TableToken(
          line.glyphs[start..<index], place: line.place(start..<index), column: tokens.count))
      start = index + 1
    }
    return tokens
  }

  /// A line without a tab continues the cell above it, unless an empty line parts them.
  private static func tabbedCells(_ lines: [Line]) -> [TableToken] {
    var tokens: [TableToken] = []
    var open = false
    for line in lines {
      let text = line.glyphs
      if text.first == .tab {
        tokens.append(
          TableToken(text[1...], place: line.place(1..<text.count), column: tokens.count))
        open = true
      } else if text.trimmed.isEmpty {
        open = false
      } else if open, let last = tokens.last {
        let joined = last.glyphs + text.trimmed
        tokens[tokens.count - 1] = TableToken(joined[...], place: last.place, column: last.column)
      }
    }
    return tokens
  }
}
