import Documents
import Drafting
import Inspection
import Law

/// The exchange format: one object with an entry for each file, written as the files are done.
struct CheckJSON: CheckOutput {
  private var isFirst = true

  mutating func begin() { Terminal.write("{\"reports\":[") }

  mutating func add(_ path: String, _ result: Result<InspectedReport, DocumentError>) {
    Terminal.write(isFirst ? "\n" : ",\n")
    isFirst = false
    Terminal.write(Self.entry(path, result).encoded())
  }

  mutating func end() { Terminal.write("\n]}\n") }

  static func entry(_ path: String, _ result: Result<InspectedReport, DocumentError>) -> JSON {
    switch result {
    case .failure(let error):
      .object([("file", .string(path)), ("error", .string(FileWords.sentence(error)))])
    case .success(let report):
      .object([
        ("file", .string(path)),
        ("form", report.form.map { .string($0.rawValue) } ?? .null),
        ("year", report.year.map { .integer($0) } ?? .null),
        ("unit", report.unit.map { .string($0) } ?? .null),
        ("title", report.title.map { .string($0) } ?? .null),
        ("tables", ReportJSON.tables(report.figures, of: report.form ?? .form2021)),
        ("findings", .array(report.findings.map { finding($0, report.form ?? .form2021) })),
      ])
    }
  }

  private static func finding(_ finding: Finding, _ form: ReportForm) -> JSON {
    .object([
      ("rule", .string(finding.rule)),
      ("kind", .string(finding.kind.rawValue)),
      ("severity", .string(finding.severity.rawValue)),
      ("quote", finding.quote.map { .string($0) } ?? .null),
      ("cell", finding.cell.flatMap { cell($0, form) } ?? .null),
      ("expected", value(finding.expected)),
      ("found", value(finding.found)),
      ("message", .string(finding.message)),
    ])
  }

  private static func cell(_ cell: CellID, _ form: ReportForm) -> JSON? {
    guard let label = form.label(of: cell) else { return nil }
    let row = ([label.caption].compactMap { $0 } + label.path).joined(separator: "/")
    return .object([
      ("table", .string(cell.table.rawValue)), ("row", .string(row)),
      ("column", .string(label.column)),
    ])
  }

  private static func value(_ value: Finding.Value?) -> JSON {
    switch value {
    case .figure(let figure): .number(figure.description)
    case .text(let text): .string(text)
    case nil: .null
    }
  }
}
