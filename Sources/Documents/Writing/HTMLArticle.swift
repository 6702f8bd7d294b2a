/// Writes the text of a manuscript and its comments as HTML.
struct HTMLArticle {
  private var out = MarkupBuffer(capacity: 1 << 16)
  private let manuscript: Manuscript
  /// How often each comment has been referred to; makes the ids of the places unique.
  private var references: [Int]

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    references = Array(repeating: 0, count: manuscript.comments.count)
  }

  mutating func write() -> [UInt8] {
    let commented = manuscript.comments.isEmpty ? "" : #" class="commented""#
    let letter = manuscript.letterhead == nil ? "" : #" class="letter""#
    out.markup("<main\(commented)>\n<article\(letter)>\n")
    head()
    var breaks = false
    var signs = false
    for block in manuscript.blocks {
      // Who signs stands centred on the date.
      if signs != block.isSignature { out.markup(signs ? "</div>\n" : "<div class=\"signed\">\n") }
      signs = block.isSignature
      switch block {
      case .paragraph(let paragraph): self.paragraph(paragraph, breaks: breaks)
      case .table(let table): self.table(table, breaks: breaks)
      case .pageBreak: break
      }
      breaks = block == .pageBreak
    }
    if signs { out.markup("</div>\n") }
    out.markup("</article>\n")
    comments()
    out.markup("</main>\n")
    return out.bytes
  }

  /// 发文机关标志 and 发文字号; the rules are the style sheet's.
  private mutating func head() {
    guard let letterhead = manuscript.letterhead else { return }
    out.markup("<header>\n<p class=\"agency\">")
    lines(letterhead.agency)
    out.markup("</p>\n<p class=\"number\">")
    lines(letterhead.number)
    out.markup("</p>\n</header>\n")
  }

  private mutating func paragraph(_ paragraph: ManuscriptParagraph, breaks: Bool) {
    let element = paragraph.style.element
    let names = [paragraph.style.className, breaks ? "page" : nil].compactMap(\.self)
    out.markup("<\(element)")
    if !names.isEmpty { out.markup(#" class="\#(names.joined(separator: " "))""#) }
    out.markup(">")
    runs(paragraph.runs)
    out.markup("</\(element)>\n")
  }

  mutating func runs(_ runs: [ManuscriptRun]) {
    for (index, run) in runs.enumerated() {
      let next = index + 1 < runs.count ? runs[index + 1].comments : []
      if run.bold { out.markup("<b>") }
      if run.marked { out.markup("<mark>") }
      lines(run.text)
      if run.marked { out.markup("</mark>") }
      if run.bold { out.markup("</b>") }
      for comment in run.comments where !next.contains(comment) { reference(comment) }
    }
  }

  private mutating func lines(_ text: String) {
    guard text.utf8.contains(0x0A) else { return out.escaped(text) }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { out.markup("<br>") }
      out.escaped(String(line))
    }
  }

  /// The link to a comment, behind the last run that carries it.
  private mutating func reference(_ comment: Int) {
    guard references.indices.contains(comment) else { return }
    references[comment] += 1
    let number = comment + 1
    out.markup(##"<sup><a id="\##(Self.place(number, references[comment]))""##)
    out.markup(##" href="#comment-\##(number)""##)
    out.markup(#" aria-label="意见\#(number)">[\#(number)]</a></sup>"#)
  }

  private static func place(_ comment: Int, _ count: Int) -> String {
    count == 1 ? "place-\(comment)" : "place-\(comment)-\(count)"
  }

  private mutating func comments() {
    guard !manuscript.comments.isEmpty else { return }
    out.markup("<aside aria-labelledby=\"comments\">\n<h2 id=\"comments\">审核意见</h2>\n<ol>\n")
    for (index, comment) in manuscript.comments.enumerated() {
      out.markup(#"<li id="comment-\#(index + 1)">"#)
      out.markup("<b>")
      out.escaped(comment.author)
      out.markup("</b>：")
      lines(comment.text)
      for count in 0..<references[index] {
        let text = references[index] == 1 ? "见原文" : "见原文\(count + 1)"
        out.markup(##" <a href="#\##(Self.place(index + 1, count + 1))">\##(text)</a>"##)
      }
      out.markup("</li>\n")
    }
    out.markup("</ol>\n</aside>\n")
  }

  mutating func write(_ markup: String) {
    out.markup(markup)
  }
}

extension ManuscriptBlock {
  fileprivate var isSignature: Bool {
    if case .paragraph(let paragraph) = self { paragraph.style == .signature } else { false }
  }
}

extension ParagraphStyle {
  fileprivate var element: String {
    switch self {
    case .title: "h1"
    case .heading1: "h2"
    case .heading2: "h3"
    case .body, .flush, .soleAttachment, .attachment, .nextAttachment, .attachmentMark, .signature,
      .caption, .note:
      "p"
    }
  }

  /// The body, which is nearly all of a report, needs none.
  fileprivate var className: String? {
    switch self {
    case .title, .heading1, .heading2, .body: nil
    case .flush, .soleAttachment, .attachment, .nextAttachment, .attachmentMark, .signature,
      .caption,
      .note:
      rawValue
    }
  }
}
