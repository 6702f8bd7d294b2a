import Law
import Testing

@Suite("Annual report forms: 国办公开办函〔2019〕60号, 〔2021〕30号")
struct ReportFormTests {
  struct Year: Sendable {
    var year: Int
    var form: ReportForm?
    var why: String
  }

  @Test(
    "The form of a year",
    arguments: [
      Year(year: 2018, form: nil, why: "other statistics were kept"),
      Year(year: 2019, form: .form2019, why: "first year of the trial form"),
      Year(year: 2020, form: .form2019, why: "its second and last year"),
      Year(year: 2021, form: .form2021, why: "ordered in September 2021, for that year"),
      Year(year: 2025, form: .form2021, why: "still used"),
    ])
  func year(_ test: Year) {
    #expect(ReportForm(year: test.year) == test.form, "\(test.why)")
  }

  struct Size: Sendable {
    var form: ReportForm
    var tables: [Int]
  }

  @Test(
    "The cells of each table",
    arguments: [
      Size(form: .form2019, tables: [22, 161, 15]), Size(form: .form2021, tables: [10, 175, 15]),
    ])
  func cells(_ test: Size) {
    let cells = test.form.cells
    #expect(Set(cells).count == cells.count, "each cell stands once")
    #expect(ReportTable.allCases.map { table in cells.count { $0.table == table } } == test.tables)
    #expect(cells.count == (test.form == .form2019 ? 198 : 200))
  }

  struct Label: Sendable {
    var form: ReportForm
    var row: ReportRow
    var column: ReportColumn
    var caption: String?
    var path: [String]
    var head: String

    init(
      _ form: ReportForm, _ row: ReportRow, _ column: ReportColumn, _ path: [String],
      _ head: String,
      caption: String? = nil
    ) {
      self.form = form
      self.row = row
      self.column = column
      self.caption = caption
      self.path = path
      self.head = head
    }
  }

  @Test(
    "Printed labels",
    arguments: [
      Label(
        .form2019, .normativeDocuments, .newlyPublished, ["规范性文件"], "本年新公开数量",
        caption: "第二十条第（一）项"),
      Label(.form2019, .fees, .itemsChange, ["行政事业性收费"], "本年增/减", caption: "第二十条第（八）项"),
      Label(
        .form2019, .procurement, .procurementAmount, ["政府集中采购"], "采购总金额",
        caption: "第二十条第（九）项"),
      Label(
        .form2021, .normativeDocuments, .inForce, ["行政规范性文件"], "现行有效件数",
        caption: "第二十条第（一）项"),
      Label(.form2021, .coercion, .decisions, ["行政强制"], "本年处理决定数量", caption: "第二十条第（六）项"),
      Label(
        .form2021, .fees, .feeAmount, ["行政事业性收费"], "本年收费金额（单位：万元）",
        caption: "第二十条第（八）项"),
      Label(
        .form2021, .partlyDisclosed, .total,
        ["三、本年度办理结果", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"], "总计"),
      Label(
        .form2021, .endangersSecurity, .research, ["三、本年度办理结果", "（三）不予公开", "3.危及“三安全一稳定”"],
        "科研机构"),
      Label(.form2021, .otherHandling, .business, ["三、本年度办理结果", "（六）其他处理"], "商业企业"),
      Label(.form2019, .otherHandling, .total, ["三、本年度办理结果", "（六）其他处理"], "总计"),
      Label(.form2021, .carriedForward, .naturalPerson, ["四、结转下年度继续办理"], "自然人"),
      Label(.form2021, .litigationAfterReconsideration, .pending, ["行政诉讼", "复议后起诉"], "尚未审结"),
    ])
  func labels(_ test: Label) {
    let label = test.form.label(of: CellID(test.row, test.column))
    #expect(label?.caption == test.caption)
    #expect(label?.path == test.path)
    #expect(label?.column == test.head)
  }

  @Test(
    "Cells that a form does not have",
    arguments: [
      (ReportForm.form2021, CellID(.procurement, .procurementItems)),
      (.form2021, CellID(.normativeDocuments, .newlyPublished)),
      (.form2019, CellID(.normativeDocuments, .inForce)), (.form2019, CellID(.notPaid, .total)),
      (.form2021, CellID(.rules, .total)), (.form2021, CellID(.reconsideration, .naturalPerson)),
    ])
  func absent(_ form: ReportForm, _ cell: CellID) {
    #expect(form.label(of: cell) == nil)
    #expect(form.kind(of: cell) == nil)
    #expect(!form.cells.contains(cell))
  }

  @Test("Every cell has labels and a kind", arguments: ReportForm.allCases)
  func complete(_ form: ReportForm) {
    let labels = form.cells.compactMap { form.label(of: $0) }
    #expect(labels.count == form.cells.count)
    #expect(Set(labels).count == labels.count, "no two cells are labelled alike")
    #expect(form.cells.allSatisfy { form.kind(of: $0) != nil })
  }

  @Test("Only 本年增/减 may be negative, only money has decimals")
  func kinds() {
    let form = ReportForm.form2019
    let changes = form.cells.filter { form.kind(of: $0) == .change }
    #expect(
      changes.map(\.row) == [.licences, .otherServices, .penalties, .coercion, .fees])
    #expect(changes.allSatisfy { $0.column == .itemsChange })
    #expect(form.kind(of: CellID(.procurement, .procurementAmount)) == .amount(nil))
    #expect(
      ReportForm.form2021.kind(of: CellID(.fees, .feeAmount)) == .amount(.tenThousandYuan))
  }
}
