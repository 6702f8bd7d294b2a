import Law

/// The reports of the tests. Places and agencies are invented: 青禾市, its 云岭县, that county's
/// 清溪镇, and the city's 水务局.
enum Casebook {
  /// A city's report in the form of 2021, every cell filled.
  static let qinghe2023 = AnnualReport(
    form: .form2021, year: 2023, unit: "青禾市人民政府", title: "青禾市人民政府2023年政府信息公开工作年度报告",
    preface: [
      "根据《中华人民共和国政府信息公开条例》（国令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求编制本报告。",
      "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。统计期限自2023年1月1日起至2023年12月31日止。",
    ],
    prose: [
      .overview: [
        "（一）主动公开。全年通过政府网站发布信息4215条，其中政策文件312条、政务动态3903条。",
        "（二）依申请公开。2023年全市新收政府信息公开申请412件，上年结转18件，办结405件，结转下年度继续办理25件。",
        "（三）政府信息管理。严格执行先审查、后公开制度。",
      ],
      .problems: ["公开内容的深度还不够，个别单位答复不够规范。下一步将加强培训和指导，统一答复文书格式。"],
      .otherMatters: ["2023年全市收取政府信息公开信息处理费120元。"],
    ],
    figures: Figures(
      .form2021,
      """
      规章 2 1 36
      规范性文件 58 24 613
      行政许可 128906
      行政处罚 45213
      行政强制 3187
      行政事业性收费 5923.2449
      一、 361 28 2 3 12 6 412
      二、 15 2 0 0 1 0 18
      （一） 143 13 1 2 5 3 167
      （二） 61 4 0 0 2 0 67
      1.属于国家秘密 2 0 0 0 0 0 2
      2.其他法律 1 0 0 0 0 0 1
      3.危及 1 0 0 0 0 0 1
      4.保护 5 1 0 0 0 0 6
      5.属于三类 7 0 0 0 0 0 7
      6.属于四类 9 1 0 0 0 0 10
      7.属于行政执法 14 2 0 0 1 0 17
      8.属于行政查询 6 0 0 0 0 0 6
      1.本机关 58 4 1 0 3 2 68
      2.没有现成 11 1 0 0 0 0 12
      3.补正后 3 0 0 0 0 0 3
      1.信访 9 0 0 1 0 0 10
      2.重复 6 0 0 0 0 0 6
      3.要求提供 1 0 0 0 0 0 1
      4.无正当 4 0 0 0 0 0 4
      5.要求行政 1 0 0 0 0 0 1
      1.申请人无正当 7 1 0 0 0 0 8
      2.申请人逾期 2 0 0 0 0 0 2
      3.其他 5 1 0 0 0 0 6
      （七） 356 28 2 3 11 5 405
      四、 20 2 0 0 2 1 25
      行政复议 21 5 8 4 38
      未经复议 6 1 2 3 12
      复议后 9 0 1 2 12
      """))

  /// A county's report in the form of 2019, every cell filled.
  static let yunling2020 = AnnualReport(
    form: .form2019, year: 2020, unit: "云岭县人民政府", title: "云岭县人民政府2020年政府信息公开工作年度报告",
    preface: [
      "按照《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号文件要求，现公布云岭县2020年政府信息公开工作年度报告。",
      "本报告所列数据的统计期限为2020年1月1日至12月31日。",
    ],
    prose: [
      .overview: [
        "2020年，全县通过县政府门户网站发布信息1684条，其中概况类信息96条，政务动态1210条，信息公开目录信息378条。",
        "全县共收到政府信息公开申请37件，均在法定期限内答复。",
      ],
      .problems: ["政务公开的时效性有待提高，将健全发布机制，加强对乡镇和部门的督促检查，定期通报。"],
      .otherMatters: ["无其他需要报告的事项。"],
    ],
    figures: Figures(
      .form2019,
      """
      规章 0 0 0
      规范性文件 14 14 62
      行政许可 312 -25 4806
      其他对外管理服务事项 1085 37 2954
      行政处罚 2150 118 873
      行政强制 96 -3 41
      行政事业性收费 28 -2
      政府集中采购 134 8562.3075
      一、 33 2 0 0 1 1 37
      二、 2 0 0 0 0 0 2
      （一） 17 1 0 0 1 0 19
      （二） 4 0 0 0 0 0 4
      1.属于国家秘密 0 0 0 0 0 0 0
      2.其他法律 0 0 0 0 0 0 0
      3.危及 0 0 0 0 0 0 0
      4.保护 1 0 0 0 0 0 1
      5.属于三类 1 0 0 0 0 0 1
      6.属于四类 2 0 0 0 0 0 2
      7.属于行政执法 0 0 0 0 0 0 0
      8.属于行政查询 1 0 0 0 0 0 1
      1.本机关 5 1 0 0 0 1 7
      2.没有现成 0 0 0 0 0 0 0
      3.补正后 1 0 0 0 0 0 1
      1.信访 0 0 0 0 0 0 0
      2.重复 0 0 0 0 0 0 0
      3.要求提供 0 0 0 0 0 0 0
      4.无正当 0 0 0 0 0 0 0
      5.要求行政 0 0 0 0 0 0 0
      （六） 1 0 0 0 0 0 1
      （七） 33 2 0 0 1 1 37
      四、 2 0 0 0 0 0 2
      行政复议 2 0 1 0 3
      未经复议 1 0 0 0 1
      复议后 0 0 0 1 1
      """))

  /// 青禾市's report with （六）其他处理 in one row.
  static let undivided2023: AnnualReport = {
    var figures = Figures()
    for cell in qinghe2023.figures.cells {
      switch cell.row {
      case .notCorrected, .notPaid, .otherOutcome:
        let whole = CellID(.otherHandling, cell.column)
        let sum = figures.figure(.otherHandling, cell.column) ?? .zero
        figures[whole] = .number(
          sum + (qinghe2023.figures.figure(cell.row, cell.column) ?? .zero))
      default: figures[cell] = qinghe2023.figures[cell]
      }
    }
    return qinghe2023.with(figures: figures)
  }()

  static let both = [qinghe2023, yunling2020]
}

extension AnnualReport {
  func with(figures: Figures) -> AnnualReport {
    var report = self
    report.figures = figures
    return report
  }

  /// With section one saying something else.
  func saying(_ paragraphs: String...) -> AnnualReport {
    var report = self
    report.prose[.overview] = paragraphs
    return report
  }

  /// With `0` written otherwise in every cell that is no total, and is no negative change.
  func writingZero(_ value: CellValue) -> AnnualReport {
    var report = self
    for cell in form.cells where cell.column != .total && cell.row != .outcomeTotal {
      if figures[cell] == .number(.zero) { report.figures[cell] = value }
    }
    return report
  }
}
