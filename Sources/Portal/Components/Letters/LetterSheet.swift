internal import Documents
internal import HTML

/// A letter as it will be printed, read on the page: head, title, text, boxes, signature.
///
/// It has no headings of its own: within a page it is a thing looked at, not a part of the outline.
struct LetterSheet: Component {
  let name: String
  let manuscript: Manuscript

  init(_ name: String, _ manuscript: Manuscript) {
    self.name = name
    self.manuscript = manuscript
  }

  func write(to html: inout HTMLBuffer) {
    html(
      .div, .class(manuscript.letterhead == nil ? "letter" : "letter headed"), .role("region"),
      .tabindex(0), .aria(.label, name)
    ) { html in
      if let head = manuscript.letterhead {
        html(.p, .class("letter-agency"), text: head.agency)
        html(.p, .class("letter-number"), text: head.number)
      }
      for block in manuscript.blocks {
        switch block {
        case .paragraph(let paragraph): write(paragraph, &html)
        case .table(let table): write(table, &html)
        case .pageBreak: html(.hr, .class("letter-page"))
        }
      }
    }
  }

  private func write(_ paragraph: ManuscriptParagraph, _ html: inout HTMLBuffer) {
    html(.p, .class("letter-\(paragraph.style.look)")) { write(paragraph.runs, &$0) }
  }

  private func write(_ runs: [ManuscriptRun], _ html: inout HTMLBuffer) {
    for run in runs {
      for (index, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { html(.br) }
        html.text(line)
      }
    }
  }

  private func write(_ table: ManuscriptTable, _ html: inout HTMLBuffer) {
    html(.table, .class("letter-table")) { html in
      html(.tbody) { html in
        for row in table.rows {
          html(.tr, .when(row.leastHeight > 0, .class("letter-room"))) { html in
            for cell in row.cells { write(cell, &html) }
          }
        }
      }
    }
  }

  private func write(_ cell: ManuscriptCell, _ html: inout HTMLBuffer) {
    html(
      .td, .class(cell.alignment == .center ? "letter-name" : "letter-value"),
      .colspan(cell.columnSpan), .rowspan(cell.rowSpan)
    ) { write(cell.runs, &$0) }
  }
}

extension ParagraphStyle {
  fileprivate var look: String {
    switch self {
    case .title: "title"
    case .heading1, .heading2, .caption: "heading"
    case .body: "body"
    case .flush, .attachmentMark, .note: "flush"
    case .soleAttachment, .attachment, .nextAttachment: "attachment"
    case .signature: "signature"
    }
  }
}
