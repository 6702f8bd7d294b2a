extension HTMLArticle {
  /// The table in a box of its own, which scrolls where the screen is narrower than the table.
  mutating func table(_ table: ManuscriptTable, breaks: Bool) {
    let layout = TableLayout(table)
    let names = [
      "table", table.keepTogether ? "whole" : nil, table.isForm ? "form" : nil,
      breaks ? "page" : nil,
    ]
    write(#"<div class="\#(names.compactMap(\.self).joined(separator: " "))""#)
    write(#" tabindex="0" role="region" aria-label="表格">"#)
    write(layout.columns > 6 ? "<table class=\"wide\">\n" : "<table>\n")
    write("<colgroup>")
    for width in layout.widths(table.columnWidths, total: 1000) {
      write(#"<col style="width:\#(width / 10).\#(width % 10)%">"#)
    }
    write("</colgroup>\n")
    let heads = Self.headRows(table, layout)
    if heads > 0 {
      write("<thead>\n")
      for index in 0..<heads { row(layout.rows[index], of: table.rows[index], element: "th") }
      write("</thead>\n")
    }
    write("<tbody>\n")
    for index in heads..<layout.rows.count {
      row(layout.rows[index], of: table.rows[index], element: "td")
    }
    write("</tbody>\n</table></div>\n")
  }

  /// No merged cell may reach from the head into the body: such a table has no head.
  private static func headRows(_ table: ManuscriptTable, _ layout: TableLayout) -> Int {
    let heads = min(max(table.headerRows, 0), layout.rows.count)
    for (index, row) in layout.rows[..<heads].enumerated() {
      for case .cell(let cell) in row where index + cell.rowSpan > heads { return 0 }
    }
    return heads
  }

  private mutating func row(
    _ slots: [TableLayout.Slot], of row: ManuscriptRow, element: String
  ) {
    let height = Int(min(max(row.leastHeight, 0), 220))
    write(height > 0 ? #"<tr style="height:\#(height)mm">"# : "<tr>")
    for slot in slots {
      switch slot {
      case .cell(let cell): self.cell(cell, element: element)
      case .blank: write("<\(element)></\(element)>")
      case .covered: break
      }
    }
    write("</tr>\n")
  }

  private mutating func cell(_ cell: ManuscriptCell, element: String) {
    write("<\(element)")
    if cell.columnSpan > 1 { write(#" colspan="\#(cell.columnSpan)""#) }
    if cell.rowSpan > 1 { write(#" rowspan="\#(cell.rowSpan)""#) }
    var names = cell.alignment == .center ? [] : [cell.alignment.rawValue]
    if cell.bold { names.append("bold") }
    if cell.runs.contains(where: \.marked) { names.append("marked") }
    if !names.isEmpty { write(#" class="\#(names.joined(separator: " "))""#) }
    write(">")
    runs(cell.runs)
    write("</\(element)>")
  }
}
