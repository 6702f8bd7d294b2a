import Law
import Testing

@Suite("Regulation arts 14–16, 30, 35–39: outcomes, their articles and their rows")
struct OutcomeTests {
  struct Row: CustomTestStringConvertible {
    let outcome: Outcome
    let basis: [String]
    /// Label in the form of 2021, its head left out.
    let label: String
    /// Whether the head in front of it is 三、本年度办理结果 alone.
    var head: String?
    var isReply = true
    var isRefusal = false
    var testDescription: String { "\(outcome)" }
  }

  static let refused = "（三）不予公开"
  static let unavailable = "（四）无法提供"
  static let unhandled = "（五）不予处理"
  static let other = "（六）其他处理"

  static let rows = [
    Row(outcome: .alreadyPublished, basis: ["36(1)"], label: "（一）予以公开"),
    Row(outcome: .disclosed, basis: ["36(2)"], label: "（一）予以公开"),
    Row(
      outcome: .partlyDisclosed, basis: ["37"],
      label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    Row(
      outcome: .stateSecret, basis: ["14", "36(3)"], label: "1.属于国家秘密", head: refused,
      isRefusal: true),
    Row(
      outcome: .prohibitedByLaw, basis: ["14", "36(3)"], label: "2.其他法律行政法规禁止公开",
      head: refused, isRefusal: true),
    Row(
      outcome: .endangersSecurity, basis: ["14", "36(3)"], label: "3.危及“三安全一稳定”",
      head: refused, isRefusal: true),
    Row(
      outcome: .thirdPartyRights, basis: ["15", "32", "36(3)"], label: "4.保护第三方合法权益",
      head: refused, isRefusal: true),
    Row(
      outcome: .internalAffairs, basis: ["16.1", "36(3)"], label: "5.属于三类内部事务信息",
      head: refused, isRefusal: true),
    Row(
      outcome: .deliberative, basis: ["16.2", "36(3)"], label: "6.属于四类过程性信息",
      head: refused, isRefusal: true),
    Row(
      outcome: .enforcementFile, basis: ["16.2", "36(3)"], label: "7.属于行政执法案卷",
      head: refused, isRefusal: true),
    Row(
      outcome: .administrativeQuery, basis: ["36(7)"], label: "8.属于行政查询事项", head: refused),
    Row(
      outcome: .nonexistent, basis: ["36(4)"], label: "1.本机关不掌握相关政府信息",
      head: unavailable),
    Row(
      outcome: .otherAgency, basis: ["36(5)"], label: "1.本机关不掌握相关政府信息",
      head: unavailable),
    Row(
      outcome: .needsCreation, basis: ["38"], label: "2.没有现成信息需要另行制作",
      head: unavailable),
    Row(
      outcome: .stillUnclear, basis: ["30"], label: "3.补正后申请内容仍不明确", head: unavailable),
    Row(outcome: .petition, basis: ["39.1"], label: "1.信访举报投诉类申请", head: unhandled),
    Row(outcome: .repeated, basis: ["36(6)"], label: "2.重复申请", head: unhandled),
    Row(outcome: .printedMatter, basis: ["39.2"], label: "3.要求提供公开出版物", head: unhandled),
    Row(outcome: .excessive, basis: ["35"], label: "4.无正当理由大量反复申请", head: unhandled),
    Row(
      outcome: .reissue, basis: [], label: "5.要求行政机关确认或重新出具已获取信息",
      head: unhandled),
    Row(
      outcome: .notCorrected, basis: ["30"],
      label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", head: other,
      isReply: false),
    Row(
      outcome: .notPaid, basis: ["42", "国办函〔2020〕109号"],
      label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      head: other, isReply: false),
    Row(outcome: .withdrawn, basis: [], label: "3.其他", head: other, isReply: false),
    Row(outcome: .otherOutcome, basis: [], label: "3.其他", head: other, isReply: false),
  ]

  @Test("The table has every outcome once")
  func tableIsWhole() {
    #expect(Self.rows.map(\.outcome) == Outcome.allCases)
  }

  @Test("Article, row of the form of 2021, and whether it is a letter", arguments: rows)
  func row(_ row: Row) throws {
    #expect(row.outcome.basis.map(Self.short) == row.basis)
    #expect(row.outcome.isReply == row.isReply)
    #expect(row.outcome.isRefusal == row.isRefusal)
    let label = try #require(Self.label(row.outcome.row, .form2021))
    #expect(label == ["三、本年度办理结果"] + (row.head.map { [$0] } ?? []) + [row.label])
  }

  @Test("In the form of 2019 （六） is one row, all others are the same", arguments: rows)
  func rowOf2019(_ row: Row) throws {
    let label = Self.label(row.outcome.row(in: .form2019), .form2019)
    let expected =
      row.head == Self.other
      ? ["三、本年度办理结果", "（六）其他处理"] : Self.label(row.outcome.row, .form2021)
    #expect(label == expected)
    #expect(row.outcome.row(in: .form2021) == row.outcome.row)
  }

  @Test("Every row of results is some outcome's")
  func rowsAreReached() {
    for form in ReportForm.allCases {
      let rows = form[.requests].blocks.flatMap(\.rows).map(\.row)
      let results = rows.filter { ReportRow.outcomes.contains($0) }
      #expect(Set(Outcome.allCases.map { $0.row(in: form) }) == Set(results), "\(form)")
    }
  }

  @Test(
    "Classes of requester stand in the columns of table three",
    arguments: zip(
      RequesterClass.allCases, ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]))
  func column(requester: RequesterClass, label: String) {
    for form in ReportForm.allCases {
      let cell = CellID(.received, requester.column)
      #expect(form.label(of: cell)?.column == label)
    }
    #expect(requester.isOrganisation == (label != "自然人"))
  }

  private static func label(_ row: ReportRow, _ form: ReportForm) -> [String]? {
    form.label(of: CellID(row, .total))?.path
  }

  /// 36(3) for an item, 16.2 for a paragraph, the number of an act without article.
  private static func short(_ citation: Citation) -> String {
    guard let article = citation.article else { return citation.number ?? "" }
    return "\(article)" + (citation.paragraph.map { ".\($0)" } ?? "")
      + (citation.item.map { "(\($0))" } ?? "")
  }
}
