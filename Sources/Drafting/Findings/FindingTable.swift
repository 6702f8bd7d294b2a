package import Inspection

/// The findings of several reports as a table of texts: what goes into .csv and .xlsx alike.
package struct FindingTable: Sendable {
  package static let heads = [
    "文件", "单位", "年度", "严重程度", "规则", "类别", "说明", "原文", "单元格", "应为", "实为",
  ]

  /// A line a finding, in the order of the files and of their findings.
  package let rows: [[String]]

  package init(_ reports: [(file: String, report: InspectedReport)]) {
    rows = reports.flatMap { file, report in
      report.findings.map { finding in
        [
          file, report.unit ?? "", report.year.map(String.init) ?? "", finding.severity.word,
          finding.rule, finding.kind.word, finding.message, finding.quote ?? "",
          finding.cellName(in: report.form), finding.expected?.words ?? "",
          finding.found?.words ?? "",
        ]
      }
    }
  }
}
