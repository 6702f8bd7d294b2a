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
}
