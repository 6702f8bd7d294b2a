import Documents
import Inspection
import Law
import Portal

extension Checker {
  struct Unforeseen: Error {
    let words = "words of the file"
  }

  /// Reads a file as lines; a line with 矛盾 is an error there, one with 存疑 a warning. Files named
  /// after an error throw it.
  static let sample = Checker(
    read: { bytes, name in
      switch name {
      case "密码.docx": throw DocumentError.encrypted
      case "旧.doc": throw DocumentError.programMissing("LibreOffice", package: "libreoffice-writer")
      case "意外.txt": throw Unforeseen()
      default: break
      }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      let table = Grid(rows: [[GridCell("总计", column: 0), GridCell("", column: 1, columnSpan: 2)]])
      return Document(
        format: .text, blocks: lines.map { .paragraph(String($0)) } + [.table(table)])
    },
    inspect: { document in
      var report = InspectedReport(
        document: document, form: .form2021, year: 2023, unit: "青山县人民政府办公室",
        title: "青山县人民政府办公室2023年政府信息公开工作年度报告")
      for (index, block) in document.blocks.enumerated() {
        guard case .paragraph(let text) = block else { continue }
        if text.contains("矛盾") { report.findings.append(.sample(text, .error, block: index)) }
        if text.contains("存疑") { report.findings.append(.sample(text, .warning, block: index)) }
      }
      return report
    },
    annotate: { _, original in Array("annotated:".utf8) + original },
    workbook: { reports in Array(reports.map(\.name).joined(separator: ",").utf8) })
}

extension Finding {
  static func sample(_ text: String, _ severity: Severity, block: Int) -> Finding {
    Finding(
      rule: "P1", kind: .narrativeSum, severity: severity, quote: text, expected: .figure(6870),
      found: .figure(6780), message: "应为6870：\(text)",
      places: [Place(block: block, range: 0..<text.unicodeScalars.count)])
  }
}
