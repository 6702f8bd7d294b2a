import Testing

@testable import Documents

@Suite("Letters in 信函格式 (GB/T 9704—2012 §10.1)")
struct LetterTests {
  private static func letter(
    _ agency: String = "清河县财政局", title: String = "政府信息公开申请答复书", paragraphs: Int = 1
  ) -> Manuscript {
    let body = "本机关于2026年11月2日收到您提出的政府信息公开申请，经审查，现将您申请的信息予以公开。"
    var blocks: [ManuscriptBlock] = [
      .paragraph(.init(.title, title)), .paragraph(.init(.flush, "陈玥喆、王昇：")),
    ]
    blocks += Array(repeating: .paragraph(.init(.body, body)), count: paragraphs)
    blocks += [
      .paragraph(.init(.attachment, "附件：1.财政决算草案")), .paragraph(.init(.nextAttachment, "2.附表")),
      .paragraph(.init(.signature, agency)), .paragraph(.init(.signature, "2026年11月23日")),
    ]
    return Manuscript(
      title: title, blocks: blocks,
      letterhead: Letterhead(agency: agency, number: "清财公复〔2026〕12号"))
  }

  struct Agency: CustomTestStringConvertible {
    let name: String
    let lines: [String]
    let size: Double
    let why: String
    var testDescription: String { why }
  }

  static let agencies: [Agency] = [
    Agency(name: "清河县财政局", lines: ["清河县财政局"], size: 36, why: "a short name in 小初"),
    Agency(
      name: "清河县人民政府办公室城关", lines: ["清河县人民政府办公室城关"], size: 36,
      why: "twelve characters still stand in 小初"),
    Agency(
      name: "清河县人民政府办公室城关镇", lines: ["清河县人民政府办公室城关镇"], size: 32,
      why: "thirteen do not"),
    Agency(
      name: "清河县人民政府政府信息与政务公开工作领导小组办公室",
      lines: ["清河县人民政府政府信息与", "政务公开工作领导小组办公室"], size: 28, why: "two lines"),
    Agency(name: "", lines: [""], size: 36, why: "no name"),
  ]

  @Test("The agency's name fills one line, or two of about one length", arguments: agencies)
  func dividesName(_ agency: Agency) {
    let sheet = LetterSheet(agency: agency.name)
    #expect(sheet.lines == agency.lines)
    #expect(sheet.size == agency.size)
  }

  @Test("The rules stand where the standard has them, in millimetres")
  func measures() {
    let sheet = LetterSheet(agency: "清河县财政局")
    let name = 36 * 25.4 / 72
    #expect(abs(millimetres(sheet.upperRules) - (30 + name + 4)) < 0.01)
    #expect(abs(millimetres(LetterSheet.lowerRules + LetterSheet.rulesHeight) - 277) < 0.01)
    #expect(abs(millimetres(LetterSheet.ruleWidth) - 170) < 0.01)
    #expect(abs(millimetres(LetterSheet.ruleLeft) - 20) < 0.01)
    let heights = sheet.strokes.map(\.height)
    #expect(heights == [1.5, 0.75, 0.75, 1.5], "上粗下细, 上细下粗")
  }

