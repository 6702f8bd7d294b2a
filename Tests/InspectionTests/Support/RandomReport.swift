import Law

/// Reports made up by a seed: well formed, every relation kept, the narrative telling the tables.
struct RandomReport {
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(state: seed) }

  mutating func report(_ form: ReportForm) -> AnnualReport {
    let year =
      form == .form2019
      ? [2019, 2020].randomElement(using: &generator) ?? 2020
      : Int.random(in: 2021...2025, using: &generator)
    let unit =
      ["青禾市人民政府", "云岭县人民政府", "青禾市水务局", "清溪镇人民政府"]
      .randomElement(using: &generator) ?? "云岭县人民政府"
    var report = AnnualReport(
      form: form, year: year, unit: unit, title: "\(unit)\(year)年政府信息公开工作年度报告",
      preface: ["本报告所列数据的统计期限为\(year)年1月1日至12月31日。"])
    publication(&report)
    requests(&report)
    remedies(&report)
    prose(&report)
    return report
  }

  private mutating func count(_ limit: Int) -> Int64 {
    // Zeros are the rule in small offices, large figures the exception.
    if Bool.random(using: &generator) { return 0 }
    return Int64(Int.random(in: 0...limit, using: &generator))
  }

  private mutating func publication(_ report: inout AnnualReport) {
    for cell in report.form.cells where cell.table == .publication {
      let value: Figure
      switch report.form.kind(of: cell) {
      case .change: value = Figure(count(300) - count(300))
      case .amount: value = Figure(count(9_999_999), scale: 4)
      case .count, nil: value = Figure(count(20000))
      }
      report.figures[cell] = .number(value)
    }
    for row in [ReportRow.rules, .normativeDocuments] where report.form == .form2019 {
      let new = report.figures.figure(row, .newlyPublished) ?? .zero
      report.figures[CellID(row, .publishedInAll)] = .number(new + Figure(count(90)))
    }
  }

  private mutating func requests(_ report: inout AnnualReport) {
    let rows = report.form[.requests].blocks[0].rows.map(\.row)
    let outcomes = rows.filter { ReportRow.outcomes.contains($0) }
    var totals: [ReportRow: Int64] = [:]
    for column in ReportColumn.requesters {
      var done: Int64 = 0
      func set(_ row: ReportRow, _ value: Int64) {
        report.figures[CellID(row, column)] = .number(Figure(value))
        totals[row, default: 0] += value
      }
      for row in outcomes {
        let value = count(column == .naturalPerson ? 90 : 9)
        set(row, value)
        done += value
      }
      let left = count(20)
      let before = min(count(20), done + left)
      set(.outcomeTotal, done)
      set(.carriedForward, left)
      set(.carriedOver, before)
      set(.received, done + left - before)
    }
    for row in rows {
      report.figures[CellID(row, .total)] = .number(Figure(totals[row, default: 0]))
    }
  }

  private mutating func remedies(_ report: inout AnnualReport) {
    for row in report.form[.remedies].blocks[0].rows {
      var total: Int64 = 0
      for column in ReportColumn.results {
        let value = count(30)
        total += value
        report.figures[CellID(row.row, column)] = .number(Figure(value))
      }
      report.figures[CellID(row.row, .total)] = .number(Figure(total))
    }
  }

  private mutating func prose(_ report: inout AnnualReport) {
    func total(_ row: ReportRow) -> Figure { report.figures.figure(row, .total) ?? .zero }
    let (site, media) = (count(9000) + 3, count(9000) + 2)
    report.prose[.overview] = [
      "\(report.year)年，全年主动公开政府信息\(site + media)条，其中政府网站公开\(site)条、政务新媒体公开\(media)条。",
      "全年新收政府信息公开申请\(total(.received))件，上年结转\(total(.carriedOver))件，办结\(total(.outcomeTotal))件，结转下年度继续办理\(total(.carriedForward))件。",
      "因政府信息公开引发行政复议\(total(.reconsideration))件，行政诉讼\(total(.directLitigation) + total(.litigationAfterReconsideration))件。",
    ]
    report.prose[.problems] = ["主动公开的深度不够，培训不足。今后将健全制度，加强指导和监督。"]
    report.prose[.otherMatters] = ["全年收取信息处理费\(count(500))元，没有其他需要报告的事项。"]
  }
}

/// Random numbers that are the same on every machine (Steele, Lea and Flood's mixing).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
