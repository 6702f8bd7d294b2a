import Documents
import Testing

@Suite("Word files")
struct DocxReaderTests {
  struct Case: CustomTestStringConvertible {
    let body: String
    let lines: [String]
    let why: String
    var testDescription: String { why }

    init(_ body: String, _ lines: [String], _ why: String) {
      (self.body, self.lines, self.why) = (body, lines, why)
    }
  }

  private static func run(_ inner: String) -> String { "<w:r>\(inner)</w:r>" }
  private static func text(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  private static func field(_ type: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>"
  }
  private static func box(_ text: String) -> String {
    "<w:txbxContent>\(wordParagraph(text))</w:txbxContent>"
  }
  private static func alternative(_ choice: String, _ fallback: String) -> String {
    """
    <mc:AlternateContent><mc:Choice Requires="wps">\(choice)</mc:Choice>\
    <mc:Fallback>\(fallback)</mc:Fallback></mc:AlternateContent>
    """
  }

  static let text: [Case] = [
    Case(wordParagraph("一") + "<w:p/>" + wordParagraph("二"), ["一", "", "二"], "a blank line"),
    Case(
      "<w:p>\(text("202"))\(text("3"))<w:proofErr/>\(text("年&lt;&#x4E00;"))</w:p>",
      ["2023年<一"], "runs are joined"),
    Case(
      "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
        + run("<w:t>1</w:t><w:tab/><w:t>2</w:t><w:noBreakHyphen/><w:sym/><w:softHyphen/>")
        + "</w:p>",
      ["1\t2-"], "a tab is one only in a run"),
    Case("<w:p>\(run("<w:t>一</w:t><w:br/><w:t>二</w:t>"))</w:p>", ["一", "二"], "a break"),
    Case(
      "<w:p>\(text("1"))<w:del>\(text("2"))</w:del><w:ins>\(text("3"))</w:ins>"
        + "<w:moveFrom>\(text("4"))</w:moveFrom><w:moveTo>\(text("5"))</w:moveTo></w:p>",
      ["135"], "tracked changes are read as accepted"),
    Case(
      "<w:p>\(field("begin"))\(run("<w:instrText>PAGE</w:instrText>"))\(text("x"))"
        + "\(field("separate"))\(text("7"))\(field("end"))\(text("8"))</w:p>",
      ["78"], "a field shows its result"),
    Case(
      "<w:p>\(field("begin"))\(text("x"))</w:p>" + wordParagraph("一"), ["", "一"],
      "a field that never ends swallows no more than its paragraph"),
    Case(
      "<w:p><w:hyperlink>\(text("1"))</w:hyperlink><w:smartTag>\(text("2"))</w:smartTag>"
        + "<w:fldSimple>\(text("3"))</w:fldSimple></w:p>"
        + "<w:sdt><w:sdtContent>\(wordParagraph("4"))</w:sdtContent></w:sdt>",
      ["123", "4"], "wrappers"),
    Case(
      "<w:p>\(run("<w:rPr><w:vanish/></w:rPr><w:t>1</w:t>"))"
        + "\(run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>2</w:t>"))\(text("3"))</w:p>",
      ["23"], "hidden text"),
    Case(
      "<w:p>\(text("1"))\(run(alternative("<a>\(box("2"))</a>", "<b>\(box("2"))</b>")))\(text("3"))"
        + "</w:p>",
      ["13", "2"], "a text box once, after its paragraph"),
    Case(
      "<w:p>\(run("<w:ruby><w:rt>\(text("yī"))</w:rt><w:rubyBase>\(text("一"))</w:rubyBase></w:ruby>"))</w:p>",
      ["一"], "no readings above characters"),
    Case(wordParagraph("1<![CDATA[<2>]]><!-- 3 --><?x 4?>5"), ["1<2>5"], "literal text"),
    Case(wordParagraph("0\u{200B}1\u{A0}2"), ["01 2"], "characters that take no room"),
  ]

  @Test(arguments: text) func readsText(_ item: Case) throws {
    #expect(try readWord(item.body) == item.lines)
  }

  private static func table(_ rows: [String]...) -> String {
    let rows = rows.map { "<w:tr>\($0.joined())</w:tr>" }
    return "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
  }
  private static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(wordParagraph(text))</w:tc>"
  }
  private static let begins = "<w:vMerge w:val=\"restart\"/>"
  private static let continues = "<w:vMerge/>"
  private static func wide(_ columns: Int) -> String { "<w:gridSpan w:val=\"\(columns)\"/>" }

  static let tables: [Case] = [
    Case(
      table([cell("1", wide(2) + begins), cell("2")], [cell("", wide(2) + continues), cell("3")]),
      ["[", "0+2×2:1 | 2:2", "2:3", "]"], "merged both ways"),
    Case(
      table(
        [cell("1", begins), cell("2")], [cell("3", begins), cell("4")],
        [cell("", continues), cell("5")]),
      ["[", "0:1 | 1:2", "0+1×2:3 | 1:4", "1:5", "]"], "a merge that begins below another"),
    Case(
      table([cell("1"), cell("2")], [cell("3", continues), cell("4")]),
      ["[", "0:1 | 1:2", "0:3 | 1:4", "]"], "a merge that continues nothing is a cell"),
    Case(
      table(["<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>", cell("1"), cell("2")]),
      ["[", "2:1 | 3:2", "]"], "columns left out at the start"),
    Case(
      table([cell("1", "<w:hMerge w:val=\"restart\"/>"), cell("", "<w:hMerge/>"), cell("2")]),
      ["[", "0+2×1:1 | 2:2", "]"], "the old way of merging"),
    Case(
      table([cell("1"), cell("2")], ["<w:trPr><w:del/></w:trPr>", cell("3"), cell("4")]),
      ["[", "0:1 | 1:2", "]"], "a deleted row"),
    Case(
      table([cell("1</w:t></w:r></w:p><w:p><w:r><w:t>2"), cell(" \u{3000}")]),
      ["[", "0:1/2 | 1:", "]"], "lines of a cell; a cell of spaces is blank"),
    Case(
      table([cell("1"), "<w:tc>\(table([cell("2"), cell("3")]))<w:p/></w:tc>", cell("4")]),
      ["[", "0:1 | 1:2\t3/ | 2:4", "]"].map { $0.replacing("3/ ", with: "3 ") },
      "a table within a cell of data"),
    Case(table([cell("一")], [cell("二")]), ["一", "二"], "a frame of one column"),
  ]

  @Test(arguments: tables) func readsTables(_ item: Case) throws {
    #expect(try readWord(item.body) == item.lines)
  }

  private static func level(_ index: Int, _ format: String, _ text: String, _ more: String = "")
    -> String
  {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\
    <w:lvlText w:val="\(text)"/>\(more)</w:lvl>
    """
  }

  static let numbering = """
    <w:numbering><w:abstractNum w:abstractNumId="5">\(level(0, "chineseCounting", "%1、"))\
    \(level(1, "chineseCountingThousand", "（%2）"))\(level(2, "decimal", "%3."))\
    \(level(3, "decimal", "%1.%4", "<w:suff w:val=\"nothing\"/>"))\(level(4, "bullet", "●"))\
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>\
    <w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0">\
    <w:startOverride w:val="12"/></w:lvlOverride></w:num></w:numbering>
    """

  private static func item(_ text: String, _ level: Int, list: Int = 1) -> String {
    let properties = "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    return wordParagraph(text, properties: properties)
  }

  @Test func printsListNumbers() throws {
    let styles = """
      <w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>\
      <w:style w:styleId="b"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>
      """
    let body =
      Self.item("甲", 0) + Self.item("乙", 1) + Self.item("丙", 2) + Self.item("丁", 2)
      + Self.item("戊", 1) + Self.item("己", 2) + Self.item("庚", 3) + Self.item("辛", 4)
      + wordParagraph("壬", properties: "<w:pStyle w:val=\"a\"/>")
      + Self.item("癸", 0, list: 2) + Self.item("子", 0, list: 0) + Self.item("丑", 0, list: 9)
    #expect(
      try readWord(body, extra: [("numbering", Self.numbering), ("styles", styles)]) == [
        "一、甲", "（一）乙", "1. 丙", "2. 丁", "（二）戊", "1. 己", "一.1庚", "辛", "二、壬", "十二、癸",
        "子", "丑",
      ])
  }

  @Test func readsUnusualNames() throws {
    var file = docx(wordParagraph("一"))
    file.parts[0].content = Array(
      """
      <Relationships><Relationship Id="a" Target="/doc/./x/../main.xml" \
      Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/></Relationships>
      """.utf8)
    file.parts[1].name = "doc\\main.xml"
    file.parts.append(.init("word/x.xml", ""))
    file.parts.append(
      .init("docProps/core.xml", "<cp:coreProperties><dc:title>年度报告</dc:title></cp:coreProperties>")
    )
    #expect(
      try read(file.bytes)
        == Document(title: "年度报告", format: .docx, blocks: [.paragraph("一")]))
  }

  @Test func refusesWhatIsNoWellFormedPart() {
    let deep = String(repeating: "<w:x>", count: 300)
    let nested = String(repeating: "<w:tbl><w:tr><w:tc>", count: 40)
    let cases: [(String, DocumentError, String)] = [
      ("<w:p>", .damaged(.docx), "an end tag is missing"),
      ("</w:p>", .damaged(.docx), "an end tag too many"),
      ("<w:p></w:r>", .damaged(.docx), "the wrong end tag"),
      ("<w:p a=\"1>", .damaged(.docx), "a quote is missing"),
      ("<w:p><w:t>&bomb;</w:t></w:p>", .damaged(.docx), "an entity of its own"),
      ("<w:p><w:t>&#0;</w:t></w:p>", .damaged(.docx), "no character"),
      ("<!DOCTYPE x [<!ENTITY a \"b\">]>", .tooComplex, "a document type"),
      (deep, .tooComplex, "too deep"),
      (nested, .tooComplex, "too many tables within tables"),
    ]
    for (body, error, why) in cases {
      #expect(throws: error, "\(why)") { try readWord(wordParagraph("一") + body) }
    }
    var limits = ReadLimits()
    limits.blocks = 2
    #expect(throws: DocumentError.tooComplex) {
      try read(docx(wordParagraph("一") + "<w:p/><w:p/>").bytes, limits: limits)
    }
    limits = .standard
    limits.cells = 1
    #expect(throws: DocumentError.tooComplex) {
      try read(docx(Self.table([Self.cell("1"), Self.cell("2")])).bytes, limits: limits)
    }
  }
}
