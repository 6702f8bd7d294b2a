/// The comments part of a Word file.
enum DocxComments {
  /// Comments as they stand in the file: one for each stretch of text that carries it, since Word
  /// shows a comment in one place only. The ids are `first`, `first` + 1 and so on.
  static func part(_ comments: [ManuscriptComment]) -> [UInt8] {
    var out = MarkupBuffer()
    out.markup(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
    out.markup("<w:comments \(Docx.namespace)>")
    out.markup(elements(comments, firstID: 0))
    out.markup("</w:comments>")
    return out.bytes
  }

  /// The `w:comment` elements alone. They carry no date: the same report gives the same bytes.
  static func elements(
    _ comments: [ManuscriptComment], firstID: Int, declaresNamespace: Bool = false
  ) -> [UInt8] {
    var out = MarkupBuffer()
    for (index, comment) in comments.enumerated() {
      out.markup(declaresNamespace ? "<w:comment \(Docx.namespace)" : "<w:comment")
      out.markup(#" w:id=""#)
      out.number(firstID + index)
      out.markup(#"" w:author=""#)
      out.escaped(comment.author)
      out.markup(#"" w:initials=""#)
      out.escaped(String(comment.author.prefix(1)))
      out.markup(#"">"#)
      paragraphs(comment.text, &out)
      out.markup("</w:comment>")
    }
    return out.bytes
  }

  static func rangeStart(_ id: Int, _ out: inout MarkupBuffer) {
    out.markup(#"<w:commentRangeStart w:id=""#)
    out.number(id)
    out.markup(#""/>"#)
  }

  /// The end of the range, and the mark that ties the comment to the text.
  static func rangeEnd(_ id: Int, _ out: inout MarkupBuffer) {
    out.markup(#"<w:commentRangeEnd w:id=""#)
    out.number(id)
    out.markup(#""/><w:r><w:commentReference w:id=""#)
    out.number(id)
    out.markup(#""/></w:r>"#)
  }

  /// Formatted in place, so that they look the same in a file whose styles are not ours.
  private static func paragraphs(_ text: String, _ out: inout MarkupBuffer) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    for (index, line) in (lines.isEmpty ? [""] : lines).enumerated() {
      out.markup(#"<w:p><w:pPr><w:snapToGrid w:val="0"/>"#)
      out.markup(#"<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>"#)
      out.markup(#"<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>"#)
      if index == 0 { out.markup("<w:r><w:annotationRef/></w:r>") }
      out.markup(#"<w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="21"/></w:rPr>"#)
      Docx.text(String(line), &out)
      out.markup("</w:r></w:p>")
    }
  }
}
