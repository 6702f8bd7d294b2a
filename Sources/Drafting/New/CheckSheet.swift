package import Documents
package import Law

/// The sheet that shows how a report stood up to the check relations: 勾稽核对表.
package struct CheckSheet: Sendable, Equatable {
  package var form: ReportForm
  /// How many relations had figures on both sides.
  package var evaluated: Int
  package var breaches: [Breach]
  /// Why the report was written nevertheless.
  package var override: Override?

  /// A decision to write a report that breaks a relation.
  package struct Override: Sendable, Equatable {
    package var reason: String
    package var by: String?
    package var on: Day?

    package init(reason: String, by: String? = nil, on: Day? = nil) {
      self.reason = reason
      self.by = by
      self.on = on
    }
  }

  package init(
    form: ReportForm, evaluated: Int, breaches: [Breach], override: Override? = nil
  ) {
    self.form = form
    self.evaluated = evaluated
    self.breaches = breaches
    self.override = override
  }

  /// The heading that marks the end of the report proper.
  package static let heading = "勾稽核对表"

  /// The sheet, beginning on a new page.
  package var blocks: [ManuscriptBlock] {
    let note = { (text: String) in ManuscriptBlock.paragraph(ManuscriptParagraph(.note, text)) }
    return [.pageBreak, .paragraph(ManuscriptParagraph(.title, Self.heading)), note(summary)]
      + (breaches.isEmpty ? [] : [.table(table)]) + decision.map(note)
  }

  /// The same as a sheet of a workbook.
  var sheet: Spreadsheet.Sheet {
    var sheet = Spreadsheet.Sheet(name: Self.heading, table: table)
    let line = { (text: String) in Spreadsheet.Row([Spreadsheet.Value.text(text)]) }
    if breaches.isEmpty { sheet.rows = [] }
    sheet.rows += ([summary] + decision).map(line)
    return sheet
  }

  private var decision: [String] {
    guard let override else { return [] }
    var lines = ["保留原数的理由：\(override.reason)"]
    if let by = override.by { lines.append("决定人：\(by)") }
    if let on = override.on { lines.append("日期：\(on.year)年\(on.month)月\(on.day)日") }
    return lines
  }

  private var summary: String {
    breaches.isEmpty
      ? "本报告各表可核对的勾稽关系共\(evaluated)条，全部成立。"
      : "本报告各表可核对的勾稽关系共\(evaluated)条，其中下列\(breaches.count)处不符。"
  }

  private var table: ManuscriptTable {
    let heads = ["序号", "规则", "单元格", "计算", "应为", "实填"]
    let lines = breaches.enumerated().map { index, breach in
      [
        String(index + 1), "\(breach.rule.id) \(breach.rule.wording)", breach.place(in: form),
        breach.calculation(in: form), breach.expected?.description ?? "—",
        breach.found?.printed ?? "",
      ]
    }
    return ManuscriptTable(
      columnWidths: [0.8, 2.8, 3.2, 4, 1.3, 1.3],
      rows: ([heads] + lines).map { texts in
        ManuscriptRow(
          texts.enumerated().map { column, text in
            let wide = texts != heads && (1...3).contains(column)
            return ManuscriptCell(text, column: column, alignment: wide ? .left : .center)
          })
      }, headerRows: 1)
  }
}
