internal import HTML
internal import Law

extension MarkedReport {
  /// `number` is the check's: no two tables of a page may have the same name.
  func write(number: Int, to html: inout HTMLBuffer) {
    html(.div, .class(isPlainText ? "paper plain" : "paper")) { html in
      for block in blocks { block.write(report: number, to: &html) }
    }
  }
}

extension MarkedReport.Block {
  fileprivate func write(report: Int, to html: inout HTMLBuffer) {
    switch self {
    case .paragraph(let text, .body): html(.p) { text.write(to: &$0) }
    case .paragraph(let text, .heading): html(.p, .class("heading")) { text.write(to: &$0) }
    case .paragraph(let text, .title): html(.p, .class("title")) { text.write(to: &$0) }
    case .table(let number, let rows):
      // Focusable, so that the keyboard can scroll a table wider than the screen.
      html(
        .div, .class("scroll"), .tabindex(0), .role("region"),
        .aria(.label, Words.table(number, ofReport: report))
      ) { html in
        html(.table) { html in
          for row in rows { html(.tr) { html in row.forEach { $0.write(to: &html) } } }
        }
      }
    case .gap(let count):
      html(.p, .class("gap"), text: Words.gap(blocks: count))
    }
  }
}

extension MarkedReport.Cell {
  /// Browsers' own limits; a file may claim any span.
  private static let spans = 1...1000

  fileprivate func write(to html: inout HTMLBuffer) {
    let column = min(max(columnSpan, Self.spans.lowerBound), Self.spans.upperBound)
    let row = min(max(rowSpan, Self.spans.lowerBound), Self.spans.upperBound)
    if let severity = text.severity {
      html(.td, .class("faulty \(severity.rawValue)"), .colspan(column), .rowspan(row)) {
        text.write(to: &$0)
      }
    } else {
      html(.td, .colspan(column), .rowspan(row)) { text.write(to: &$0) }
    }
  }
}

extension MarkedText {
  fileprivate func write(to html: inout HTMLBuffer) {
    for piece in pieces {
      for badge in piece.badges { badge.write(to: &html) }
      if piece.text.isEmpty { continue }
      if let severity = piece.severity {
        html(.mark, .class(severity.rawValue)) { Self.lines(of: piece.text, to: &$0) }
      } else {
        Self.lines(of: piece.text, to: &html)
      }
    }
  }

  private static func lines(of text: String, to html: inout HTMLBuffer) {
    guard text.utf8.contains(10) else { return html.text(text) }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { html(.br) }
      html.text(line)
    }
  }
}

extension MarkedText.Mark {
  /// The finding's number, which leads back to it. The report's own anchor is before `-m`.
  fileprivate func write(to html: inout HTMLBuffer) {
    let report = anchor.prefix { $0 != "-" }
    html(
      .a, .class("badge \(severity.rawValue)"), .id(anchor), .href("#\(report)-f\(finding)"),
      .aria(.label, Words.mark(finding: finding, severity))
    ) { $0.text(finding) }
  }
}
