import Documents
import Law
import Testing

@testable import Inspection

@Suite("G10, G11, G15: sections, headings, tables, years")
struct StructureTests {
  /// A report on paper with something changed in its lines, and what must be said to it.
  struct Case: Sendable, CustomTestStringConvertible {
    var why: String
    var report = Casebook.qinghe2023
    var tables = Paper.Tables.text(.tabs)
    var change: @Sendable ([Block]) -> [Block] = { $0 }
    /// Rule, kind and words of quote, message or expectation, of all errors and warnings.
    var faults: [(rule: String, kind: Finding.Kind, words: String)] = []
    var testDescription: String { why }
  }

  @Test(arguments: cases)
  func structure(_ test: Case) {
    var document = Paper(tables: test.tables).document(test.report)
    document.blocks = test.change(document.blocks)
    var rest = Inspector().inspect(document).findings.filter { $0.severity != .note }
    for fault in test.faults {
      let match = rest.firstIndex { finding in
        finding.rule == fault.rule && finding.kind == fault.kind
          && (finding.message + (finding.quote ?? "") + (finding.expected?.printed ?? ""))
            .contains(fault.words)
      }
      #expect(match != nil, "missed: \(fault.words)")
      if let match { rest.remove(at: match) }
    }
    #expect(rest.map(\.message).isEmpty, "false alarm")
  }

  private static func replacing(_ old: String, _ new: String) -> @Sendable ([Block]) -> [Block] {
    { blocks in
      blocks.map { block in
        if case .paragraph(old) = block { .paragraph(new) } else { block }
      }
    }
  }

  private static func dropping(_ heading: String) -> @Sendable ([Block]) -> [Block] {
    { blocks in blocks.filter { $0 != .paragraph(heading) } }
  }

  private static func prose(_ section: ReportSection, _ text: String) -> AnnualReport {
    var report = Casebook.qinghe2023
    report.prose[section] = [text]
    return report
  }

  private static func without(_ table: ReportTable) -> AnnualReport {
    var report = Casebook.qinghe2023
    for cell in report.form.cells where cell.table == table { report.figures[cell] = nil }
    report.prose[.overview] = ["全市工作有序开展。"]
    return report
  }

  static let cases: [Case] = [
    Case(why: "nothing to find"),
    Case(why: "nothing to find in the form of 2019", report: Casebook.yunling2020),
    Case(
      why: "5、 instead of 五、", change: replacing("五、存在的主要问题及改进情况", "5、 存在的主要问题及改进情况")),
    Case(why: "another wording", change: replacing("五、存在的主要问题及改进情况", "五、存在的问题及整改措施")),
    Case(why: "a wrong number", change: replacing("六、其他需要报告的事项", "五、其他需要报告的事项")),
    Case(why: "spaces in the heading", change: replacing("一、总体情况", "　　一、 总 体 情 况")),
    Case(why: "第一部分", change: replacing("一、总体情况", "第一部分  总体情况")),
    Case(why: "traditional", change: replacing("一、总体情况", "一、總體情況")),
    Case(
      why: "(六) as 其他事项", change: replacing("六、其他需要报告的事项", "六、需要说明的其他事项")),
    Case(
      why: "a heading that runs into its text",
      change: replacing("六、其他需要报告的事项", "六、其他需要报告的事项。本年度无其他事项需要报告，收取信息处理费120元。")),
    Case(
      why: "a heading twice over",
      change: { blocks in
        blocks.flatMap { $0 == .paragraph("一、总体情况") ? [$0, $0] : [$0] }
      }),
    Case(
      why: "a table of contents",
      change: { blocks in
        var contents = ReportSection.allCases.map { Block.paragraph($0.heading) }
        contents.insert(.paragraph("目录"), at: 0)
        return Array(blocks.prefix(2)) + contents + blocks.dropFirst(2)
      }),
    Case(
      why: "section five is missing",
      change: { blocks in
        blocks.filter {
          $0 != .paragraph("五、存在的主要问题及改进情况")
            && $0 != .paragraph("公开内容的深度还不够，个别单位答复不够规范。下一步将加强培训和指导，统一答复文书格式。")
        }
      }, faults: [("G15", .missingSection, "五、存在的主要问题及改进情况")]),
    Case(
      why: "section six is missing",
      change: { blocks in
        blocks.filter {
          $0 != .paragraph("六、其他需要报告的事项") && $0 != .paragraph("2023年全市收取政府信息公开信息处理费120元。")
        }
      }, faults: [("G15", .missingSection, "六、其他需要报告的事项")]),
    Case(
      why: "the heading of section four is lost, its table stands",
      change: dropping("四、政府信息公开行政复议、行政诉讼情况"),
      faults: [("G15", .missingSection, "四、政府信息公开行政复议、行政诉讼情况")]),
    Case(
      why: "table two is missing", report: without(.publication),
      faults: [("G15", .missingSection, "二、主动公开政府信息情况")]),
    Case(
      why: "table three is missing", report: without(.requests),
      faults: [("G15", .missingSection, "三、收到和处理政府信息公开申请情况")]),
    Case(
      why: "table four is missing", report: without(.remedies),
      faults: [("G15", .missingSection, "四、政府信息公开行政复议、行政诉讼情况")]),
    Case(
      why: "section five says 无", report: prose(.problems, "无"),
      faults: [("G11", .missingSection, "五、存在的主要问题及改进情况")]),
    Case(
      why: "section five says 无。", report: prose(.problems, "无。"),
      faults: [("G11", .missingSection, "五、存在的主要问题及改进情况")]),
    Case(
      why: "section five says that there is no problem", report: prose(.problems, "不存在问题。"),
      faults: [("G11", .missingSection, "五、存在的主要问题及改进情况")]),
    Case(
      why: "section six says 无 although fees were not paid", report: prose(.otherMatters, "无。"),
      faults: [("G10", .other, "信息处理费")]),
    Case(
      why: "the title has last year's number",
      report: titled("青禾市人民政府2022年政府信息公开工作年度报告"),
      faults: [("G15", .other, "2022年")]),
    Case(
      why: "the form of 2019 used for 2021", report: dated(Casebook.yunling2020, 2021),
      faults: [("G15", .other, "国办公开办函〔2021〕30号")]),
    Case(
      why: "the form of 2021 used for 2020", report: dated(Casebook.qinghe2023, 2020),
      faults: [("G15", .other, "国办公开办函〔2019〕60号")]),
    Case(
      why: "第二十一条 in the captions of table two",
      change: { blocks in
        blocks.map { block in
          guard case .paragraph(let text) = block else { return block }
          return .paragraph(text.replacingOccurrence(of: "第二十条第（", with: "第二十一条第（"))
        }
      }, faults: [("P6", .other, "第二十条")]),
    Case(
      why: "no report at all", report: letter, change: { _ in [.paragraph("关于召开全市防汛工作会议的通知")] },
      faults: [("G15", .missingSection, "可能不是")]),
  ]

  private static let letter = Casebook.qinghe2023

  private static func titled(_ title: String) -> AnnualReport {
    var report = Casebook.qinghe2023
    report.title = title
    return report
  }

  private static func dated(_ report: AnnualReport, _ year: Int) -> AnnualReport {
    var report = report
    report.title = "\(report.unit)\(year)年政府信息公开工作年度报告"
    report.preface = ["本报告所列数据的统计期限为\(year)年1月1日至12月31日。"]
    report.prose[.overview] = ["工作有序开展。"]
    report.prose[.otherMatters] = ["收取信息处理费120元。"]
    return report
  }
}
