import Documents
import Foundation
import Law
import Testing

@testable import Inspection

/// Reads the real reports beside the repository, where they are, from their plain text.
@Suite("Real reports")
struct ExampleReportTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/examples").standardizedFileURL

  static let names: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/truth.json").path)
    }.sorted() ?? []

  @Test(
    "Every cell, every certain contradiction, no alarm", .enabled(if: !names.isEmpty),
    arguments: names)
  func example(_ name: String) throws {
    let folder = Self.folder.appending(path: name)
    let text = try String(contentsOf: folder.appending(path: "report.txt"), encoding: .utf8)
    let data = try Data(contentsOf: folder.appending(path: "truth.json"))
    let truth = try JSONDecoder().decode(ExampleTruth.self, from: data)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let document = Document(format: .text, blocks: lines.map { .paragraph(String($0)) })
    let report = Inspector().inspect(document)
    #expect(report.form?.rawValue == truth.form)
    #expect(report.year == truth.year)
    let wrong = truth.wrongCells(in: report)
    #expect(wrong.isEmpty)
    let alarms = report.findings.filter { finding in
      finding.severity != .note && !(finding.kind == .missingSection && !truth.complete)
        && !truth.findings.contains { $0.matches(finding) }
    }
    #expect(alarms.map(\.message).isEmpty)
    let missed = truth.findings.filter { item in
      item.certain && !report.findings.contains { $0.severity != .note && item.matches($0) }
    }
    #expect(missed.map(\.id).isEmpty)
  }
}

/// What a careful reader found in a report.
struct ExampleTruth: Decodable {
  var form: String
  var year: Int
  var complete: Bool
  var tables: [String: [String: Tree]]
  var findings: [Item]

  struct Item: Decodable {
    var id: String
    var kind: String
    var quote: String?
    var certain: Bool

    /// The same kind of fault in the same words, or in a cell.
    func matches(_ finding: Finding) -> Bool {
      guard finding.kind.rawValue == kind else { return false }
      guard let quote, let found = finding.quote else { return true }
      let (a, b) = (Self.bare(quote), Self.bare(found))
      return a.contains(b) || b.contains(a) || finding.cell != nil
    }

    private static func bare(_ text: String) -> String { Fold.glyphs(text).bare.string }
  }

  /// Nested labels down to the values.
  indirect enum Tree: Decodable {
    case row([String: Tree])
    case cell(CellValue)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .cell(.blank)
      } else if let measured = try? value.decode(Measured.self) {
        self = .cell(.measured(try Self.figure(measured.value), raw: measured.raw))
      } else if let row = try? value.decode([String: Tree].self) {
        self = .row(row)
      } else if let number = try? value.decode(Decimal.self) {
        self = .cell(.number(try Self.figure(number)))
      } else {
        self = .cell(.text(try value.decode(String.self)))
      }
    }

    private struct Measured: Decodable {
      var value: Decimal
      var raw: String
    }

    private static func figure(_ decimal: Decimal) throws -> Figure {
      try #require(Figure("\(decimal)"))
    }
  }

  /// The cells that were read otherwise.
  func wrongCells(in report: InspectedReport) -> [String] {
    guard let form = report.form else { return ["no form"] }
    var cells: [String: CellID] = [:]
    for cell in form.cells
      + (ReportColumn.requesters + [.total]).map({ CellID(.otherHandling, $0) })
    {
      guard let label = form.label(of: cell) else { continue }
      let path = ([cell.table.rawValue] + [label.caption].compactMap { $0 } + label.path)
      cells[Self.key(path + [label.column])] = cell
    }
    return tables.flatMap { table, rows in
      rows.flatMap { label, tree in Self.leaves(tree, [table, label]) }
    }.compactMap { path, value in
      guard let cell = cells[Self.key(path)] else { return "no cell \(path)" }
      let found = report.figures[cell] ?? .blank
      return found.figure == value.figure && (found == value || value.figure != nil)
        ? nil : "\(path): \(found), not \(value)"
    }
  }

  private static func leaves(_ tree: Tree, _ path: [String]) -> [([String], CellValue)] {
    switch tree {
    case .cell(let value): [(path, value)]
    case .row(let row): row.flatMap { leaves($1, path + [$0]) }
    }
  }

  private static func key(_ path: [String]) -> String {
    path.flatMap { $0.split(separator: "/") }.map { part in
      let bare = Fold.glyphs(String(part)).bare.string
      return bare.hasPrefix("二部分公开") ? "二部分公开" : bare
    }.joined(separator: "/")
      .replacingOccurrences(of: "第二十一条第", with: "第二十条第")
      .replacingOccurrences(of: "行政规范性文件", with: "规范性文件")
  }
}
