import Documents
import Law
import Testing

@testable import Inspection

@Suite("Title, unit, year and form")
struct IdentityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var lines: [String]
    var unit: String?
    var year: Int?
    var why: String
    var testDescription: String { why }
  }

  @Test(arguments: [
    Case(
      lines: ["青禾市人民政府2023年政府信息公开工作年度报告"], unit: "青禾市人民政府", year: 2023,
      why: "title on one line"),
    Case(
      lines: ["云岭县人民政府", "2022年政府信息公开工作年度报告"], unit: "云岭县人民政府", year: 2022,
      why: "title on two lines"),
    Case(
      lines: ["         青禾市水务局", "    2024 年政府信息公开工作年度报告"], unit: "青禾市水务局", year: 2024,
      why: "title on two lines of a page, spaced"),
    Case(
      lines: ["关于青禾市发展和改革委员会2021年度政府信息公开工作年度报告"], unit: "青禾市发展和改革委员会",
      year: 2021, why: "关于"),
    Case(
      lines: ["首页 > 政府信息公开 > 政府信息公开年报", "发布时间：2024-01-18 来源：青禾市水务局", "青禾市水务局2023年政府信息公开工作年度报告"],
      unit: "青禾市水务局", year: 2023, why: "a page's navigation before it"),
    Case(
      lines: ["清溪镇二〇二三年政府信息公开工作年度报告"], unit: "清溪镇", year: 2023, why: "year in Chinese digits"),
    Case(
      lines: ["青禾市云岭县清溪镇人民政府２０２３年政府信息公开工作年度报告"], unit: "青禾市云岭县清溪镇人民政府",
      year: 2023, why: "full-width digits"),
    Case(
      lines: ["2023年青禾市人民政府办公室政府信息公开工作年度报告"], unit: "青禾市人民政府办公室", year: 2023,
      why: "year before the unit"),
  ])
  func identity(_ test: Case) {
    var document = Paper.text(.tabs).document(Casebook.qinghe2023)
    document.blocks = test.lines.map(Block.paragraph) + document.blocks.dropFirst(4)
    let report = Inspector().inspect(document)
    #expect(report.unit == test.unit)
    #expect(report.year == test.year)
  }

  @Test("What a web page has around the report", arguments: Casebook.both)
  func furniture(_ report: AnnualReport) {
    var document = Paper.grid(.official).document(report)
    let head = [
      "当前位置：首页 > 政府信息公开 > 政府信息公开年报", "索 引 号：000114/2024-00018　　发文日期：2024-01-18",
      "主题分类：综合政务　浏览次数：1286次", "字号：【大】【中】【小】　打印　关闭",
    ]
    let tail = [
      "云岭县档案馆", "上一篇：青禾市2018年政府信息公开工作年度报告", "下一篇：无",
      "版权所有：青禾市大数据中心　湖ICP备05001234号　网站标识码：4312000001　电话：0739-5268114",
    ]
    document.blocks = head.map(Block.paragraph) + document.blocks + tail.map(Block.paragraph)
    let read = Inspector().inspect(document)
    #expect(read.unit == report.unit)
    #expect(read.year == report.year)
    #expect(read.findings.filter { $0.severity != .note }.map(\.message).isEmpty)
  }
}
