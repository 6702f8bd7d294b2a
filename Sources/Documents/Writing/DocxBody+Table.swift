/// Tables in `word/document.xml`.
extension DocxBody {
  mutating func table(_ table: ManuscriptTable, above: Int) {
    let layout = TableLayout(table)
    let widths = layout.widths(table.columnWidths, total: PageLayout.textWidth)
    let fit = TableFit(table, layout: layout, widths: widths, above: above)
    write(#"<w:tbl><w:tblPr><w:tblStyle w:val="OfficialTable"/><w:tblW w:w=""#)
    write(PageLayout.textWidth)
    write(#"" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>"#)
    if table.isForm {
      write(#"<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/>"#)
      write("</w:tblCellMar>")
    }
    write("</w:tblPr><w:tblGrid>")
    for width in widths {
      write(#"<w:gridCol w:w=""#)
      write(width)
      write(#""/>"#)
    }
    write("</w:tblGrid>")
    for (index, slots) in layout.rows.enumerated() {
      let keep = table.keepTogether && index < layout.rows.count - 1
      let wanted = Int(Paper.millimetres(min(max(table.rows[index].leastHeight, 0), 220)) * 20)
      let row = DocxRow(
        fit: fit, widths: widths, height: max(fit.leastRow, wanted), keepNext: keep,
        header: index < table.headerRows, isDivided: table.isForm)
      self.row(slots, row)
    }
    write("</w:tbl>")
  }

  private mutating func row(_ slots: [TableLayout.Slot], _ row: DocxRow) {
    write("<w:tr><w:trPr>")
    if !row.isDivided { write("<w:cantSplit/>") }
    write(#"<w:trHeight w:val=""#)
    write(row.height)
    write(#"" w:hRule="atLeast"/>"#)
    if row.header { write("<w:tblHeader/>") }
    write("</w:trPr>")
    for slot in slots {
      switch slot {
      case .cell(let cell): self.cell(cell, row)
      case .covered(let column, let span):
        opening(column: column, span: span, row)
        write("<w:vMerge/></w:tcPr>")
        cellParagraph(row, .center)
        write("</w:p></w:tc>")
      case .blank(let column):
        opening(column: column, span: 1, row)
        write("</w:tcPr>")
        cellParagraph(row, .center)
        write("</w:p></w:tc>")
      }
    }
    write("</w:tr>")
  }

  private mutating func cell(_ cell: ManuscriptCell, _ row: DocxRow) {
    opening(column: cell.column, span: cell.columnSpan, row)
    if cell.rowSpan > 1 { write(#"<w:vMerge w:val="restart"/>"#) }
    // A marked blank has no letters to put the yellow behind.
    if cell.runs.contains(where: \.marked), cell.runs.allSatisfy(\.text.isEmpty) {
      write(#"<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>"#)
    }
    write("</w:tcPr>")
    cellParagraph(row, cell.alignment)
    runs(cell.runs, bold: cell.bold)
    write("</w:p></w:tc>")
  }

  private mutating func opening(column: Int, span: Int, _ row: DocxRow) {
    write(#"<w:tc><w:tcPr><w:tcW w:w=""#)
    write(row.widths[column..<(column + span)].reduce(0, +))
    write(#"" w:type="dxa"/>"#)
    if span > 1 {
      write(#"<w:gridSpan w:val=""#)
      write(span)
      write(#""/>"#)
    }
  }

  private mutating func cellParagraph(_ row: DocxRow, _ alignment: ManuscriptCell.Alignment) {
    write(#"<w:p><w:pPr><w:pStyle w:val=""#)
    write(row.fit.docxID)
    write(#""/>"#)
    if row.keepNext { write("<w:keepNext/>") }
    if alignment != .center {
      write(#"<w:jc w:val=""#)
      write(alignment.rawValue)
      write(#""/>"#)
    }
    write("</w:pPr>")
  }
}

/// What the cells of one row share.
private struct DocxRow {
  let fit: TableFit
  let widths: [Int]
  let height: Int
  let keepNext: Bool
  let header: Bool
  /// Whether a page may end within it.
  let isDivided: Bool
}
