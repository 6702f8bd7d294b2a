import Documents

/// Widths for a table of which only the texts are known.
enum ColumnWidths {
  /// Broader for longer texts, within bounds: labels may break, figures should not.
  static func of(_ grid: Grid, count: Int) -> [Double] {
    var longest = Array(repeating: 4, count: count)
    for cell in grid.rows.joined() where cell.columnSpan == 1 && cell.column < count {
      let length = cell.text.utf8.count { $0 < 0x80 } + cell.text.unicodeScalars.count
      longest[cell.column] = max(longest[cell.column], min(length, 28))
    }
    return longest.map { Double($0) }
  }
}
