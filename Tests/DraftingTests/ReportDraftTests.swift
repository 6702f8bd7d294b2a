import Documents
import Drafting
import Law
import Testing

@Suite("Writing a new report")
struct ReportDraftTests {
  private static let sound = RandomReport.report(seed: 11, form: .form2021)

  private static func draft(
    _ figures: Figures, prose: DraftProse = DraftProse()
  ) -> ReportDraft {
    ReportDraft(form: .form2021, year: 2024, unit: "云溪县林业局", figures: figures, prose: prose)
  }

  @Test("Blanks become 0, totals come from their parts, given figures stay")
  func filled() {
    var figures = Figures()
    figures[CellID(.received, .naturalPerson)] = .number(5)
    figures[CellID(.received, .business)] = .number(2)
    figures[CellID(.disclosed, .naturalPerson)] = .number(5)
    figures[CellID(.disclosed, .business)] = .blank
    figures[CellID(.repeated, .business)] = .number(1)
    figures[CellID(.carriedForward, .business)] = .number(1)
    figures[CellID(.reconsideration, .pending)] = .number(4)
    guard case .accepted(let report, let sheet) = Self.draft(figures).outcome() else {
      Issue.record("refused")
      return
    }
    let expected: [(CellID, Figure)] = [
      (CellID(.received, .total), 7), (CellID(.outcomeTotal, .naturalPerson), 5),
      (CellID(.outcomeTotal, .business), 1), (CellID(.outcomeTotal, .total), 6),
      (CellID(.disclosed, .business), 0), (CellID(.carriedForward, .total), 1),
      (CellID(.reconsideration, .total), 4), (CellID(.rules, .inForce), 0),
    ]
    for (cell, figure) in expected { #expect(report.figures[cell] == .number(figure)) }
    #expect(Set(report.figures.cells) == Set(ReportForm.form2021.cells))
    #expect(sheet.breaches == [] && sheet.evaluated == 42)
  }

  @Test("Blanks stay where they are to be kept")
  func kept() {
    var figures = Figures()
    figures[CellID(.reconsideration, .upheld)] = .number(1)
    figures[CellID(.reconsideration, .total)] = .number(1)
    var draft = Self.draft(figures)
    draft.blanks = .kept
    guard case .accepted(let report, _) = draft.outcome() else {
      Issue.record("refused")
      return
    }
    #expect(report.figures == figures)
  }

  @Test("A changed cell is refused, and every breach names it or stands on it", arguments: 0..<60)
  func refused(_ number: Int) {
    let cells = ReportTable.allCases.dropFirst().flatMap { FormGrid($0, of: .form2021).cells }
    let cell = cells[number * 3 % cells.count]
    var figures = RandomReport.report(seed: 11, form: .form2021).figures
    guard let figure = figures[cell]?.figure else { return }
    figures[cell] = .number(figure + 1)
    guard case .refused(let breaches) = Self.draft(figures).outcome() else {
      Issue.record("\(cell) was let through")
      return
    }
    #expect(!breaches.isEmpty)
    for breach in breaches {
      #expect(breach.relation?.cells.contains(cell) == true)
      #expect(breach.sentence(in: .form2021).hasPrefix(breach.rule.id))
    }
  }

  @Test("The sentence gives both sides")
  func sentence() {
    var figures = Figures()
    figures[CellID(.reconsideration, .upheld)] = .number(2)
    figures[CellID(.reconsideration, .pending)] = .number(3)
    figures[CellID(.reconsideration, .total)] = .number(4)
    guard case .refused(let breaches) = Self.draft(figures).outcome() else {
      Issue.record("accepted")
      return
    }
    #expect(
      breaches.map { $0.sentence(in: .form2021) } == [
        "G5 表四 行政复议·总计应为5（结果维持2＋尚未审结3），实填4：总计等于结果维持、结果纠正、其他结果、尚未审结之和。"
      ])
  }

