import Testing

@testable import Documents

@Suite("Comments in somebody else's Word file")
struct DocxAnnotatorTests {
  struct Case: CustomTestStringConvertible {
    let body: String
    let place: Place
    let commented: String
    let why: String
    var testDescription: String { why }

    init(_ body: String, _ place: Place, _ commented: String, _ why: String) {
      (self.body, self.place, self.commented, self.why) = (body, place, commented, why)
    }
  }

  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties)<w:t>\(text)</w:t></w:r>"
  }
  private static func p(_ content: String...) -> String { "<w:p>\(content.joined())</w:p>" }
  private static func place(_ block: Int, _ range: Range<Int>) -> Place {
    Place(block: block, range: range)
  }
  private static func cell(_ row: Int, _ cell: Int, _ range: Range<Int>) -> Place {
    Place(block: 1, cell: .init(row: row, cell: cell), range: range)
  }
  private static let table =
    p(run("题")) + "<w:tbl><w:tr><w:tc>\(p(run("自然人")))</w:tc><w:tc>\(p(run("12")))"
    + "\(p(run("件")))</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:pPr/></w:p></w:tc>"
    + "</w:tr></w:tbl>" + p(run("尾"))

  static let cases: [Case] = [
    Case(p(run("全年共70件。")), place(0, 3..<5), "70", "inside one run"),
    Case(p(run("全年共70件。")), place(0, 0..<7), "全年共70件。", "a whole run"),
    Case(
      p(run("全年共7"), run("0", "<w:rPr><w:b/></w:rPr>"), run("件")), place(0, 2..<6), "共70件",
      "over runs"),
    Case(p(run("A&amp;B&#x4E00;&lt;C")), place(0, 1..<4), "&B一", "over references"),
    Case(p(run("一 二 三")), place(0, 2..<5), "二 三", "with spaces"),
    Case(
      p(run("\u{200B}甲\u{200B}乙丙")), place(0, 1..<2), "乙", "behind characters that take no room"),
    Case(p(run("甲𠮷乙")), place(0, 1..<2), "𠮷", "a character beyond the basic plane"),
    Case(
      p("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙丁</w:t></w:r>"), place(1, 0..<1), "丙",
      "the second line of a paragraph"),
    Case(
      p("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>"), place(0, 2..<3), "乙", "behind a tab"),
    Case(
      p("<w:hyperlink>\(run("链接"))</w:hyperlink>", run("后")), place(0, 1..<3), "接后",
      "out of a link"),
    Case(
      p("<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>\(run("新的"))</w:ins>"),
      place(0, 0..<1), "新", "in a tracked insertion"),
    Case(
      p(
        run("外"),
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(p(run("框里")))</w:txbxContent>"
          + "</mc:Choice><mc:Fallback><w:txbxContent>\(p(run("框里")))</w:txbxContent>"
          + "</mc:Fallback></mc:AlternateContent></w:r>"), place(1, 1..<2), "里", "in a text box"),
    Case(p(run("甲乙")), place(0, 5..<9), "甲乙", "behind the end: the whole paragraph"),
    Case(p(run("甲乙")), place(9, 0..<1), "甲乙", "behind the last block"),
    Case(p(run("甲<!-- x -->乙")), place(0, 0..<1), "甲乙", "a comment of XML amid the text"),
    Case(p(run("甲")) + "<w:p/>" + p(run("乙")), place(1, 0..<0), "", "a blank paragraph"),
    Case(table, cell(0, 1, 0..<2), "12", "in a cell"),
    Case(table, cell(0, 1, 1..<4), "2件", "over two paragraphs of a cell"),
    Case(table, cell(1, 0, 0..<0), "", "a blank cell"),
    Case(table, cell(7, 7, 0..<1), "题", "a cell that is not there"),
    Case(table, place(2, 0..<1), "尾", "behind a table"),
  ]

  @Test(arguments: cases)
  func anchors(_ test: Case) throws {
    let original = docx(test.body).bytes
    let annotated = try DocxAnnotator.annotate(
      original, comments: [([test.place], ManuscriptComment(author: "核查", text: "不符<&>"))])
    #expect(try malformedParts(of: annotated) == [])
    #expect(try read(annotated) == read(original))
    #expect(try text("word/comments.xml", of: annotated).contains("不符&lt;&amp;&gt;"))
    // A run that cannot be cut is commented from its paragraph.
    if test.why.contains("XML amid") {
      #expect(try commentedTexts(of: annotated).count == 1)
    } else {
      #expect(try commentedTexts(of: annotated) == [test.commented])
    }
  }

  @Test("Several comments, over each other and in several places")
  func overlaps() throws {
    let original = docx(Self.p(Self.run("一二三四五六七八九")) + Self.p(Self.run("甲乙丙"))).bytes
    let remark = ManuscriptComment(author: "核查", text: "意见")
    let annotated = try DocxAnnotator.annotate(
      original,
      comments: [
        ([Self.place(0, 1..<5)], remark), ([Self.place(0, 3..<8), Self.place(1, 0..<2)], remark),
        ([Self.place(0, 3..<4)], remark), ([], remark),
      ])
    #expect(
      try commentedTexts(of: annotated) == ["二三四五", "四五六七八", "甲乙", "四", "一二三四五六七八九"])
    #expect(try read(annotated) == read(original))
  }

  @Test("Properties of the run stay, and the ground becomes yellow")
  func keepsProperties() throws {
    let properties = #"<w:rPr><w:b/><w:highlight w:val="red"/><w:u w:val="single"/></w:rPr>"#
    let annotated = try DocxAnnotator.annotate(
      docx(Self.p(Self.run("甲乙丙", properties))).bytes,
      comments: [([Self.place(0, 1..<2)], ManuscriptComment(author: "核查", text: "意见"))])
    let body = try text("word/document.xml", of: annotated)
    let yellow = properties.replacing("red", with: "yellow")
    #expect(body.contains("<w:r>\(properties)<w:t xml:space=\"preserve\">甲</w:t></w:r>"))
    #expect(body.contains("<w:r>\(yellow)<w:t xml:space=\"preserve\">乙</w:t></w:r>"))
    #expect(body.contains("<w:r>\(properties)<w:t xml:space=\"preserve\">丙</w:t></w:r>"))
  }

  static let properties: [(old: String, new: String, why: String)] = [
    ("", "<w:rPr>Y</w:rPr>", "none"), ("<w:rPr/>", "<w:rPr>Y</w:rPr>", "an empty element"),
    ("<w:rPr><w:sz/><w:lang/></w:rPr>", "<w:rPr><w:sz/>Y<w:lang/></w:rPr>", "the schema's order"),
    ("<w:rPr><w:color/></w:rPr>", "<w:rPr><w:color/>Y</w:rPr>", "c of cs is not color"),
    (#"<w:rPr><w:highlight w:val="red" /></w:rPr>"#, "<w:rPr>Y</w:rPr>", "another ground"),
  ]

  @Test(arguments: properties)
  func highlights(old: String, new: String, why: String) {
    let yellow = #"<w:highlight w:val="yellow"/>"#
    let expected = new.replacing("Y", with: yellow)
    #expect(MarkedProperties(old, prefix: "w:").highlighted == expected, "\(why)")
  }

  @Test("A blank cell gets a yellow ground")
  func shadesBlankCells() throws {
    let annotated = try DocxAnnotator.annotate(
      docx(Self.table).bytes,
      comments: [([Self.cell(1, 1, 0..<0)], ManuscriptComment(author: "核查", text: "空"))])
    let body = try text("word/document.xml", of: annotated)
    let shading = #"<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/></w:tcPr>"#
    #expect(body.contains(shading + "<w:p><w:pPr/><w:commentRangeStart"))
    let old = "<w:tcPr><w:tcW/><w:vAlign/></w:tcPr>"
    let new = MarkedProperties(old, prefix: "w:").shaded
    #expect(new.hasPrefix("<w:tcPr><w:tcW/><w:shd ") && new.hasSuffix("/><w:vAlign/></w:tcPr>"))
  }

  @Test("Comments that are there already stay")
  func keepsComments() throws {
    let old = ManuscriptComment(author: "甲", text: "旧意见")
    let first = DocxWriter.write(
      Manuscript(
        title: "题",
        blocks: [
          .paragraph(
            ManuscriptParagraph(.body, [ManuscriptRun("一二"), ManuscriptRun("三四", comments: [0])]))
        ], comments: [old]))
    let second = try DocxAnnotator.annotate(
      first, comments: [([Self.place(0, 1..<3)], ManuscriptComment(author: "乙", text: "新意见"))])
    #expect(try commentedTexts(of: second) == ["三四", "二三"])
    let comments = try text("word/comments.xml", of: second)
    #expect(comments.contains("旧意见") && comments.contains("新意见"))
    #expect(try malformedParts(of: second) == [])
    for name in ["word/styles.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"] {
      #expect(try part(name, of: second) == part(name, of: first))
    }
  }

  @Test("Any place of any table", arguments: 0..<60 as Range<UInt64>)
  func anchorsAnywhere(seed: UInt64) throws {
    var dice = Dice(seed)
    let written = DocxWriter.write(Manuscript(title: "", blocks: [.table(randomTable(&dice))]))
    let document = try read(written)
    guard case .table(let grid)? = document.blocks.first else { return }
    var comments: [(places: [Place], comment: ManuscriptComment)] = []
    var expected: [String] = []
    for (row, cells) in grid.rows.enumerated() {
      for (index, cell) in cells.enumerated() {
        let scalars = Array(cell.text.unicodeScalars)
        let start = scalars.isEmpty ? 0 : Int.random(in: 0..<scalars.count, using: &dice)
        let end = scalars.isEmpty ? 0 : Int.random(in: (start + 1)...scalars.count, using: &dice)
        // A line's end alone is no character of the file: its cell is commented.
        let wanted =
          scalars[start..<end].allSatisfy { $0 == "\n" } ? scalars[...] : scalars[start..<end]
        expected.append(String(String.UnicodeScalarView(wanted)).trimmed)
        comments.append(
          (
            [Place(block: 0, cell: .init(row: row, cell: index), range: start..<end)],
            ManuscriptComment(author: "核查", text: "意见")
          ))
      }
    }
    let annotated = try DocxAnnotator.annotate(written, comments: comments)
    #expect(try commentedTexts(of: annotated).map(\.trimmed) == expected)
    #expect(try read(annotated) == document)
  }

  @Test("Characters that look like the probe's own do no harm")
  func bearsOddCharacters() throws {
    let odd = "甲<![CDATA[\u{F5555}\u{10FFFF}\u{2FFFF}]]>"
    let original = docx(Self.p(Self.run(odd)) + Self.p(Self.run("乙\u{F0001}\u{10000}丙"))).bytes
    let remark = ManuscriptComment(author: "核查", text: "意见")
    let annotated = try DocxAnnotator.annotate(
      original, comments: [([Self.place(0, 0..<4)], remark), ([Self.place(1, 1..<3)], remark)])
    #expect(try commentedTexts(of: annotated).last == "\u{F0001}\u{10000}")
    #expect(try read(annotated) == read(original))
  }

  @Test("A spoilt file is refused or annotated, never the end", arguments: 0..<300 as Range<UInt64>)
  func survives(seed: UInt64) throws {
    var dice = Dice(seed)
    let bodies = Self.cases.map(\.body)
    var body = Array((bodies.randomElement(using: &dice) ?? "").utf8)
    let pieces = ["<w:p>", "</w:p>", "<w:r>", "<w:rPr/>", "<w:tc>", "<w:tcPr>", "&", "<w:t>", "/"]
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let at = Int.random(in: 0..<body.count, using: &dice)
      let piece = Array((pieces.randomElement(using: &dice) ?? "").utf8)
      let end = min(body.count, at + Int.random(in: 0...6, using: &dice))
      body.replaceSubrange(at..<end, with: piece)
    }
    let file = docx(String(decoding: body, as: UTF8.self)).bytes
    let remark = ManuscriptComment(author: "核查", text: "意见")
    let comments = (0..<3).map { ([Self.place($0, 0..<2)], remark) }
    let annotated = try? DocxAnnotator.annotate(file, comments: comments)
    if let annotated { #expect(throws: Never.self) { try read(annotated) } }
  }

  @Test("What is no Word file is refused")
  func refuses() {
    let remark = ManuscriptComment(author: "核查", text: "意见")
    #expect(throws: DocumentError.self) {
      try DocxAnnotator.annotate(Array("no file".utf8), comments: [([], remark)])
    }
  }

  @Test("LibreOffice keeps the comments", .enabled(if: HelperProgram.find("soffice") != nil))
  func isOpened() async throws {
    let written = DocxWriter.write(
      Manuscript(title: "题", blocks: [.paragraph(ManuscriptParagraph(.body, "全年共70件。"))]))
    let annotated = try DocxAnnotator.annotate(
      written, comments: [([Self.place(0, 3..<5)], ManuscriptComment(author: "核查", text: "不符"))])
    let resaved = try await convert(annotated, named: "in.docx", to: "docx:MS Word 2007 XML")
    #expect(try commentedTexts(of: resaved) == ["70"])
  }
}

extension String {
  fileprivate var trimmed: String {
    String(decoding: utf8.drop { $0 == 10 }.reversed().drop { $0 == 10 }.reversed(), as: UTF8.self)
  }
}
