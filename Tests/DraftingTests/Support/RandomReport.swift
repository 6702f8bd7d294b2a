import Law

/// Random annual reports that are well-formed and consistent: every cell filled, every relation
/// holding, every number of the prose that of the tables. Needs nothing but `Law`.
struct RandomReport {
  private var chance: SplitMix
  private let form: ReportForm
  private let year: Int
  private var figures = Figures()

  /// The report of a seed; the same seed gives the same report.
  static func report(seed: UInt64, form: ReportForm? = nil) -> AnnualReport {
    var generator = RandomReport(seed: seed, form: form)
    return generator.make()
  }

  /// The report of a seed with some cells left blank, or with words or notes in them.
  static func untidyReport(seed: UInt64, form: ReportForm? = nil) -> AnnualReport {
    var generator = RandomReport(seed: seed, form: form)
    var report = generator.make()
    for cell in report.form.cells where report.figures[cell] != nil {
      switch generator.chance.below(12) {
      case 0: report.figures[cell] = .blank
      case 1: report.figures[cell] = .text(["/", "-", "——", "无"][generator.chance.below(4)])
      case 2:
        let figure = report.figures[cell]?.figure ?? .zero
        report.figures[cell] = .measured(figure, raw: "\(figure)件")
      default: continue
      }
    }
    return report
  }

  private init(seed: UInt64, form: ReportForm?) {
    var chance = SplitMix(seed: seed)
    let coin = chance.below(2)
    self.form = form ?? (coin == 0 ? .form2019 : .form2021)
    year = self.form == .form2019 ? 2019 + chance.below(2) : 2021 + chance.below(5)
    self.chance = chance
  }

  private mutating func make() -> AnnualReport {
    fillPublication()
    fillRequests()
    fillRemedies()
    let unit = ["云溪县人民政府", "青石镇人民政府", "云溪县林业局"][chance.below(3)]
    return AnnualReport(
      form: form, year: year, unit: unit, title: "\(unit)\(year)年政府信息公开工作年度报告",
      preface: [
        "根据《中华人民共和国政府信息公开条例》和\(form.notice)要求，编制本报告。",
        "本报告所列数据的统计期限为\(year)年1月1日至\(year)年12月31日。",
      ],
      prose: prose, figures: figures)
  }

  private mutating func fillPublication() {
    for block in form[.publication].blocks {
      for row in block.rows {
        for column in block.columns {
          figures[CellID(row.row, column.column)] = .number(figure(column.kind))
        }
      }
    }
    guard form == .form2019 else { return }
    for row in [ReportRow.rules, .normativeDocuments] {
      let published = figures.figure(row, .newlyPublished) ?? .zero
      figures[CellID(row, .publishedInAll)] = .number(published + count(most: 400))
    }
    let amount = Figure(Int64(chance.below(90_000_000)), scale: 2)
    figures[CellID(.procurement, .procurementAmount)] = .measured(amount, raw: "\(amount)元")
  }

  private mutating func figure(_ kind: CellKind) -> Figure {
    switch kind {
    case .count: count(most: 5000)
    case .change: count(most: 200) - count(most: 200)
    case .amount: Figure(Int64(chance.below(900_000_000)), scale: chance.below(5))
    }
  }

  /// Every class of requester for itself; what came in is what was decided and what is left.
  private mutating func fillRequests() {
    let cells = form[.requests].blocks[0].rows.map(\.row)
    let undivided = form == .form2021 && chance.below(8) == 0
    let other: Set<ReportRow> = [.notCorrected, .notPaid, .otherOutcome]
    var rows = cells.filter { !(undivided && other.contains($0)) }
    if undivided { rows.append(.otherHandling) }
    let outcomes = rows.filter(ReportRow.outcomes.contains)
    for column in ReportColumn.requesters {
      let most = column == .naturalPerson ? 300 : 12
      var decided = Figure.zero
      for row in outcomes {
        let part = chance.below(3) == 0 ? count(most: most) : .zero
        decided = decided + part
        figures[CellID(row, column)] = .number(part)
      }
      let left = count(most: most / 4)
      let all = (decided + left).mantissa
      let old = Figure(Int64(chance.below(Int(all / 3) + 1)))
      figures[CellID(.outcomeTotal, column)] = .number(decided)
      figures[CellID(.carriedForward, column)] = .number(left)
      figures[CellID(.carriedOver, column)] = .number(old)
      figures[CellID(.received, column)] = .number(decided + left - old)
    }
    for row in rows { addUp(row, ReportColumn.requesters) }
  }

  private mutating func fillRemedies() {
    for row in form[.remedies].blocks[0].rows.map(\.row) {
      for column in ReportColumn.results {
        figures[CellID(row, column)] = .number(count(most: 9))
      }
      addUp(row, ReportColumn.results)
    }
  }

  private mutating func addUp(_ row: ReportRow, _ columns: [ReportColumn]) {
    let parts = columns.compactMap { figures.figure(row, $0) }
    figures[CellID(row, .total)] = .number(parts.reduce(.zero, +))
  }

  private mutating func count(most: Int) -> Figure { Figure(Int64(chance.below(most + 1))) }

  private var prose: [ReportSection: [String]] {
    func total(_ row: ReportRow) -> Figure { figures.figure(row, .total) ?? .zero }
    let litigation = total(.directLitigation) + total(.litigationAfterReconsideration)
    return [
      .overview: [
        "（一）主动公开",
        "\(year)年，本机关按照法定范围和程序主动公开政府信息，内容完整，更新及时。",
        "（二）依申请公开",
        "\(year)年新收政府信息公开申请\(total(.received))件，上年结转\(total(.carriedOver))件；"
          + "本年度办结\(total(.outcomeTotal))件，结转下年度继续办理\(total(.carriedForward))件。",
        "（三）监督保障。因政府信息公开被申请行政复议\(total(.reconsideration))件，"
          + "被提起行政诉讼\(litigation)件。",
      ],
      .problems: ["存在的主要问题是部分单位公开不够及时。改进情况：已经建立按月检查的办法，逐项督促整改。"],
      .otherMatters: ["本年度未收取政府信息公开信息处理费。"],
    ]
  }
}

/// A small generator of numbers that a seed decides (SplitMix64).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to `bound` - 1; 0 where there is no room.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
