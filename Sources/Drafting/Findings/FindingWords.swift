package import Inspection
package import Law

extension Severity {
  /// The severity as an officer calls it.
  package var word: String {
    switch self {
    case .error: "错误"
    case .warning: "存疑"
    case .note: "提示"
    }
  }
}

extension Finding.Kind {
  /// The kind as an officer calls it.
  package var word: String {
    switch self {
    case .tableSum: "表内合计不符"
    case .rowSum: "行合计不符"
    case .balance: "收支不平衡"
    case .narrativeSum: "正文分项与总数不符"
    case .narrativeVsTable: "正文与表格不符"
    case .percentage: "比例不符"
    case .growth: "增减幅度不符"
    case .missingSection: "内容缺失"
    case .blankTotal: "总计漏填"
    case .other: "其他"
    }
  }
}

extension Finding.Value {
  /// The number or the words.
  package var words: String {
    switch self {
    case .figure(let figure): figure.description
    case .text(let text): text
    }
  }
}

extension Finding {
  /// What a reviewer would write in the margin.
  package var remark: String { "[\(rule) \(severity.word)] \(message)" }

  /// The rule as an officer would say it, by the id findings carry; blank for an unknown one.
  package static func wording(ofRule id: String) -> String {
    CheckRule.all.first { $0.id == id }?.wording ?? ProseRule(rawValue: id)?.wording ?? ""
  }

  /// The cell by its table, row and column; blank where none is meant.
  package func cellName(in form: ReportForm?) -> String {
    guard let cell else { return "" }
    return Breach.name(cell, form ?? .form2021)
  }
}
