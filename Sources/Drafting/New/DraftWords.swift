import Law

/// What a new report says where nobody has written anything yet. Facts are never invented: what
/// only the agency knows stands as 【请填写：…】.
struct DraftWords {
  let form: ReportForm
  let year: Int
  let unit: String
  let handlingFees: Figure?

  var title: String { "\(unit)\(year)年政府信息公开工作年度报告" }

  /// Legal basis, the six parts, the period (Regulation art 50 and the notice of the form).
  var preface: [String] {
    [
      "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和\(notice)（\(form.notice)）的要求，"
        + "编制本报告。",
      "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
        + "政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。"
        + "所列数据的统计期限为\(year)年1月1日至\(year)年12月31日。",
    ]
  }

  func paragraphs(for section: ReportSection) -> [String] {
    switch section {
    case .overview: overview
    case .publication, .requests, .remedies: []
    case .problems:
      ["【请填写：政府信息公开工作存在的主要问题】", "【请填写：对上一年度所列问题的改进情况和下一步改进措施】"]
    case .otherMatters: [fees, "【请填写：其他需要报告的事项】"]
    }
  }

  private var notice: String {
    switch form {
    case .form2019: "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》"
    case .form2021:
      "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
    }
  }

  /// The five parts that the notice names for section one.
  private var overview: [String] {
    ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"].enumerated().map {
      "（\(Self.ordinals[$0])）\($1)。【请填写：\($1)情况】"
    }
  }

  private static let ordinals = ["一", "二", "三", "四", "五"]

  private var fees: String {
    guard let handlingFees else { return "【请填写：收取政府信息公开信息处理费情况】" }
    return handlingFees == .zero
      ? "本年度未收取政府信息公开信息处理费。"
      : "本年度共收取政府信息公开信息处理费\(handlingFees)元。"
  }
}
