import Documents
import Law

/// A sheet with its merges resolved: every place holds the text of the cell that covers it.
struct SheetGrid {
  let texts: [[String]]
  private let width: Int

  init(_ grid: Grid) {
    let cells = grid.rows.joined()
    let width = min(cells.map { $0.column + $0.columnSpan }.max() ?? 0, Self.widest)
    var texts = Array(
      repeating: Array(repeating: "", count: width), count: grid.rows.count)
    for (index, row) in grid.rows.enumerated() {
      for cell in row where (0..<width).contains(cell.column) {
        for down in index..<min(index + max(cell.rowSpan, 1), texts.count) {
          for across in cell.column..<min(cell.column + max(cell.columnSpan, 1), width) {
            texts[down][across] = cell.text
          }
        }
      }
    }
    self.texts = texts
    self.width = width
  }

  /// No form is nearly so wide; a sheet with one cell far out must not cost the earth.
  private static let widest = 64

  /// Which of the three tables it is, by words that stand in no other.
  var table: ReportTable? {
    let labels = Set(texts.joined().map { FoldedLabel($0).text })
    if labels.contains("信息内容") { return .publication }
    if labels.contains(where: { $0.hasPrefix("一本年新收") }) { return .requests }
    return labels.contains("结果维持") ? .remedies : nil
  }

  func read(_ table: ReportTable, into result: inout ImportedFigures, sheet: String) {
    func place(_ row: Int) -> String { "\(sheet)第\(row + 1)行" }
    switch table {
    case .publication: readPublication(into: &result, place)
    case .requests: readRequests(into: &result, place)
    case .remedies: readRemedies(into: &result, place)
    }
  }

  /// Every block has its column heads in a row that begins with 信息内容.
  private func readPublication(into result: inout ImportedFigures, _ place: (Int) -> String) {
    var heads: [(column: Int, label: String)] = []
    for (index, row) in texts.enumerated() {
      let label = FoldedLabel(row[0]).text
      if label == "信息内容" {
        heads = Self.heads(row, from: 1)
      } else if !label.isEmpty, !label.hasPrefix("第二十"), !heads.isEmpty {
        for head in heads {
          result.add(
            CellValue(typed: row[head.column]), [row[0]], head.label, in: .publication,
            place: place(index))
        }
      }
    }
  }

  /// The last row of heads is the one over 一、本年新收…; the labels stand left of 自然人.
  private func readRequests(into result: inout ImportedFigures, _ place: (Int) -> String) {
    guard
      let first = texts.firstIndex(where: {
        $0.contains { FoldedLabel($0).text.hasPrefix("一本年新收") }
      }), first > 0,
      let start = texts[first - 1].firstIndex(where: { FoldedLabel($0).text == "自然人" })
    else { return }
    let heads = Self.heads(texts[first - 1], from: start)
    for index in first..<texts.count {
      var path: [String] = []
      for label in texts[index][..<start] where !label.isEmpty && path.last != label {
        path.append(label)
      }
      guard !path.isEmpty else { continue }
      for head in heads {
        result.add(
          CellValue(typed: texts[index][head.column]), path, head.label, in: .requests,
          place: place(index))
      }
    }
  }

  /// The figures stand in the row below 结果维持, each under the heads of its own column.
  private func readRemedies(into result: inout ImportedFigures, _ place: (Int) -> String) {
    guard let last = texts.firstIndex(where: { $0.contains { FoldedLabel($0).text == "结果维持" } })
    else { return }
    // A row of nothing but blanks at the end of a sheet may not be there at all.
    let values = last + 1 < texts.count ? texts[last + 1] : Array(repeating: "", count: width)
    for column in 0..<width where !texts[last][column].isEmpty {
      var path: [String] = []
      for row in texts[..<last] where !row[column].isEmpty && path.last != row[column] {
        path.append(row[column])
      }
      result.add(
        CellValue(typed: values[column]), path, texts[last][column], in: .remedies,
        place: place(last + 1))
    }
  }

  /// The heads of a row from the left, one that is merged only once.
  private static func heads(_ row: [String], from start: Int) -> [(column: Int, label: String)] {
    var heads: [(column: Int, label: String)] = []
    for column in start..<row.count where !row[column].isEmpty && heads.last?.label != row[column] {
      heads.append((column, row[column]))
    }
    return heads
  }
}
