import Documents
import Inspection
import Law

/// The results for a person at a terminal: each file with its findings, and a summary of a folder.
struct CheckText: CheckOutput {
  private var progress: Progress
  private var summary = CheckSummary()
  private let showsSummary: Bool

  init(count: Int, folder: Bool) {
    progress = Progress(count: count)
    showsSummary = folder || count > 1
  }

  mutating func begin() {}

  mutating func add(_ path: String, _ result: Result<InspectedReport, DocumentError>) {
    progress.clear()
    switch result {
    case .success(let report): write(path, report)
    case .failure(let error):
      Terminal.write("\(Ink.bold(path))\n  \(Ink.red("无法读取"))  \(FileWords.sentence(error))\n\n")
    }
    summary.add(path, result)
    progress.advance()
  }

  mutating func end() {
    progress.clear()
    if showsSummary { Terminal.write(summary.text) }
  }

  private func write(_ path: String, _ report: InspectedReport) {
    var lines = [Ink.bold(path)]
    lines.append("  " + Self.identity(report))
    for finding in report.findings {
      lines.append("  \(Ink.label(finding.severity)) \(pad(finding.rule, 3))  \(finding.message)")
      if let quote = finding.quote, finding.cell == nil || finding.kind == .narrativeVsTable {
        lines.append("            \(Ink.dim("原文：" + clip(quote)))")
      }
    }
    lines.append("  " + Self.verdict(report.findings))
    Terminal.write(lines.joined(separator: "\n") + "\n\n")
  }

  static func identity(_ report: InspectedReport) -> String {
    var parts = [report.unit ?? "单位不明"]
    parts.append(report.year.map { "\($0)年度" } ?? "年度不明")
    if let form = report.form { parts.append("\(form.rawValue)年格式") }
    return parts.joined(separator: "  ")
  }

  static func verdict(_ findings: [Finding]) -> String {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    let (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
    if errors + warnings == 0 {
      return Ink.green("没有发现矛盾") + (notes > 0 ? "（提示\(notes)处）" : "")
    }
    return "错误\(errors)处，存疑\(warnings)处，提示\(notes)处"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func clip(_ quote: String) -> String {
    let line = quote.split(whereSeparator: \.isNewline).joined()
    return line.count > 80 ? line.prefix(78) + "……" : line
  }
}

/// Colours and weights, where the terminal has them.
enum Ink {
  static func label(_ severity: Severity) -> String {
    switch severity {
    case .error: red("错误")
    case .warning: code("33", "存疑")
    case .note: dim("提示")
    }
  }

  static func bold(_ text: String) -> String { code("1", text) }
  static func dim(_ text: String) -> String { code("2", text) }
  static func red(_ text: String) -> String { code("31;1", text) }
  static func green(_ text: String) -> String { code("32", text) }

  private static func code(_ code: String, _ text: String) -> String {
    Terminal.hasColours ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
