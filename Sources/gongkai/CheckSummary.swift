import Documents
import Drafting
import Inspection
import Law

/// What a folder's reports came to: by unit, the worst first, and by rule.
struct CheckSummary {
  private struct Unit {
    var name: String
    var errors: Int
    var warnings: Int
  }

  private var units: [Unit] = []
  private var rules: [String: (errors: Int, warnings: Int, reports: Int)] = [:]
  private var unread: [String] = []

  mutating func add(_ path: String, _ result: Result<InspectedReport, DocumentError>) {
    guard case .success(let report) = result else {
      unread.append(path)
      return
    }
    let errors = report.findings.count { $0.severity == .error }
    let warnings = report.findings.count { $0.severity == .warning }
    units.append(Unit(name: report.unit ?? path, errors: errors, warnings: warnings))
    for (rule, findings) in Dictionary(grouping: report.findings, by: \.rule) {
      let counted = findings.filter { $0.severity != .note }
      guard !counted.isEmpty else { continue }
      rules[rule, default: (0, 0, 0)].errors += counted.count { $0.severity == .error }
      rules[rule, default: (0, 0, 0)].warnings += counted.count { $0.severity == .warning }
      rules[rule, default: (0, 0, 0)].reports += 1
    }
  }

  var text: String {
    var lines = [Ink.bold("汇总"), "  报告\(units.count)份" + unreadWords]
    let faulty = units.filter { $0.errors + $0.warnings > 0 }.sorted {
      ($0.errors, $0.warnings) > ($1.errors, $1.warnings)
    }
    lines.append("  没有发现矛盾的\(units.count - faulty.count)份，有问题的\(faulty.count)份")
    if !faulty.isEmpty {
      lines.append(Ink.bold("按单位"))
      lines += faulty.prefix(50).map { "  错误\($0.errors)  存疑\($0.warnings)  \($0.name)" }
      if faulty.count > 50 { lines.append("  ……另有\(faulty.count - 50)个单位") }
      lines.append(Ink.bold("按规则"))
      lines += rules.sorted { $0.key < $1.key }.map { rule, count in
        "  \(rule)  \(Finding.wording(ofRule: rule))：错误\(count.errors)处，存疑\(count.warnings)处，涉及\(count.reports)份"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var unreadWords: String {
    unread.isEmpty ? "" : "，另有\(unread.count)个文件无法读取"
  }
}
