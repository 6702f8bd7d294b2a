import Documents
import Drafting
import Law
import Testing

@Suite("The tables as the form prints them")
struct FormGridTests {
  private static func table(
    _ table: ReportTable, _ form: ReportForm, _ figures: Figures = Figures()
  ) -> ManuscriptTable {
    let report = AnnualReport(form: form, year: 2024, unit: "", title: "", figures: figures)
    let tables = ReportManuscript(report).manuscript.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    return tables[ReportTable.allCases.firstIndex(of: table) ?? 0]
  }

  private static func texts(_ table: ManuscriptTable, row: Int) -> [String] {
    table.rows[row].cells.map { $0.runs.map(\.text).joined() }
  }

  @Test("Every place is covered once", arguments: ReportForm.allCases)
  func covered(_ form: ReportForm) {
    var undivided = Figures()
    undivided[CellID(.otherHandling, .total)] = .number(1)
    for table in ReportTable.allCases {
      for figures in [Figures(), undivided] {
        let picture = Picture.of(Self.table(table, form, figures))
        #expect(!picture.contains("!") && !picture.contains(" "), "\(form) \(table)\n\(picture)")
      }
    }
  }

  @Test("Every cell of the form stands in its grid", arguments: ReportForm.allCases)
  func cells(_ form: ReportForm) {
    let cells = ReportTable.allCases.flatMap { FormGrid($0, of: form).cells }
    #expect(cells == form.cells || Set(cells) == Set(form.cells))
    #expect(cells.count == form.cells.count)
  }

  @Test("Table three: corner over 3 by 3, seven columns of requesters")
  func requestHeads() {
    let table = Self.table(.requests, .form2021)
    let heads = Picture.of(table).split(separator: "\n").prefix(5).joined(separator: "\n")
    #expect(
      heads == """
        aaabbbbbbb
        aaacddddde
        aaacfghije
        kkklmnopqr
        ssstuvwxyz
        """)
    #expect(table.headerRows == 3 && table.keepTogether)
    #expect(Self.texts(table, row: 1) == ["自然人", "法人或其他组织", "总计"])
    #expect(Self.texts(table, row: 2) == ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"])
  }

  @Test(
    "Heads of table three span their rows",
    arguments: [
      (ReportForm.form2019, false, ["三、本年度办理结果": 20, "（三）不予公开": 8, "（四）无法提供": 3, "（五）不予处理": 5]),
      (
        .form2021, false,
        ["三、本年度办理结果": 22, "（三）不予公开": 8, "（四）无法提供": 3, "（五）不予处理": 5, "（六）其他处理": 3]
      ),
      (.form2021, true, ["三、本年度办理结果": 20, "（三）不予公开": 8, "（四）无法提供": 3, "（五）不予处理": 5]),
    ])
  func heads(_ form: ReportForm, undivided: Bool, spans: [String: Int]) {
    var figures = Figures()
    if undivided { figures[CellID(.otherHandling, .naturalPerson)] = .number(4) }
    let table = Self.table(.requests, form, figures)
    let tall = table.rows.dropFirst(3).flatMap(\.cells).filter { $0.rowSpan > 1 }
    let found = Dictionary(uniqueKeysWithValues: tall.map { ($0.runs[0].text, $0.rowSpan) })
    #expect(found == spans)
  }

  @Test("A report of 2020 whose （六） is divided keeps its lines")
  func dividedEarly() throws {
    var figures = Figures()
    figures[CellID(.notPaid, .total)] = .number(4)
    let table = Self.table(.requests, .form2019, figures)
    #expect(table.rows.count == 28)
    var report = RandomReport.report(seed: 1, form: .form2019)
    report.figures = figures
    let read = try FiguresImport.read(ReportJSON.write(report), named: "报告.json")
    #expect(read.figures == figures)
  }

  @Test("Table four: 行政复议 beside 行政诉讼, fifteen columns")
  func remedyHeads() {
    let table = Self.table(.remedies, .form2019)
    #expect(
      Picture.of(table) == """
        aaaaabbbbbbbbbb
        aaaaacccccddddd
        efghijklmnopqrs
        tuvwxyzABCDEFGH
        """)
    #expect(Self.texts(table, row: 0) == ["行政复议", "行政诉讼"])
    #expect(Self.texts(table, row: 1) == ["未经复议直接起诉", "复议后起诉"])
  }

  @Test(
    "Table two: the last column of a block reaches to the edge",
    arguments: [
      (
        ReportForm.form2019,
        """
        aaaa
        bcde
        fghi
        jklm
        nnnn
        opqr
        stuv
        wxyz
        AAAA
        BCDE
        FGHI
        JKLM
        NNNN
        OPQQ
        RSTT
        UUUU
        VWXX
        YZ00
        """
      ),
      (
        .form2021,
        """
        aaaa
        bcde
        fghi
        jklm
        nnnn
        oppp
        qrrr
        ssss
        tuuu
        vwww
        xyyy
        zzzz
        ABBB
        CDDD
        """
      ),
    ])
  func publication(_ form: ReportForm, picture: String) {
    #expect(Picture.of(Self.table(.publication, form)) == picture)
  }

  @Test("Cells print what was given: blank, slash, unit")
  func printed() {
    var figures = Figures()
    figures[CellID(.reconsideration, .upheld)] = .blank
    figures[CellID(.reconsideration, .overturned)] = .text("/")
    figures[CellID(.reconsideration, .otherResult)] = .measured(3, raw: "3件")
    figures[CellID(.reconsideration, .total)] = .number(Figure(35, scale: 1))
    let row = Self.texts(Self.table(.remedies, .form2021, figures), row: 3)
    #expect(row.prefix(5) == ["", "/", "3件", "", "3.5"])
  }
}
