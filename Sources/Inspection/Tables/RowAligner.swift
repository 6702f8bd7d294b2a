import Law

/// Matches the rows that were met with the rows of the form, in the form's order.
///
/// Labels decide where they can be read; a row of values without a label of its own takes the
/// label above or below it, or the place that is left for it.
struct RowAligner {
  /// The rows of the form, in order.
  let rows: [ReportRow]
  let table: ReportTable
  /// How many values each row should have.
  let width: (ReportRow) -> Int

  /// The record of each row that was found.
  func align(_ records: [RowRecord]) -> [(row: ReportRow, record: RowRecord)] {
    let candidates = candidates(records)
    guard !candidates.isEmpty else { return [] }
    let count = rows.count
    // best[i][j]: the best score with the first i candidates and the first j rows.
    var best = [[Int]](
      repeating: [Int](repeating: 0, count: count + 1), count: candidates.count + 1)
    for i in 1...candidates.count {
      for j in 1...count {
        var score = max(best[i - 1][j], best[i][j - 1])
        let match = candidates[i - 1].score(rows[j - 1], width(rows[j - 1]))
        if match > 0 { score = max(score, best[i - 1][j - 1] + match) }
        best[i][j] = score
      }
    }
    var pairs: [(ReportRow, RowRecord)] = []
    var (i, j) = (candidates.count, count)
    while i > 0, j > 0 {
      let match = candidates[i - 1].score(rows[j - 1], width(rows[j - 1]))
      if match > 0, best[i][j] == best[i - 1][j - 1] + match {
        pairs.append((rows[j - 1], candidates[i - 1].record))
        (i, j) = (i - 1, j - 1)
      } else if best[i][j] == best[i - 1][j] {
        i -= 1
      } else {
        j -= 1
      }
    }
    return pairs.reversed()
  }

  private struct Candidate {
    var record: RowRecord
    var own: ReportRow?
    var above: ReportRow?
    var below: ReportRow?

    func score(_ row: ReportRow, _ width: Int) -> Int {
      let complete = record.values.count >= width
      let fit = record.values.count == width ? 3 : 0
      if let own { return own == row ? (complete ? 100 : 60) + fit : 0 }
      guard complete else { return above == row || below == row ? 15 : 0 }
      if above == row { return 40 + fit }
      if below == row { return 38 + fit }
      return record.values.count == width ? 6 : 1
    }
  }

  private func candidates(_ records: [RowRecord]) -> [Candidate] {
    var result: [Candidate] = []
    for (index, record) in records.enumerated() where !record.values.isEmpty && !record.isHeader {
      var candidate = Candidate(record: record, own: row(of: record.labels))
      if candidate.own == nil {
        guard record.hasFigure, record.labels.isEmpty || !isWhole(record) else { continue }
        candidate.above = row(of: loose(records, before: index) + record.labels)
        candidate.below = row(of: record.labels + loose(records, after: index))
      }
      result.append(candidate)
    }
    return result
  }

  /// A row with a label of its own that is not of this table: notes, other tables.
  private func isWhole(_ record: RowRecord) -> Bool {
    table == .publication && record.labels.contains { $0.glyphs.bare.count >= 3 }
  }

  private func loose(_ records: [RowRecord], before index: Int) -> [TableToken] {
    var labels: [TableToken] = []
    var at = index - 1
    while at >= 0, records[at].values.isEmpty, index - at <= 4 {
      labels = records[at].labels + labels
      at -= 1
    }
    return labels
  }

  private func loose(_ records: [RowRecord], after index: Int) -> [TableToken] {
    var labels: [TableToken] = []
    var at = index + 1
    while at < records.count, records[at].values.isEmpty, at - index <= 4 {
      labels += records[at].labels
      at += 1
    }
    return labels
  }

  /// The row that labels stand for: the innermost label first, then all of them joined.
  private func row(of labels: [TableToken]) -> ReportRow? {
    for label in labels.reversed() {
      if let row = RowLabels.row(label.glyphs, in: table), rows.contains(row) { return row }
    }
    guard labels.count > 1 else { return nil }
    let joined = labels.flatMap(\.glyphs)
    return RowLabels.row(joined, in: table).flatMap { rows.contains($0) ? $0 : nil }
  }
}
