import Foundation
import Testing

@testable import Documents

/// Without a Chinese face there is nothing to read.
private let canRead =
  HelperProgram.find("pdftotext") != nil && PDFWriter.missingFaces().count < 5

/// What pdftotext reads, a page each.
private func pages(of pdf: [UInt8]) async throws -> [String] {
  let lines = try await PopplerLines.of(pdf, by: "pdftotext", ["file.pdf", "-"])
  return lines.joined(separator: "\n")
    .split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
}

private func bare(_ text: String) -> String {
  text.filter { !$0.isWhitespace }
}

private func pageCount(_ pdf: [UInt8]) -> Int {
  let mark = Array("/Type /Page %".utf8)
  return pdf.indices.count { pdf[$0] == mark[0] && pdf[$0...].starts(with: mark) }
}

@Suite("PDF files")
struct PDFWriterTests {
  private func paragraph(_ style: ParagraphStyle, _ text: String) -> ManuscriptBlock {
    .paragraph(ManuscriptParagraph(style, text))
  }

  private func document(_ blocks: [ManuscriptBlock]) -> Manuscript {
    Manuscript(title: "云溪县年度报告", blocks: blocks)
  }

  /// A table of the shape of the statutory form's third: 3 label columns, 7 of numbers, 3 rows of
  /// head and 25 of data.
  private func tableThree() -> ManuscriptTable {
    var rows = [
      ManuscriptRow([
        ManuscriptCell(
          "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", column: 0,
          columnSpan: 3, rowSpan: 3),
        ManuscriptCell("申请人情况", column: 3, columnSpan: 7),
      ]),
      ManuscriptRow([
        ManuscriptCell("自然人", column: 3, rowSpan: 2),
        ManuscriptCell("法人或其他组织", column: 4, columnSpan: 5),
        ManuscriptCell("总计", column: 9, rowSpan: 2),
      ]),
      ManuscriptRow(
        ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].enumerated().map {
          ManuscriptCell($1, column: 4 + $0)
        }),
    ]
    for row in 0..<25 {
      var cells: [ManuscriptCell] = []
      if row == 2 { cells.append(ManuscriptCell("三、本年度办理结果", column: 0, rowSpan: 22)) }
      let isInside = (2..<24).contains(row)
      cells.append(
        ManuscriptCell(
          "第\(row + 1)行"
            + ([22, 23].contains(row) ? "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" : "没有现成信息需要另行制作"),
          column: isInside ? 1 : 0,
          columnSpan: isInside ? 2 : 3, alignment: .left))
      cells += (0..<7).map { ManuscriptCell("\(row * 7 + $0)", column: 3 + $0) }
      rows.append(ManuscriptRow(cells))
    }
    return ManuscriptTable(
      columnWidths: [8, 16, 46, 12, 12, 12, 13, 13, 12, 12], rows: rows, keepTogether: true,
      headerRows: 3)
  }

  @Test("An empty manuscript is one page")
  func empty() throws {
    let pdf = try PDFWriter.write(Manuscript(title: "", blocks: []))
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
    #expect(pageCount(pdf) == 1)
  }

  @Test("22 lines stand on a page")
  func lines() throws {
    let lines = Array(repeating: paragraph(.flush, "公开"), count: 22)
    let full = try PDFWriter.write(document(lines))
    let over = try PDFWriter.write(document(lines + lines.prefix(1)))
    #expect(pageCount(full) == 1)
    #expect(pageCount(over) == 2)
  }

  @Test("28 characters stand on a line", .enabled(if: canRead))
  func characters() async throws {
    let text = String(repeating: "开", count: 29)
    let page = try await pages(of: PDFWriter.write(document([paragraph(.flush, text)]))).first ?? ""
    let first = page.split(separator: "\n").first.map { bare(String($0)).count }
    #expect(first == 28)
  }

  @Test("The same manuscript gives the same bytes, from several threads at once too")
  func concurrent() async throws {
    let manuscript = document([
      paragraph(.title, "云溪县人民政府2025年政府信息公开工作年度报告"),
      paragraph(.body, "联系人陈玥、王喆。全年公开12,345条。"), .table(tableThree()),
    ])
    let expected = try PDFWriter.write(manuscript)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<12 { group.addTask { try PDFWriter.write(manuscript) } }
      for try await pdf in group {
        #expect(pdf == expected)
      }
    }
  }

  @Test("Documents of different faces, from several threads at once")
  func manyFaces() async throws {
    let texts = ["玥喆翀", "𠮷𬭎䶮", "ก็ น้ำ 한국어", "مرحبا שלום", "é 👨‍👩‍👧‍👦"]
    let manuscripts = texts.map { text in
      document(ParagraphStyle.allCases.map { paragraph($0, "政府信息" + text) })
    }
    let expected = try manuscripts.map { try PDFWriter.write($0) }
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for turn in 0..<100 {
        let index = turn % texts.count
        group.addTask { (index, try PDFWriter.write(manuscripts[index])) }
      }
      for try await (index, pdf) in group {
        #expect(pdf == expected[index])
      }
    }
  }

  @Test("Text comes out in the order of reading", .enabled(if: canRead))
  func order() async throws {
    let manuscript = Manuscript(
      title: "年度报告",
      blocks: [
        paragraph(.title, "年度报告"), paragraph(.heading1, "一、总体情况"),
        .paragraph(
          ManuscriptParagraph(
            .body,
            [
              ManuscriptRun("全年收到申请"),
              ManuscriptRun("13件", bold: true, marked: true, comments: [0]),
              ManuscriptRun("，办结13件。"),
            ])),
        .table(
          ManuscriptTable(
            columnWidths: [1, 1], rows: [ManuscriptRow([ManuscriptCell("规章", column: 0)])])),
        paragraph(.signature, "云溪县人民政府办公室"), paragraph(.signature, "2026年1月20日"),
      ],
      comments: [ManuscriptComment(author: "核查", text: "应为14件。")])
    let text = bare(try await pages(of: PDFWriter.write(manuscript)).joined())
    #expect(
      text
        == "年度报告一、总体情况全年收到申请13件[1]，办结13件。规章云溪县人民政府办公室2026年1月20日"
        + "批注[1]核查：应为14件。—1—")
  }

  @Test("Table three stands on one page", .enabled(if: canRead))
  func oneTable() async throws {
    let body = Array(repeating: paragraph(.flush, "前文"), count: 9)
    let heading = paragraph(.heading1, "三、收到和处理政府信息公开申请情况")
    let read = try await pages(
      of: PDFWriter.write(document(body + [heading, .table(tableThree())])))
    #expect(read.count == 2)
    let page = bare(read.last ?? "")
    #expect(page.hasPrefix("三、收到和处理政府信息公开申请情况"))
    let words = ["第1行", "第25行", "社会公益组织".prefix(2), "174", "—2—"].map { String($0) }
    #expect(words.allSatisfy(page.contains))
  }

  @Test("The head is repeated on every page", .enabled(if: canRead))
  func repeatedHead() async throws {
    let rows = (0..<120).map { row in
      ManuscriptRow([
        ManuscriptCell(row == 0 ? "表头" : "\(row)", column: 0), ManuscriptCell("", column: 1),
      ])
    }
    let table = ManuscriptTable(columnWidths: [1, 1], rows: rows, headerRows: 1)
    let read = try await pages(of: PDFWriter.write(document([.table(table)])))
    #expect(read.count > 2)
    #expect(read.allSatisfy { bare($0).hasPrefix("表头") })
    let numbers = read.joined(separator: "\n").split(whereSeparator: \.isWhitespace)
      .compactMap { Int($0) }
    #expect(Set(1...119).isSubset(of: numbers))
  }

  @Test("A table of 10,000 rows")
  func manyRows() throws {
    let rows = (0..<10_000).map { row in
      ManuscriptRow([ManuscriptCell("第\(row)行", column: 0), ManuscriptCell("0", column: 1)])
    }
    let table = ManuscriptTable(
      columnWidths: [1, 1], rows: rows, keepTogether: true, headerRows: 1)
    let pdf = try PDFWriter.write(document([.table(table)]))
    #expect(pageCount(pdf) > 200)
  }

  @Test("A cell of 5,000 characters loses none", .enabled(if: canRead))
  func longCell() async throws {
    let long = String(repeating: "公", count: 5000)
    let rows = [
      ManuscriptRow([ManuscriptCell("头", column: 0), ManuscriptCell("部", column: 1)]),
      ManuscriptRow([
        ManuscriptCell("标签", column: 0, rowSpan: 2), ManuscriptCell(long, column: 1),
      ]),
      ManuscriptRow([ManuscriptCell("尾", column: 1)]),
    ]
    let table = ManuscriptTable(
      columnWidths: [1, 3], rows: rows, keepTogether: true, headerRows: 1)
    let read = try await pages(of: PDFWriter.write(document([.table(table)])))
    let text = read.joined()
    #expect(text.count { $0 == "公" } == 5000)
    #expect(bare(text).components(separatedBy: "标签").count == 2)
    #expect(read.count > 3)
  }

  static let strange: [(text: String, why: String)] = [
    ("\u{0}\u{1}\u{7}\u{7F}\r\t", "control characters"),
    ("𠮷𬭎䶮\u{E000}\u{10FFFD}\u{3FFFE}", "characters that no face has"),
    ("\u{200B}\u{200D}\u{FEFF}\u{2060}", "characters without a shape"),
    ("e\u{301}\u{301}\u{301}ก็ น้ำ 한국어 日本語", "marks on marks, other scripts"),
    ("مرحبا שלום 中文", "from right to left"),
    ("👨‍👩‍👧‍👦🇨🇳", "pictures"),
    (String(repeating: "x", count: 3000), "a word of 3,000 letters"),
    (String(repeating: "。", count: 500), "nothing but stops"),
    ("\n\n\n", "line breaks only"),
    ("\u{2028}\u{2029}\u{85}", "line breaks of other kinds"),
  ]

  @Test("No text is too strange", arguments: strange)
  func strangeText(_ text: String, why: String) throws {
    let cell = ManuscriptCell(text, column: 0, rowSpan: 3)
    let table = ManuscriptTable(
      columnWidths: [1, 9], rows: [ManuscriptRow([cell]), ManuscriptRow([])])
    let styles = ParagraphStyle.allCases.map { paragraph($0, "甲" + text + "乙") }
    let pdf = try PDFWriter.write(
      Manuscript(
        title: text, blocks: styles + [.table(table)],
        comments: [ManuscriptComment(author: text, text: text)]))
    #expect(pageCount(pdf) >= 1)
  }

  @Test("What no face has can still be taken out", .enabled(if: canRead))
  func unknownCharacters() async throws {
    let read = try await pages(of: PDFWriter.write(document([paragraph(.flush, "甲\u{E000}乙")])))
    #expect(bare(read.joined()) == "甲\u{E000}乙—1—")
  }

  @Test("Spans that contradict each other")
  func contradictorySpans() throws {
    let spans = [-3, 0, 1, 2, 5, Int.max]
    for span in spans {
      for column in [-1, 0, 1, 4, Int.max] {
        let cell = ManuscriptCell("甲", column: column, columnSpan: span, rowSpan: span)
        let other = ManuscriptCell("乙", column: 0, columnSpan: 2, rowSpan: 3)
        let table = ManuscriptTable(
          columnWidths: [1, 0, .infinity],
          rows: [ManuscriptRow([cell, other, cell]), ManuscriptRow([other, cell])],
          keepTogether: span > 1, headerRows: span)
        let pdf = try PDFWriter.write(document([.table(table), .pageBreak]))
        #expect(pageCount(pdf) >= 1)
      }
    }
  }

  @Test("Comments that do not exist are no matter")
  func noSuchComment() throws {
    let run = ManuscriptRun("甲", marked: true, comments: [-1, 7])
    let pdf = try PDFWriter.write(
      document([.paragraph(ManuscriptParagraph(.body, [run, run])), .paragraph(.init(.body, []))]))
    #expect(pageCount(pdf) == 1)
  }

  @Test("Missing faces are named as the standard does")
  func missingFaces() {
    #expect(Set(PDFWriter.missingFaces()).isSubset(of: ["仿宋", "楷体", "黑体", "小标宋", "宋体"]))
  }
}
