import Documents
import Law

extension ReportCSV {
  /// Reads a file of four columns. Lines that are not understood are named; blank ones are not.
  package static func read(_ text: String) throws -> ImportedFigures {
    try read(CSVReader.read(text)) { "第\($0)行" }
  }

  static func read(_ rows: [[String]], place: (Int) -> String) -> ImportedFigures {
    var result = ImportedFigures()
    for (index, row) in rows.enumerated() {
      let row = row.map(trimmed)
      if row.allSatisfy(\.isEmpty) || isHead(row) { continue }
      result.add(row, place: place(index + 1))
    }
    if result.figures.isEmpty {
      result.problems.append(ImportProblem(place: "文件", .noFigures))
    }
    return result
  }

  static func isHead(_ row: [String]) -> Bool {
    row.prefix(4).map { FoldedLabel($0) } == head.map { FoldedLabel($0) }
  }

  private static func trimmed(_ cell: String) -> String {
    var scalars = cell.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

extension ImportedFigures {
  fileprivate mutating func add(_ row: [String], place: String) {
    guard row.count >= 3 else {
      problems.append(ImportProblem(place: place, .wrongShape))
      return
    }
    let value = row.count > 3 ? row[3] : ""
    switch row[0] {
    case ReportCSV.particulars:
      if let particular = Particular(rawValue: row[1]) { set(particular, value) }
    case ReportCSV.prose: addParagraph(value, of: row[1], place: place)
    default:
      guard let table = LabelIndex.standard.table(row[0]) else {
        problems.append(ImportProblem(place: place, .unknownTable(row[0])))
        return
      }
      let path = row[1].split(whereSeparator: { $0 == "/" || $0 == "／" || $0 == ">" })
      add(CellValue(typed: value), path.map(String.init), row[2], in: table, place: place)
    }
  }

  mutating func addParagraph(_ text: String, of heading: String, place: String) {
    // A spreadsheet's mark for text.
    let text = text.hasPrefix("'") ? String(text.dropFirst()) : text
    if heading == ReportCSV.preface {
      preface.append(text)
    } else if let section = ReportSection.allCases.first(where: { heading == $0.heading }) {
      prose[section, default: []].append(text)
    } else {
      problems.append(ImportProblem(place: place, .unknownRow(heading)))
    }
  }
}
