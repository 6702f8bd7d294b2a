import Documents
import Inspection

/// A report's own words as HTML, with what findings stand on marked and linked to them.
struct MarkedReport {
  private let manuscript: Manuscript
  private let number: Int

  init(_ report: InspectedReport, number: Int) {
    manuscript = AnnotatedReport.manuscript(report)
    self.number = number
  }

  func write(to page: inout PageText) {
    for block in manuscript.blocks {
      switch block {
      case .paragraph(let paragraph):
        if paragraph.runs.allSatisfy(\.text.isEmpty) { continue }
        let heading = paragraph.style == .title || paragraph.style == .heading1
        page.markup(heading ? "<p class=\"heading\">" : "<p>")
        runs(paragraph.runs, &page)
        page.markup("</p>\n")
      case .table(let table): write(table, to: &page)
      case .pageBreak: continue
      }
    }
  }

  private func write(_ table: ManuscriptTable, to page: inout PageText) {
    page.markup("<div class=\"wide\"><table>\n")
    for row in table.rows {
      page.markup("<tr>")
      for cell in row.cells {
        page.markup("<td")
        if cell.columnSpan > 1 { page.markup(" colspan=\"\(cell.columnSpan)\"") }
        if cell.rowSpan > 1 { page.markup(" rowspan=\"\(cell.rowSpan)\"") }
        page.markup(">")
        runs(cell.runs, &page)
        page.markup("</td>")
      }
      page.markup("</tr>\n")
    }
    page.markup("</table></div>\n")
  }

  private func runs(_ runs: [ManuscriptRun], _ page: inout PageText) {
    for run in runs {
      guard run.marked else {
        page.escaped(run.text)
        continue
      }
      page.markup("<mark>")
      // A blank cell has nothing to be marked but itself.
      page.escaped(run.text.isEmpty ? "（空）" : run.text)
      for comment in run.comments {
        page.markup("<a href=\"#r\(number)f\(comment + 1)\">\(comment + 1)</a>")
      }
      page.markup("</mark>")
    }
  }
}
