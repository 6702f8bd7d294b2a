import Documents
package import Inspection
import Law

/// The findings of several reports as one page that needs nothing else: a summary, then each
/// report with its findings and its own words, the faulty ones marked.
package enum FindingsHTML {
  package static func write(_ reports: [(file: String, report: InspectedReport)]) -> [UInt8] {
    var page = PageText()
    page.markup(
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>政府信息公开年报核查结果</title>
      <style>
      \(FindingsStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      <h1>政府信息公开年报核查结果</h1>

      """)
    summary(reports, &page)
    for (index, entry) in reports.enumerated() {
      report(entry.file, entry.report, number: index + 1, &page)
    }
    page.markup("</main>\n</body>\n</html>\n")
    return page.bytes
  }

  private static func summary(
    _ reports: [(file: String, report: InspectedReport)], _ page: inout PageText
  ) {
    let all = reports.flatMap(\.report.findings)
    page.markup("<p>共核查\(reports.count)份年度报告，")
    page.markup(
      Severity.allCases.map { word in
        "\(word.word)\(all.count { $0.severity == word })处"
      }.joined(separator: "，"))
    page.markup("。</p>\n<h2>按单位</h2>\n")
    page.table(["单位", "年度"] + Severity.allCases.map(\.word), figuresFrom: 1) { row in
      for (index, entry) in reports.enumerated() {
        let report = entry.report
        let counts = Severity.allCases.map { severity in
          String(report.findings.count { $0.severity == severity })
        }
        row(
          [report.unit ?? entry.file, report.year.map(String.init) ?? ""] + counts,
          "#r\(index + 1)")
      }
    }
    guard !all.isEmpty else { return }
    page.markup("<h2>按规则</h2>\n")
    let rules = Dictionary(grouping: all, by: \.rule)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    page.table(["规则", "内容", "次数"], figuresFrom: 2) { row in
      for (rule, findings) in rules {
        row([rule, Finding.wording(ofRule: rule), String(findings.count)], nil)
      }
    }
  }

  private static func report(
    _ file: String, _ report: InspectedReport, number: Int, _ page: inout PageText
  ) {
    page.markup("<section id=\"r\(number)\">\n<h2>")
    page.escaped(report.title ?? report.unit ?? file)
    page.markup("</h2>\n<p class=\"file\">")
    page.escaped(file)
    page.markup("</p>\n")
    guard !report.findings.isEmpty else {
      page.markup("<p>未发现问题。</p>\n</section>\n")
      return
    }
    page.markup("<ol>\n")
    for (index, finding) in report.findings.enumerated() {
      page.markup("<li id=\"r\(number)f\(index + 1)\"><b class=\"\(finding.severity.rawValue)\">")
      page.markup("\(finding.severity.word)</b> ")
      page.escaped("\(finding.rule) \(finding.message)")
      if let quote = finding.quote {
        page.markup("<q>")
        page.escaped(quote)
        page.markup("</q>")
      }
      page.markup("</li>\n")
    }
    page.markup("</ol>\n<details>\n<summary>报告原文</summary>\n")
    MarkedReport(report, number: number).write(to: &page)
    page.markup("</details>\n</section>\n")
  }
}
