import Documents
import Drafting
import Law
import Testing

@Suite("A report laid out for paper")
struct ReportManuscriptTests {
  private let report = RandomReport.report(seed: 7, form: .form2021)

  private func paragraphs(_ manuscript: Manuscript) -> [(ParagraphStyle, String)] {
    manuscript.blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      return (paragraph.style, paragraph.runs.map(\.text).joined())
    }
  }

  @Test("Title, preface, six headings in order, a table behind three of them")
  func order() {
    let manuscript = ReportManuscript(report).manuscript
    let shape = manuscript.blocks.compactMap { block -> String? in
      switch block {
      case .paragraph(let paragraph) where paragraph.style == .heading1:
        paragraph.runs.map(\.text).joined()
      case .table: "表"
      case .paragraph, .pageBreak: nil
      }
    }
    #expect(
      shape == [
        "一、总体情况", "二、主动公开政府信息情况", "表", "三、收到和处理政府信息公开申请情况", "表",
        "四、政府信息公开行政复议、行政诉讼情况", "表", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
      ])
    #expect(manuscript.title == report.title)
    #expect(paragraphs(manuscript).first?.0 == .title)
  }

  @Test(
    "What is a heading of the second level",
    arguments: [
      ("（一）主动公开", ParagraphStyle.heading2, "a few words"),
      ("(十二)监督保障情况。", .heading2, "half-width brackets, a full stop at the end"),
      ("（一）主动公开。2024年公开信息3条。", .body, "a sentence follows"),
      ("（一）认真贯彻落实条例，切实推进主动公开各项工作的开展", .body, "too long for a heading"),
      ("1.公开不够及时", .body, "the third level is set as text"),
      ("（主动）公开", .body, "no ordinal in the brackets"),
    ])
  func headings(_ text: String, style: ParagraphStyle, why: String) {
    var report = report
    report.prose[.overview] = [text]
    let found = paragraphs(ReportManuscript(report).manuscript).first { $0.1 == text }
    #expect(found?.0 == style, "\(why)")
  }

  @Test("The unit is signed where the title does not name it")
  func signature() {
    var report = report
    report.unit = "云溪县档案馆"
    let found = paragraphs(ReportManuscript(report).manuscript).filter { $0.0 == .signature }
    #expect(found.map(\.1) == ["云溪县档案馆"])
    report.title = "云溪县档案馆2024年报告"
    let none = paragraphs(ReportManuscript(report).manuscript).filter { $0.0 == .signature }
    #expect(none.isEmpty)
    let signed = ReportManuscript(
      report, signature: .init(unit: "云溪县档案馆", date: Day(year: 2025, month: 1, day: 8)))
    let lines = paragraphs(signed.manuscript).filter { $0.0 == .signature }.map(\.1)
    #expect(lines == ["云溪县档案馆", "2025年1月8日"])
  }
}
