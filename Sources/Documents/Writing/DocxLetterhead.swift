/// The head of a letter in `word/document.xml`: the agency's name in a frame of its own, and the
/// number, on which the two pairs of rules are anchored.
///
/// The name stands in the body, not in a page header, where many programs would not look for it.
/// Name and rules are placed from the edges of the sheet: nothing that is typed moves them.
struct DocxLetterhead {
  private let letterhead: Letterhead
  private let sheet: LetterSheet

  init(_ letterhead: Letterhead) {
    self.letterhead = letterhead
    sheet = LetterSheet(agency: letterhead.agency)
  }

  /// 发文机关标志 in red 小标宋, 发文字号 flush right.
  static let styles =
    #"<w:style w:type="paragraph" w:customStyle="1" w:styleId="AgencyMark">"#
    + #"<w:name w:val="发文机关标志"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>"#
    + #"<w:snapToGrid w:val="0"/><w:jc w:val="center"/></w:pPr>"#
    + "<w:rPr>\(DocxStyles.fonts("方正小标宋简体"))<w:color w:val=\"FF0000\"/></w:rPr></w:style>"
    + #"<w:style w:type="paragraph" w:customStyle="1" w:styleId="DocumentNumber">"#
    + #"<w:name w:val="发文字号"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>"#
    + #"<w:snapToGrid w:val="0"/><w:jc w:val="right"/></w:pPr></w:style>"#

  func write(_ out: inout MarkupBuffer) {
    let pitch = Int(sheet.linePitch * 20)
    let height = pitch * sheet.lines.count
    // Type stands in the middle of its line.
    let top = LetterSheet.nameTop - (sheet.linePitch - sheet.size) / 2
    out.markup(
      #"<w:p><w:pPr><w:pStyle w:val="AgencyMark"/><w:keepNext/><w:framePr"#
        + #" w:w="\#(twips(LetterSheet.ruleWidth))" w:h="\#(height)" w:hRule="exact""#
        + #" w:wrap="through" w:vAnchor="page" w:hAnchor="page" w:xAlign="center""#
        + #" w:y="\#(twips(top))"/><w:spacing w:line="\#(pitch)" w:lineRule="exact"/></w:pPr>"#)
    for (index, line) in sheet.lines.enumerated() {
      let size = Int(sheet.size * 2)
      out.markup("<w:r><w:rPr>\(DocxStyles.size(size))</w:rPr>")
      if index > 0 { out.markup("<w:br/>") }
      Docx.text(line, &out)
      out.markup("</w:r>")
    }
    out.markup("</w:p>")
    number(&out)
  }

  private func number(_ out: inout MarkupBuffer) {
    let before = twips(sheet.numberTop - Paper.top)
    out.markup(
      #"<w:p><w:pPr><w:pStyle w:val="DocumentNumber"/><w:spacing w:before="\#(before)"/></w:pPr>"#)
    out.markup(DocxRules(id: 1, name: "上双线", top: sheet.upperRules, thickAbove: true).run)
    out.markup(
      DocxRules(id: 2, name: "下双线", top: LetterSheet.lowerRules, thickAbove: false).run)
    if !letterhead.number.isEmpty {
      out.markup(#"<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>"#)
      Docx.text(letterhead.number, &out)
      out.markup("</w:r>")
    }
    out.markup("</w:p>")
  }

  private func twips(_ points: Double) -> Int {
    Int((points * 20).rounded())
  }
}