  @Test(
    "What the form does not let stand in a cell",
    arguments: [
      (ReportForm.form2021, CellID(.rules, .issued), CellValue.number(-1), true, "negative count"),
      (.form2021, CellID(.rules, .issued), .number(Figure(5, scale: 1)), true, "half a document"),
      (.form2021, CellID(.rules, .issued), .text("/"), true, "a slash for 0"),
      (.form2021, CellID(.rules, .issued), .measured(3, raw: "3件"), true, "a unit"),
      (.form2021, CellID(.fees, .feeAmount), .number(Figure(5, scale: 1)), false, "money"),
      (.form2021, CellID(.fees, .feeAmount), .measured(5, raw: "5元"), true, "another unit"),
      (.form2019, CellID(.licences, .itemsChange), .number(-8), false, "减用负值表示"),
      (
        .form2019, CellID(.procurement, .procurementAmount), .measured(5, raw: "5元"), false,
        "the form of 2019 prints no unit"
      ),
    ])
  func kinds(_ form: ReportForm, cell: CellID, value: CellValue, refused: Bool, why: String) {
    var figures = Figures()
    figures[cell] = value
    let outcome = ReportDraft(form: form, year: 2020, unit: "云溪县林业局", figures: figures).outcome()
    guard refused else {
      if case .refused = outcome { Issue.record("\(why)") }
      return
    }
    #expect(outcome == .refused([Breach(rule: .cellKind, cell: cell, found: value)]), "\(why)")
  }

  @Test("无 is no account of the problems")
  func problems() {
    let prose = DraftProse(sections: [.problems: ["无。"]])
    let outcome = Self.draft(Figures(), prose: prose).outcome()
    #expect(outcome == .refused([Breach(rule: .problemsStated)]))
  }

  @Test("An override prints the sheet with the reason on a page of its own")
  func overridden() throws {
    var figures = Self.sound.figures
    figures[CellID(.reconsideration, .total)] = .number(77)
    var draft = Self.draft(figures)
    draft.override = CheckSheet.Override(
      reason: "以法院通知为准", by: "周敏", on: Day(year: 2025, month: 1, day: 8))
    guard case .accepted(let report, let sheet) = draft.outcome() else {
      Issue.record("refused in spite of the override")
      return
    }
    #expect(report.figures[CellID(.reconsideration, .total)] == .number(77))
    let blocks = ReportManuscript(report, checkSheet: sheet).manuscript.blocks
    let start = try #require(blocks.firstIndex(of: .pageBreak))
    let texts = blocks[start...].flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.runs.map(\.text).joined()]
      case .table(let table): table.rows[1].cells.map { $0.runs.map(\.text).joined() }
      case .pageBreak: []
      }
    }
    #expect(texts.first == "勾稽核对表")
    #expect(texts.contains("保留原数的理由：以法院通知为准"))
    #expect(texts.contains("决定人：周敏") && texts.contains("日期：2025年1月8日"))
    #expect(texts.contains("77") && texts.contains("表四 行政复议·总计"))
  }

  @Test("Last year's report decides what was carried over")
  func carryOver() {
    var previous = Figures()
    previous[CellID(.carriedForward, .total)] = .number(9)
    var draft = Self.draft(Figures())
    draft.previous = previous
    guard case .refused(let breaches) = draft.outcome() else {
      Issue.record("accepted")
      return
    }
    #expect(breaches.map(\.rule) == [.carryOver])
    #expect(
      breaches.first?.calculation(in: .form2021) == "上一年四、结转下年度继续办理9")
  }

  @Test("Nothing is invented: what only the agency knows is left to be filled in")
  func templates() {
    let report = Self.draft(Figures()).report
    #expect(report.title == "云溪县林业局2024年政府信息公开工作年度报告")
    #expect(report.preface.joined().contains("国办公开办函〔2021〕30号"))
    #expect(report.preface.joined().contains("2024年1月1日至2024年12月31日"))
    #expect(report.prose[.overview]?.allSatisfy { $0.contains("【请填写：") } == true)
    #expect(report.prose[.problems]?.allSatisfy { $0.contains("【请填写：") } == true)
    #expect(report.prose[.otherMatters]?.first == "【请填写：收取政府信息公开信息处理费情况】")
    var draft = Self.draft(Figures())
    draft.handlingFees = .zero
    #expect(draft.report.prose[.otherMatters]?.first == "本年度未收取政府信息公开信息处理费。")
    draft.handlingFees = 400
    #expect(draft.report.prose[.otherMatters]?.first == "本年度共收取政府信息公开信息处理费400元。")
  }
}
