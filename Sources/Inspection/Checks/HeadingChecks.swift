import Documents
import Law

/// Headings that are worded differently, doubled or out of order.
struct HeadingChecks {
  let reading: ReportReading

  func findings() -> [Finding] {
    let odd = reading.outline.headings.filter { !$0.isOfficial }.map { heading in
      Finding(
        rule: CheckRule.structure.id, kind: .other, severity: .note,
        quote: reading.text(of: heading),
        expected: .text(heading.section.heading),
        message: "标题与规定格式不同，应为“\(heading.section.heading)”。", places: reading.places(of: heading))
    }
    let doubled = reading.outline.doubled.filter { $0.isOfficial }.map { heading in
      Finding(
        rule: CheckRule.structure.id, kind: .other, severity: .note,
        quote: reading.text(of: heading),
        message: "“\(heading.section.heading)”的标题重复出现或次序颠倒。", places: reading.places(of: heading))
    }
    return odd + doubled
  }
}