  @Test("Word: two shapes on the sheet, red, none of them in the text's way")
  func drawsInWord() throws {
    let written = DocxWriter.write(Self.letter())
    #expect(try malformedParts(of: written) == [])
    let body = try text("word/document.xml", of: written)
    let shape = #"<wp:positionV relativeFrom="page"><wp:posOffset>"#
    let tops = body.split(separator: shape).dropFirst().compactMap { part in
      Double(part.prefix { $0.isNumber }).map { $0 / 12700 }
    }
    let sheet = LetterSheet(agency: "清河县财政局")
    #expect(
      tops.map { ($0 * 100).rounded() }
        == [sheet.upperRules, LetterSheet.lowerRules].map {
          ($0 * 100).rounded()
        })
    #expect(body.split(separator: #"<wp:extent cx="6120000""#).count == 3, "170 mm")
    #expect(body.split(separator: "<wp:wrapNone/>").count == 3)
    #expect(body.contains(#"<w:titlePg/>"#))
    #expect(body.contains(#"w:vAnchor="page" w:hAnchor="page" w:xAlign="center" w:y="1611"/>"#))
    #expect(try text("word/styles.xml", of: written).contains(#"<w:color w:val="FF0000"/>"#))
  }

  @Test("Word: the name is centred on the date, which stands four characters in")
  func signsInWord() throws {
    let body = try text("word/document.xml", of: DocxWriter.write(Self.letter()))
    let name = try #require(body.split(separator: "</w:p>").first { $0.contains("Signature") })
    // 11 em and 6 em: (11 half-width digits and 3 characters - 6) / 2 + 4 = 4.5 characters.
    #expect(name.contains(#"w:rightChars="450""#))
    #expect(name.contains(#"<w:spacing w:before="1158"/>"#), "two lines for the seal")
  }

  @Test("Word: what is signed is kept together with the end of the text")
  func keepsTogether() throws {
    let body = try text("word/document.xml", of: DocxWriter.write(Self.letter()))
    let kept = body.split(separator: "</w:p>").filter { $0.contains("<w:keepNext/>") }
    let styles = ["AgencyMark", "BodyText", "Attachment", "NextAttachment", "Signature"]
    #expect(kept.count == styles.count)
    for (paragraph, style) in zip(kept, styles) {
      #expect(paragraph.contains(#"<w:pStyle w:val="\#(style)"/>"#))
    }
  }

  @Test("HTML: who signs stands centred on the date, in one box")
  func signsInHTML() {
    let html = String(decoding: ManuscriptHTML.write(Self.letter()), as: UTF8.self)
    #expect(
      html.contains(
        """
        <div class="signed">
        <p class="signature">清河县财政局</p>
        <p class="signature">2026年11月23日</p>
        </div>
        </article>
        """))
  }

  @Test("A report is no letter: nothing is drawn, and its first page is numbered")
  func reportsStay() throws {
    var report = Self.letter()
    report.letterhead = nil
    let body = try text("word/document.xml", of: DocxWriter.write(report))
    for mark in ["titlePg", "drawing", "framePr", "DocumentNumber"] {
      #expect(!body.contains(mark), "\(mark)")
    }
  }

  @Test("What was written is read: Word and HTML")
  func readsBack() throws {
    let letter = Self.letter()
    let lines = [
      "清河县财政局", "清财公复〔2026〕12号", "政府信息公开申请答复书", "陈玥喆、王昇：",
      "本机关于2026年11月2日收到您提出的政府信息公开申请，经审查，现将您申请的信息予以公开。",
      "附件：1.财政决算草案", "2.附表", "清河县财政局", "2026年11月23日",
    ]
    #expect(outline(try read(DocxWriter.write(letter))) == lines)
    #expect(outline(try read(ManuscriptHTML.write(letter))) == lines)
  }

  @Test("Words of a letterhead never become markup")
  func escapes() throws {
    var letter = Self.letter("<b>&\"")
    letter.letterhead?.number = "<i>&"
    #expect(try malformedParts(of: DocxWriter.write(letter)) == [])
    let html = String(decoding: ManuscriptHTML.write(letter), as: UTF8.self)
    #expect(html.contains(#"<p class="agency">&lt;b&gt;&amp;&quot;</p>"#))
    #expect(html.contains(#"<p class="number">&lt;i&gt;&amp;</p>"#))
  }

  static let titles: [(title: String, width: Double?, why: String)] = [
    ("政府信息公开申请答复书", nil, "one line"),
    ("关于征求清河县宏远建材有限责任公司对公开有关行政许可信息的意见的函", 374, "two even lines"),
    ("第一行\n第二行", nil, "broken by hand"),
  ]

  @Test("A long title is narrowed until its lines are even", arguments: titles)
  func narrowsTitles(title: String, width: Double?, why: String) {
    #expect(TitleMeasure.width(of: title, size: 22, width: Paper.typeWidth) == width, "\(why)")
  }

  private func millimetres(_ points: Double) -> Double { points * 25.4 / 72 }
}
