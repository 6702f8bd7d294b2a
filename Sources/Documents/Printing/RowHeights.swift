/// The heights of a table's rows.
enum RowHeights {
  /// A need of several rows together: of the height that a cell over them takes.
  struct Need: Sendable, Equatable {
    var rows: Range<Int>
    var height: Double
  }

  /// The heights from `smallest`, the least height of each row by itself, and the `needs` of the
  /// cells that span rows. What these lack is shared evenly among their rows, those of the fewest
  /// rows first, so that a long span profits from what a short one added.
  static func solve(smallest: [Double], needs: [Need]) -> [Double] {
    var heights = smallest
    for need in needs.sorted(by: precedes) {
      let lack = need.height - heights[need.rows].reduce(0, +)
      guard lack > 0 else { continue }
      for row in need.rows { heights[row] += lack / Double(need.rows.count) }
    }
    return heights
  }

  private static func precedes(_ a: Need, _ b: Need) -> Bool {
    (a.rows.count, a.rows.lowerBound) < (b.rows.count, b.rows.lowerBound)
  }
}
