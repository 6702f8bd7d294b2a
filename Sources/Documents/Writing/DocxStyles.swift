/// `word/styles.xml`: the roles of a manuscript's paragraphs as named styles, so that headings
/// appear in the navigation pane and an office can change a face in one place.
enum DocxStyles {
  static let part: [UInt8] = {
    var out = MarkupBuffer(capacity: 1 << 13)
    out.markup(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
    out.markup("<w:styles \(Docx.namespace)>")
    out.markup(defaults)
    for style in ParagraphStyle.allCases { out.markup(style.docxStyle) }
    for type in TableType.allCases { out.markup(type.docxStyle) }
    out.markup(others)
    out.markup(DocxLetterhead.styles)
    out.markup("</w:styles>")
    return out.bytes
  }()

  /// `East` is the Chinese face; Latin letters and digits are Times New Roman, as offices set them.
  static func fonts(_ east: String) -> String {
    #"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="\#(east)""#
      + #" w:cs="Times New Roman"/>"#
  }

  static func size(_ halfPoints: Int) -> String {
    #"<w:sz w:val="\#(halfPoints)"/><w:szCs w:val="\#(halfPoints)"/>"#
  }

  /// 28 characters a line.
  fileprivate static let narrow = #"<w:spacing w:val="\#(PageLayout.characterSpace)"/>"#

  private static let defaults = """
    <w:docDefaults><w:rPrDefault><w:rPr>\(fonts("仿宋_GB2312"))<w:kern w:val="2"/>\(size(32))\
    <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault/></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:qFormat/><w:pPr><w:widowControl w:val="0"/>\
    <w:spacing w:before="0" w:after="0" w:line="\(PageLayout.line)" w:lineRule="exact"/>\
    <w:jc w:val="both"/></w:pPr></w:style>\
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
    <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
    <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    </w:style>
    """

  private static let others = """
    <w:style w:type="table" w:customStyle="1" w:styleId="OfficialTable">\
    <w:name w:val="公文表格"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    \(rulings)</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
    <w:left w:w="\(TableType.padding)" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="\(TableType.padding)" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    <w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="FormText"><w:name w:val="表单文字"/>\
    <w:basedOn w:val="\(TableType.small4.docxID)"/><w:pPr><w:spacing w:line="360"\
     w:lineRule="exact"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Spacer"><w:name w:val="表间空行"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:snapToGrid w:val="0"/>\
    <w:spacing w:line="20" w:lineRule="exact"/></w:pPr><w:rPr>\(size(2))</w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:snapToGrid w:val="0"/>\
    <w:spacing w:line="280" w:lineRule="exact"/></w:pPr>\
    <w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/>\(size(28))</w:rPr></w:style>
    """

  private static let rulings = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map { #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="000000"/>"# }.joined()
}

extension ParagraphStyle {
  /// Word's own names where it has one: only `heading 1` counts as a heading everywhere.
  var docxID: String {
    switch self {
    case .title: "Title"
    case .heading1: "Heading1"
    case .heading2: "Heading2"
    case .body: "BodyText"
    case .flush: "Flush"
    case .soleAttachment: "SoleAttachment"
    case .attachment: "Attachment"
    case .nextAttachment: "NextAttachment"
    case .attachmentMark: "AttachmentMark"
    case .signature: "Signature"
    case .caption: "Caption"
    case .note: "Note"
    }
  }

  private var docxName: String {
    switch self {
    case .title: "Title"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .body: "Body Text"
    case .flush: "主送机关"
    case .soleAttachment: "附件说明"
    case .attachment: "附件说明 第一项"
    case .nextAttachment: "附件说明 其他项"
    case .attachmentMark: "附件标识"
    case .signature: "Signature"
    case .caption: "caption"
    case .note: "表注"
    }
  }

  var keepsNext: Bool {
    switch self {
    case .title, .heading1, .heading2, .caption, .attachmentMark: true
    case .body, .flush, .soleAttachment, .attachment, .nextAttachment, .signature, .note: false
    }
  }

  /// An estimate, in twips.
  func height(_ runs: [ManuscriptRun]) -> Int {
    let units = runs.reduce(0) { $0 + $1.text.utf8.count }
    let perLine = self == .title ? 20 * 3 : 26 * 3
    let lines = max((units + perLine - 1) / perLine, 1)
    return self == .title ? lines * 700 + PageLayout.line : lines * PageLayout.line
  }

  private static let indent =
    #"<w:ind w:firstLineChars="200" w:firstLine="\#(2 * PageLayout.character)"/>"#

  /// A free line above.
  private static let above = #"<w:spacing w:before="\#(PageLayout.line)"/>"#

  /// Indents in characters: of the first line, and of the others.
  private static func hanging(first: Int, rest: Int) -> String {
    let hang = rest - first
    return #"<w:ind w:leftChars="\#(rest * 100)" w:left="\#(rest * PageLayout.character)""#
      + #" w:hangingChars="\#(hang * 100)" w:hanging="\#(hang * PageLayout.character)"/>"#
  }

  /// Spacing, indent, alignment, outline level: in the order the schema demands.
  private var docxParagraph: String {
    switch self {
    case .title:
      #"<w:keepNext/><w:keepLines/><w:snapToGrid w:val="0"/>"#
        + #"<w:spacing w:after="\#(PageLayout.line)" w:line="700" w:lineRule="exact"/>"#
        + #"<w:jc w:val="center"/>"#
    case .heading1: #"<w:keepNext/><w:keepLines/>\#(Self.indent)<w:outlineLvl w:val="0"/>"#
    case .heading2: #"<w:keepNext/><w:keepLines/>\#(Self.indent)<w:outlineLvl w:val="1"/>"#
    case .body: Self.indent
    case .flush: ""
    case .soleAttachment: Self.above + Self.hanging(first: 2, rest: 5)
    case .attachment: Self.above + Self.hanging(first: 2, rest: 6)
    case .nextAttachment: Self.hanging(first: 5, rest: 6)
    case .attachmentMark: "<w:keepNext/><w:keepLines/>"
    case .signature:
      #"<w:ind w:rightChars="400" w:right="\#(4 * PageLayout.character)"/><w:jc w:val="right"/>"#
    case .caption: #"<w:keepNext/><w:keepLines/><w:jc w:val="center"/>"#
    case .note:
      #"<w:snapToGrid w:val="0"/><w:spacing w:line="360" w:lineRule="exact"/>"#
    }
  }

  private var docxCharacters: String {
    switch self {
    case .title: DocxStyles.fonts("方正小标宋简体") + DocxStyles.size(44)
    case .heading1, .caption, .attachmentMark: DocxStyles.fonts("黑体") + DocxStyles.narrow
    case .heading2: DocxStyles.fonts("楷体_GB2312") + DocxStyles.narrow
    case .body, .flush, .soleAttachment, .attachment, .nextAttachment, .signature:
      DocxStyles.narrow
    case .note: DocxStyles.size(24)
    }
  }

  /// Whether Word has the style itself.
  private var isWords: Bool {
    switch self {
    case .title, .heading1, .heading2, .body, .signature, .caption: true
    case .flush, .soleAttachment, .attachment, .nextAttachment, .attachmentMark, .note: false
    }
  }

  fileprivate var docxStyle: String {
    let custom = isWords ? "" : #" w:customStyle="1""#
    return #"<w:style w:type="paragraph"\#(custom) w:styleId="\#(docxID)">"#
      + #"<w:name w:val="\#(docxName)"/><w:basedOn w:val="Normal"/><w:qFormat/>"#
      + "<w:pPr>\(docxParagraph)</w:pPr><w:rPr>\(docxCharacters)</w:rPr></w:style>"
  }
}

extension TableType {
  var docxID: String { "Table\(halfPoints)" }

  private var name: String {
    switch self {
    case .small4: "小四"
    case .five: "五号"
    case .smallFive: "小五"
    case .six: "六号"
    }
  }

  fileprivate var docxStyle: String {
    #"<w:style w:type="paragraph" w:customStyle="1" w:styleId="\#(docxID)">"#
      + #"<w:name w:val="表格文字 \#(name)"/><w:basedOn w:val="Normal"/>"#
      + #"<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="\#(line)" w:lineRule="exact"/>"#
      + #"<w:jc w:val="center"/></w:pPr>"#
      + "<w:rPr>\(DocxStyles.fonts("宋体"))\(DocxStyles.size(halfPoints))</w:rPr></w:style>"
  }
}
