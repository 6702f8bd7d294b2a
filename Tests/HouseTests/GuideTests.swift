import Foundation
import Testing

/// The guide's table of rules is written by hand; this keeps it true.
@Suite("The guide tells every rule as the code has it")
struct GuideTests {
  @Test("Rules of cells and structure: id, wording, basis and severity")
  func checkRulesAreTold() throws {
    let guide = try House.text("docs/guide.zh-CN.md").split(separator: "\n")
    var count = 0
    for file in try House.swiftFiles("Sources/Law/Report/Relations") {
      for rule in Self.checkRules(in: try String(contentsOf: file, encoding: .utf8)) {
        count += 1
        let row = guide.first { $0.hasPrefix("| \(rule.id) |") } ?? ""
        for word in [rule.wording, rule.basis, rule.severity] {
          #expect(row.contains(word), "\(rule.id)")
        }
      }
    }
    #expect(count >= 17, "the rules have moved, or are laid out in another way")
  }

  @Test("Rules of the prose: id and wording")
  func proseRulesAreTold() throws {
    let guide = try House.text("docs/guide.zh-CN.md").split(separator: "\n")
    let source = try House.text("Sources/Inspection/Findings/ProseRule.swift")
    let rules = Self.proseRules(in: source)
    #expect(rules.count >= 6, "the rules have moved, or are laid out in another way")
    for rule in rules {
      let row = guide.first { $0.hasPrefix("| \(rule.id) |") } ?? ""
      #expect(!rule.wording.isEmpty && row.contains(rule.wording), "\(rule.id)")
    }
  }

  private static let severities = [".error": "错误", ".warning": "存疑", ".note": "提示"]

  /// `CheckRule("G1", .error, "wording", basis: "basis")`, over one line or several.
  private static func checkRules(
    in source: String
  ) -> [(id: String, wording: String, basis: String, severity: String)] {
    source.components(separatedBy: "= CheckRule(").dropFirst().compactMap { part in
      let call = String(part.prefix { $0 != ")" })
      let strings = call.split(separator: "\"", omittingEmptySubsequences: false)
      guard strings.count >= 6,
        let severity = severities.first(where: { strings[2].contains($0.key) })?.value
      else { return nil }
      return (String(strings[1]), String(strings[3]), String(strings[5]), severity)
    }
  }

  /// `case parts = "P1"` and, further down, `case .parts: "wording"`.
  private static func proseRules(in source: String) -> [(id: String, wording: String)] {
    let lines = source.split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 4, words[0] == "case", words[2] == "=" else { return nil }
      let head = "case .\(words[1]): "
      let wording = lines.first { $0.hasPrefix(head) }?.dropFirst(head.count) ?? ""
      return (String(words[3].filter { $0 != "\"" }), String(wording.filter { $0 != "\"" }))
    }
  }
}
