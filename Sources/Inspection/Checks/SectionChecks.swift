import Law

/// Sections that are missing, and files that break off (G15).
struct SectionChecks {
  let reading: ReportReading

  func findings() -> [Finding] {
    let missing = ReportSection.allCases.filter { reading.outline[$0] == nil }
    if let torn = tornEnd(missing) { return [torn] }
    return missing.map { section in
      // A section whose table stands there has only lost its heading.
      if let table = section.table, reading.regions.met.contains(table) {
        return Finding(
          rule: CheckRule.structure.id, kind: .missingSection, severity: .warning,
          expected: .text(section.heading),
          message: "缺“\(section.heading)”的标题，表格仍在。")
      }
      return Finding(
        rule: CheckRule.structure.id, kind: .missingSection, severity: .error,
        expected: .text(section.heading), message: "缺少“\(section.heading)”部分。")
    }
  }

  /// One finding for all sections behind the place where the file breaks off.
  private func tornEnd(_ missing: [ReportSection]) -> Finding? {
    guard missing.count >= 2, let last = reading.outline.headings.last?.section,
      missing == ReportSection.allCases.filter({ $0 > last }),
      FileEnd.isTorn(reading.items, reading.regions)
    else { return nil }
    let names = missing.map { "“\($0.heading)”" }.joined()
    return Finding(
      rule: CheckRule.structure.id, kind: .missingSection, severity: .error,
      expected: .text(missing.map(\.heading).joined(separator: "；")),
      message: "文件在“\(last.heading)”部分中断，缺少\(names)。")
  }
}
