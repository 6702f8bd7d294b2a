/// A row of a table as it was met: the labels before its values, and the values.
struct RowRecord {
  var labels: [TableToken]
  var values: [TableToken]
  /// Where it begins on the page, counted in lines, to tell which label is the nearest.
  var line: Int

  /// From the cells of one row: the labels are all cells up to the last that is none.
  init(row tokens: [TableToken], line: Int) {
    let split = (tokens.lastIndex { $0.kind == .label } ?? -1) + 1
    labels = tokens[..<split].filter { $0.kind == .label }
    values = Array(tokens[split...])
    // Blank cells between labels and values may belong to either; `ValueWindow` decides.
    self.line = line
  }

  init(labels: [TableToken], values: [TableToken], line: Int) {
    self.labels = labels
    self.values = values
    self.line = line
  }

  /// From a run of cells, one a line: each label after a value begins a new row.
  static func records(of tokens: [TableToken]) -> [RowRecord] {
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
    return records
  }

  /// Whether the row holds column heads of table three.
  var isHeader: Bool {
    var heads = 0
    for label in labels where RowLabels.columnHeads.contains(label.glyphs.bare) { heads += 1 }
    return heads >= 2 && values.allSatisfy(\.isBlank)
  }

  var hasFigure: Bool { values.contains { !$0.isBlank } }
}
