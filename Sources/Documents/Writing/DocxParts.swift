/// The parts of a Word file that are the same in all our files, and those that bind it together.
enum DocxParts {
  static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// The properties of the page, at the end of the body. A letter's first page shows no number: it
  /// has a footer of its own, which nobody wrote.
  static func section(isLetter: Bool) -> String {
    """
    <w:sectPr><w:footerReference w:type="even" r:id="rId5"/>\
    <w:footerReference w:type="default" r:id="rId4"/>\
    <w:pgSz w:w="\(PageLayout.width)" w:h="\(PageLayout.height)"/>\
    <w:pgMar w:top="\(PageLayout.top)" w:right="\(PageLayout.right)"\
     w:bottom="\(PageLayout.bottom)" w:left="\(PageLayout.left)" w:header="851"\
     w:footer="\(PageLayout.footer)" w:gutter="0"/><w:cols w:space="425"/>\
    \(isLetter ? "<w:titlePg/>" : "")\
    <w:docGrid w:type="lines" w:linePitch="\(PageLayout.line)"/></w:sectPr>
    """
  }

  /// Compressed once; together they would cost more than the text of a report.
  static let fixed: [ZipWriter.Entry] = [
    entry("_rels/.rels", rootRelationships),
    ZipWriter.Entry(name: "word/styles.xml", deflating: DocxStyles.part),
    entry("word/settings.xml", settings),
    entry("word/fontTable.xml", fontTable),
    entry("word/footer1.xml", footer(#"<w:ind w:rightChars="100" w:right="280"/>"#, "right")),
    entry("word/footer2.xml", footer(#"<w:ind w:leftChars="100" w:left="280"/>"#, "left")),
    entry("docProps/app.xml", application),
  ]

  static let contentTypes = entry("[Content_Types].xml", types(comments: false))
  static let contentTypesWithComments = entry("[Content_Types].xml", types(comments: true))
  static let relationships = entry("word/_rels/document.xml.rels", parts(comments: false))
  static let relationshipsWithComments = entry(
    "word/_rels/document.xml.rels", parts(comments: true))

  static let commentsContentType = "\(word).comments+xml"
  static let commentsRelationship = "\(office)/comments"

  static func core(title: String) -> [UInt8] {
    var out = MarkupBuffer()
    out.markup(head)
    out.markup(#"<cp:coreProperties xmlns:cp="\#(package)/metadata/core-properties""#)
    out.markup(#" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>"#)
    out.escaped(title)
    out.markup("</dc:title></cp:coreProperties>")
    return out.bytes
  }

  private static func entry(_ name: String, _ markup: String) -> ZipWriter.Entry {
    ZipWriter.Entry(name: name, deflating: Array(markup.utf8))
  }

  private static func types(comments: Bool) -> String {
    let parts = [
      ("/word/document.xml", "\(word).document.main+xml"),
      ("/word/styles.xml", "\(word).styles+xml"),
      ("/word/settings.xml", "\(word).settings+xml"),
      ("/word/fontTable.xml", "\(word).fontTable+xml"),
      ("/word/footer1.xml", "\(word).footer+xml"),
      ("/word/footer2.xml", "\(word).footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      (
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      ),
    ]
    let all = parts + (comments ? [("/word/comments.xml", commentsContentType)] : [])
    return head + #"<Types xmlns="\#(package)/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package."#
      + #"relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"#
      + all.map { #"<Override PartName="\#($0)" ContentType="\#($1)"/>"# }.joined() + "</Types>"
  }

  private static let rootRelationships =
    head + #"<Relationships xmlns="\#(package)/relationships">"#
    + relationship(1, "\(office)/officeDocument", "word/document.xml")
    + relationship(
      2, "\(package)/relationships/metadata/core-properties", "docProps/core.xml")
    + relationship(3, "\(office)/extended-properties", "docProps/app.xml") + "</Relationships>"

  private static func parts(comments: Bool) -> String {
    head + #"<Relationships xmlns="\#(package)/relationships">"#
      + relationship(1, "\(office)/styles", "styles.xml")
      + relationship(2, "\(office)/settings", "settings.xml")
      + relationship(3, "\(office)/fontTable", "fontTable.xml")
      + relationship(4, "\(office)/footer", "footer1.xml")
      + relationship(5, "\(office)/footer", "footer2.xml")
      + (comments ? relationship(6, commentsRelationship, "comments.xml") : "")
      + "</Relationships>"
  }

  private static func relationship(_ id: Int, _ type: String, _ target: String) -> String {
    #"<Relationship Id="rId\#(id)" Type="\#(type)" Target="\#(target)"/>"#
  }

  /// `— 1 —` in 4号宋体: right on odd pages, left on even ones, one character in.
  private static func footer(_ indent: String, _ alignment: String) -> String {
    let hint = #"<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>"#
    return head + "<w:ftr \(Docx.namespace)>"
      + #"<w:p><w:pPr><w:pStyle w:val="Footer"/>\#(indent)<w:jc w:val="\#(alignment)"/></w:pPr>"#
      + #"<w:r>\#(hint)<w:t xml:space="preserve">— </w:t></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#
      + #"<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
      + #"<w:r>\#(hint)<w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>"#
  }

  private static let settings =
    head + "<w:settings \(Docx.namespace)>" + #"<w:zoom w:percent="100"/>"#
    + #"<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>"#
    + #"<w:drawingGridVerticalSpacing w:val="\#(PageLayout.line)"/>"#
    + #"<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>"#
    + "<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
    + "<w:ulTrailSpace/><w:doNotExpandShiftReturn/>"
    + #"<w:compatSetting w:name="compatibilityMode""#
    + #" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"#
    + #"<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>"#

  /// Says what to take where an office's machine lacks the faces of the standard.
  private static let fontTable: String = {
    let faces = [
      ("仿宋_GB2312", "仿宋", "modern"), ("楷体_GB2312", "楷体", "modern"),
      ("方正小标宋简体", "宋体", "script"), ("黑体", "SimHei", "modern"), ("宋体", "SimSun", "auto"),
    ]
    return head + "<w:fonts \(Docx.namespace)>"
      + faces.map {
        #"<w:font w:name="\#($0)"><w:altName w:val="\#($1)"/><w:charset w:val="86"/>"#
          + #"<w:family w:val="\#($2)"/></w:font>"#
      }.joined()
      + #"<w:font w:name="Times New Roman"><w:charset w:val="00"/>"#
      + #"<w:family w:val="roman"/></w:font></w:fonts>"#
  }()

  private static let application =
    head + #"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/"#
    + #"extended-properties"><Application>Gongkai</Application></Properties>"#
}
