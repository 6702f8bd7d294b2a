import Law
import Testing

@testable import Inspection

@Suite("G9: reconsideration, litigation and normative documents in the narrative")
struct RemedyProseTests {
  @Test("No contradiction", arguments: clean)
  func traps(_ test: ProseCase) { test.check() }

  @Test("Contradictions", arguments: wrong)
  func faults(_ test: ProseCase) { test.check() }

  static let clean: [ProseCase] = [
    .clean("因政府信息公开引发行政复议38件，其中维持21件、纠正5件、其他结果8件、尚未审结4件；行政诉讼24件。", "as in table four"),
    .clean("政府信息公开行政诉讼24件，其中未经复议直接起诉12件、复议后起诉12件。", "12 + 12"),
    .clean("全市行政复议案件收案1268件，办结1193件。", "all reconsideration, not that about disclosure"),
    .clean("因依申请公开被提起行政复议38件、行政诉讼24件，行政复议纠正率13.2%。", "5 ÷ 38"),
    .clean("没有政府信息公开行政复议被纠正、行政诉讼败诉的情况。", "none was lost", .county),
    .clean("政府信息公开行政复议和行政诉讼合计62件。", "38 + 24"),
    .clean("2023年政府信息公开行政复议38件，较上年减少6件；行政诉讼24件，较上年增加3件。", "differences to last year"),
    .clean("组织政府信息公开行政复议、行政诉讼案例研讨3次。", "meetings"),
    .clean("全市各级政府信息公开行政复议机构办理的案件中，审结34件。", "38 − 4 pending"),
    .clean("全年制发行政规范性文件58件，废止24件，现行有效613件。", "as in table two"),
    .clean("备案审查规范性文件74件。", "reviewed, not made"),
    .clean("公开规范性文件解读材料61件。", "explanations of documents"),
    .clean("清理规范性文件320件，宣布失效12件。", "a clean-up"),
    .clean("全市共出台规章2部，修订1部。", "rules in another unit"),
    .clean("发布规范性文件32件，其中市政府规范性文件12件。", "published on the site, not made"),
    .clean("公开行政许可结果12.9万条，行政处罚结果4.5万条。", "published results, rounded"),
    .clean("全市办理行政许可128906件、行政处罚45213件、行政强制3187件。", "as in table two"),
    .clean("2023年收取行政事业性收费5923.24万元，政府信息公开信息处理费120元。", "two kinds of money"),
    .clean("全年未发生因政府信息公开引发的行政赔偿案件。", "damages are no reconsideration"),
    .clean("被申请行政复议的政府信息公开案件同比下降8.3%。", "no count"),
    .clean("无因政府信息公开被行政复议机关责令限期改正的情况。", "negates an order, not the cases"),
    .clean("市政府制发行政规范性文件16件，各部门制发42件。", "two levels that come to 58"),
  ]

  static let wrong: [ProseCase] = [
    .fault(
      "全年发生政府信息公开行政复议案件36件。", .narrativeVsTable, "36件", expected: "38", found: "36",
      cell: CellID(.reconsideration, .total), "38 in table four"),
    .fault(
      "全年发生政府信息公开行政诉讼案件14件。", .narrativeVsTable, "14件", expected: "24", found: "14",
      "12 + 12 in table four"),
    ProseCase(
      setting: .city, text: "2023年，全市未发生政府信息公开行政复议、行政诉讼案件。",
      why: "38 and 24 in table four",
      faults: [
        .init(kind: .narrativeVsTable, quote: "未发生", expected: "38"),
        .init(kind: .narrativeVsTable, quote: "未发生", expected: "24"),
      ]),
    .fault(
      "全年制发行政规范性文件85件。", .narrativeVsTable, "85件", expected: "58", found: "85",
      cell: CellID(.normativeDocuments, .issued), "digits swapped"),
    .fault(
      "全年废止行政规范性文件42件。", .narrativeVsTable, "42件", expected: "24", found: "42",
      cell: CellID(.normativeDocuments, .repealed), "digits swapped"),
    .fault(
      "全市现行有效行政规范性文件631件。", .narrativeVsTable, "631件", expected: "613", found: "631",
      cell: CellID(.normativeDocuments, .inForce), "digits swapped"),
    .fault(
      "2020年，全县未发生因政府信息公开引起的行政诉讼。", .narrativeVsTable, "未发生", expected: "2",
      "two in table four", .county),
    .fault(
      "2020年，全县因政府信息公开被申请行政复议5件。", .narrativeVsTable, "行政复议5件", expected: "3",
      found: "5", "three in table four", .county),
    .fault(
      "政府信息公开行政诉讼24件，其中未经复议直接起诉15件、复议后起诉12件。", .narrativeSum, "24件",
      expected: "27", found: "24", "15 + 12 = 27"
    ).allowing(.narrativeVsTable, "直接起诉15件"),
    .fault(
      "政府信息公开行政复议案件38件，其中结果维持12件、结果纠正5件、其他结果8件、尚未审结4件。",
      .narrativeVsTable, "维持12件", expected: "21", found: "12", "21 in table four"
    ).allowing(.narrativeSum, "行政复议案件38件"),
  ]
}
