/// Writes `word/document.xml`.
struct DocxBody {
  private(set) var out: MarkupBuffer
  /// The comments in the order of their ids, repeated for every stretch that carries them.
  private(set) var comments: [ManuscriptComment] = []
  private let all: [ManuscriptComment]
  private var breakPending = false
  private let isLetter: Bool

  init(_ manuscript: Manuscript) {
    out = MarkupBuffer(capacity: 1 << 17)
    all = manuscript.comments
    isLetter = manuscript.letterhead != nil
    out.markup(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
    let drawing = isLetter ? Docx.drawingNamespaces : ""
    out.markup("<w:document \(Docx.namespace)\(drawing)><w:body>")
    if let letterhead = manuscript.letterhead { DocxLetterhead(letterhead).write(&out) }
    blocks(Self.withOrphans(manuscript))
    out.markup(DocxParts.section(isLetter: isLetter))
    out.markup("</w:body></w:document>")
  }

  /// Comments that no run refers to are put on the first paragraph rather than lost.
  private static func withOrphans(_ manuscript: Manuscript) -> [ManuscriptBlock] {
    guard !manuscript.comments.isEmpty else { return manuscript.blocks }
    let used = Set(manuscript.blocks.flatMap(\.runs).flatMap(\.comments))
    let orphans = manuscript.comments.indices.filter { !used.contains($0) }
    guard !orphans.isEmpty else { return manuscript.blocks }
    var blocks = manuscript.blocks
    for (index, block) in blocks.enumerated() {
      guard case .paragraph(var paragraph) = block else { continue }
      for run in paragraph.runs.indices { paragraph.runs[run].comments += orphans }
      blocks[index] = .paragraph(paragraph)
      return blocks
    }
    let holder = ManuscriptParagraph(.note, [ManuscriptRun("", comments: orphans)])
    return [.paragraph(holder)] + blocks
  }

  private mutating func blocks(_ blocks: [ManuscriptBlock]) {
    /// The height of the headings that will be kept with the next table.
    var above = 0
    var afterTable = false
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        self.paragraph(paragraph, DocxNeighbours(blocks, at: index, isLetter: isLetter))
        above = paragraph.style.keepsNext ? above + paragraph.style.height(paragraph.runs) : 0
      case .table(let table):
        // Two tables in a row would be one; and a page break needs a paragraph to stand on.
        if afterTable || breakPending { spacer() }
        self.table(table, above: above)
        above = 0
      case .pageBreak:
        if breakPending { spacer() }
        breakPending = true
      }
      if case .table = block { afterTable = true } else { afterTable = false }
    }
    // Word wants a paragraph after the last table.
    if afterTable || breakPending || blocks.isEmpty { spacer() }
  }

  /// A paragraph without height.
  private mutating func spacer() {
    out.markup(#"<w:p><w:pPr><w:pStyle w:val="Spacer"/>"#)
    pageBreak()
    out.markup("</w:pPr></w:p>")
  }

  private mutating func pageBreak() {
    if breakPending { out.markup("<w:pageBreakBefore/>") }
    breakPending = false
  }

  private mutating func paragraph(
    _ paragraph: ManuscriptParagraph, _ neighbours: DocxNeighbours
  ) {
    out.markup(#"<w:p><w:pPr><w:pStyle w:val=""#)
    out.markup(paragraph.style.docxID)
    out.markup(#""/>"#)
    if neighbours.keepsNext { out.markup("<w:keepNext/>") }
    pageBreak()
    if neighbours.controlsWidows { out.markup("<w:widowControl/>") }
    if let space = neighbours.spaceBefore { out.markup(#"<w:spacing w:before="\#(space)"/>"#) }
    if let indent = neighbours.indent { out.markup(indent) }
    out.markup("</w:pPr>")
    runs(paragraph.runs)
    out.markup("</w:p>")
  }

  mutating func runs(_ runs: [ManuscriptRun], bold: Bool = false) {
    var open: [Int: Int] = [:]
    for (index, run) in runs.enumerated() {
      let next = index + 1 < runs.count ? runs[index + 1].comments : []
      for comment in run.comments where open[comment] == nil && all.indices.contains(comment) {
        open[comment] = comments.count
        DocxComments.rangeStart(comments.count, &out)
        comments.append(all[comment])
      }
      self.run(run, bold: bold || run.bold)
      for comment in run.comments where !next.contains(comment) {
        guard let id = open.removeValue(forKey: comment) else { continue }
        DocxComments.rangeEnd(id, &out)
      }
    }
  }

  private mutating func run(_ run: ManuscriptRun, bold: Bool) {
    guard !run.text.isEmpty else { return }
    let hint = Docx.needsHint(run.text)
    out.markup("<w:r>")
    if hint || bold || run.marked {
      out.markup("<w:rPr>")
      if hint { out.markup(#"<w:rFonts w:hint="eastAsia"/>"#) }
      if bold { out.markup("<w:b/>") }
      if run.marked { out.markup(#"<w:highlight w:val="yellow"/>"#) }
      out.markup("</w:rPr>")
    }
    Docx.text(run.text, &out)
    out.markup("</w:r>")
  }

  mutating func write(_ markup: String) {
    out.markup(markup)
  }

  mutating func write(_ number: Int) {
    out.number(number)
  }
}

extension ManuscriptBlock {
  fileprivate var runs: [ManuscriptRun] {
    switch self {
    case .paragraph(let paragraph): paragraph.runs
    case .table(let table): table.rows.flatMap(\.cells).flatMap(\.runs)
    case .pageBreak: []
    }
  }
}
