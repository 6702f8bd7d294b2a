import Documents
package import Law

/// A report as CSV, a line a cell: 表,行,列,值. The words of the report stand in lines of 说明 and
/// 正文, so that nothing is lost.
package enum ReportCSV {
  static let head = ["表", "行", "列", "值"]
  static let particulars = "说明"
  static let prose = "正文"
  static let preface = "前言"

  package static func write(_ report: AnnualReport) -> [UInt8] {
    var rows = [head]
    rows += Particular.allCases.map { [particulars, $0.rawValue, "", $0.text(of: report)] }
    rows += paragraphs(report.preface, of: preface)
    for section in ReportSection.allCases {
      rows += paragraphs(report.prose[section] ?? [], of: section.heading)
    }
    rows += cells(report.form, report.figures) { report.figures[$0]?.printed }
    return CSVWriter.write(rows)
  }

  /// A form with nothing in it, for typing.
  package static func blank(_ form: ReportForm) -> [UInt8] {
    CSVWriter.write([head] + cells(form, Figures()) { _ in "" })
  }

  private static func paragraphs(_ paragraphs: [String], of place: String) -> [[String]] {
    paragraphs.enumerated().map { [prose, place, String($0 + 1), $1] }
  }

  private static func cells(
    _ form: ReportForm, _ figures: Figures, value: (CellID) -> String?
  ) -> [[String]] {
    ReportTable.allCases.flatMap { table in
      form.lines(of: table, for: figures).flatMap { line in
        let path = [form.caption(of: line.row)].compactMap { $0 } + form.rowName(of: line.row)
        return line.cells.compactMap { cell -> [String]? in
          guard let text = value(cell), let column = form.columnName(of: cell) else { return nil }
          return [table.rawValue, path.joined(separator: "/"), column, text]
        }
      }
    }
  }
}

/// What a report is apart from its figures and its prose.
enum Particular: String, CaseIterable {
  case unit = "单位"
  case year = "年度"
  case form = "格式"
  case title = "标题"

  func text(of report: AnnualReport) -> String {
    switch self {
    case .unit: report.unit
    case .year: String(report.year)
    case .form: report.form.rawValue
    case .title: report.title
    }
  }
}

extension ImportedFigures {
  mutating func set(_ particular: Particular, _ text: String) {
    switch particular {
    case .unit: unit = text
    case .year: year = Int(text)
    case .form: form = ReportForm(rawValue: text)
    case .title: title = text
    }
  }
}
