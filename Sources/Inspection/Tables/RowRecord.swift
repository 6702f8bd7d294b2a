/// A row of a table as it was met: the labels before its values, and the values.
struct RowRecord {
  var labels: [TableToken]
  var values: [TableToken]
  /// Where it begins on the page, counted in lines, to tell which label is the nearest.
  var line: Int
  /// Whether blank cells were seen as such: then values that are too few end the row early.
  var showsBlanks = false

  /// From the cells of one row: the labels are all cells up to the last that is none.
  init(row tokens: [TableToken], line: Int) {
    let split = (tokens.lastIndex { $0.kind == .label } ?? -1) + 1
    labels = tokens[..<split].filter { $0.kind == .label }
    values = Array(tokens[split...])
    showsBlanks = true
    // Blank cells between labels and values may belong to either; `ValueWindow` decides.
    self.line = line
  }

  init(labels: [TableToken], values: [TableToken], line: Int) {
    self.labels = labels
    self.values = values
    self.line = line
  }

  /// From a run of cells, one a line: each label after a value begins a new row.
  static func records(of tokens: [TableToken], showsBlanks: Bool = false) -> [RowRecord] {
    var records: [RowRecord] = []
    for (index, token) in tokens.enumerated() {
      if token.kind == .label {
        if let last = records.last, last.values.isEmpty {
          records[records.count - 1].labels.append(token)
        } else {
          records.append(RowRecord(labels: [token], values: [], line: index))
        }
      } else if records.isEmpty {
        records.append(RowRecord(labels: [], values: [token], line: index))
      } else {
        records[records.count - 1].values.append(token)
      }
    }
    for index in records.indices {
      // The last row may be torn off, whatever the layout.
      records[index].showsBlanks = showsBlanks || index == records.count - 1
    }
    return records
  }

  /// Whether the row holds column heads of table three.
  var isHeader: Bool {
    guard labels.count >= 2, values.allSatisfy(\.isBlank) else { return false }
    return labels.count { RowLabels.columnHeads.contains($0.glyphs.bare) } >= 2
  }

  /// Whether its values know where on the line or in the grid they stand.
  var isPlaced: Bool { values.allSatisfy { $0.isPlaced } }

  var hasFigure: Bool { values.contains { !$0.isBlank } }
}
