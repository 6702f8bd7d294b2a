import Documents
import Drafting
import Inspection
import Law
import Testing

@Suite("Findings on paper")
struct FindingPapersTests {
  /// A report of two paragraphs and a table, with a finding on words, on a cell and on the whole.
  private static let report = InspectedReport(
    document: Document(
      format: .docx,
      blocks: [
        .paragraph("云溪县林业局2024年政府信息公开工作年度报告"), .paragraph("共公开信息9条，其中甲类3条，乙类5条。"),
        .table(Grid(rows: [[GridCell("总计", column: 0), GridCell("", column: 1)]])),
      ]),
    form: .form2021, year: 2024, unit: "云溪县林业局",
    title: "云溪县林业局2024年政府信息公开工作年度报告",
    findings: [
      Finding(
        rule: "P1", kind: .narrativeSum, severity: .error, quote: "共公开信息9条", expected: .figure(8),
        found: .figure(9), message: "分项之和为8，正文为9。", places: [Place(block: 1, range: 0..<7)]),
      Finding(
        rule: "G5", kind: .blankTotal, severity: .warning,
        cell: CellID(.reconsideration, .total), expected: .figure(4), message: "总计漏填，应为4。",
        places: [Place(block: 2, cell: Place.Cell(row: 0, cell: 1), range: 0..<0)]),
      Finding(rule: "G15", kind: .missingSection, severity: .error, message: "缺第五部分<存疑>。"),
    ])

  @Test("Words, cells and the title are marked, each with its remark")
  func annotated() {
    let manuscript = AnnotatedReport.manuscript(Self.report)
    #expect(
      manuscript.comments == [
        ManuscriptComment(author: "年报核查", text: "[P1 错误] 分项之和为8，正文为9。"),
        ManuscriptComment(author: "年报核查", text: "[G5 存疑] 总计漏填，应为4。"),
        ManuscriptComment(author: "年报核查", text: "[G15 错误] 缺第五部分<存疑>。"),
      ])
    let title = ManuscriptRun(
      "云溪县林业局2024年政府信息公开工作年度报告", marked: true, comments: [2])
    #expect(manuscript.blocks[0] == .paragraph(ManuscriptParagraph(.title, [title])))
    #expect(
      manuscript.blocks[1]
        == .paragraph(
          ManuscriptParagraph(
            .body,
            [
              ManuscriptRun("共公开信息9条", marked: true, comments: [0]),
              ManuscriptRun("，其中甲类3条，乙类5条。"),
            ])))
    guard case .table(let table) = manuscript.blocks[2] else {
      Issue.record("the table is gone")
      return
    }
    #expect(table.rows[0].cells[0].runs == [ManuscriptRun("总计")])
    #expect(table.rows[0].cells[1].runs == [ManuscriptRun("", marked: true, comments: [1])])
  }

  @Test("Remarks that overlap cut the text where they begin and end")
  func overlapping() {
    var report = Self.report
    report.findings = [2..<6, 4..<9, 40..<50].map {
      Finding(
        rule: "P1", kind: .narrativeSum, severity: .error, message: "",
        places: [Place(block: 1, range: $0)])
    }
    guard case .paragraph(let paragraph) = AnnotatedReport.manuscript(report).blocks[1] else {
      Issue.record("the paragraph is gone")
      return
    }
    #expect(paragraph.runs.map(\.text).joined() == "共公开信息9条，其中甲类3条，乙类5条。")
    // A place beyond the end stands on the whole paragraph rather than nowhere.
    #expect(paragraph.runs.map(\.comments) == [[2], [0, 2], [0, 1, 2], [1, 2], [2]])
  }

  @Test("A Word file of ours carries the comments")
  func word() throws {
    let bytes = try AnnotatedReport.docx(Self.report)
    let document = try DocumentReader().read(bytes, named: "报告.docx")
    #expect(document.blocks.contains(.paragraph("共公开信息9条，其中甲类3条，乙类5条。")))
  }

  @Test("Somebody else's Word file keeps its words")
  func original() throws {
    let paper = ReportManuscript(RandomReport.report(seed: 3)).manuscript
    let original = DocxWriter.write(paper)
    let document = try DocumentReader().read(original, named: "报告.docx")
    var report = Inspector().inspect(document)
    report.findings = Self.report.findings.filter(\.places.isEmpty)
    let annotated = try AnnotatedReport.docx(report, original: original)
    #expect(annotated != original)
    #expect(try DocumentReader().read(annotated, named: "报告.docx").blocks == document.blocks)
  }

  @Test("A line a finding, in words an officer uses")
  func table() {
    let rows = FindingTable([(file: "年报.docx", report: Self.report)]).rows
    #expect(
      rows[0] == [
        "年报.docx", "云溪县林业局", "2024", "错误", "P1", "正文分项与总数不符", "分项之和为8，正文为9。",
        "共公开信息9条", "", "8", "9",
      ])
    #expect(rows[1][8] == "表四 行政复议·总计")
    #expect(rows.allSatisfy { $0.count == FindingTable.heads.count })
  }

  @Test("CSV and workbook hold the same lines")
  func sheets() throws {
    let reports = [(file: "年报.docx", report: Self.report)]
    let csv = try CSVReader.read(String(decoding: FindingsCSV.write(reports), as: UTF8.self))
    #expect(csv == [FindingTable.heads] + FindingTable(reports).rows)
    let book = try DocumentReader().read(FindingsWorkbook.write(reports), named: "结果.xlsx")
    let grids = book.blocks.compactMap { block in
      if case .table(let grid) = block { grid } else { nil }
    }
    #expect(grids.count == 2 && grids[0].rows.count == 4)
  }

  @Test("The page escapes the file's words and links marks to findings")
  func page() {
    let reports = [(file: "<年报>&.docx", report: Self.report)]
    let page = String(decoding: FindingsHTML.write(reports), as: UTF8.self)
    #expect(page.contains("&lt;年报&gt;&amp;.docx"))
    #expect(page.contains("缺第五部分&lt;存疑&gt;。"))
    #expect(page.contains("<mark>共公开信息9条<a href=\"#r1f1\">1</a></mark>"))
    #expect(page.contains("<li id=\"r1f1\"><b class=\"error\">错误</b>"))
    #expect(page.contains("错误2处，存疑1处，提示0处"))
    #expect(!page.contains("<script") && !page.contains("http"))
  }
}
