import Law

/// How figures and labels are written, whatever the layout.
enum Dress: String, CaseIterable, Sendable {
  case plain
  /// １２
  case fullWidthDigits
  /// 14,069
  case separators
  /// 3件
  case units
  /// 3（含上年1）
  case notes
  /// 總計
  case traditional
  /// 上年转结, 其他法律行政止公开
  case misprints
  /// (一), "三安全一稳定", 1、
  case otherMarks
  /// Spaces inside labels: 总 计
  case spacedLabels

  func value(_ text: String) -> String {
    guard Figure(text) != nil else { return text }
    switch self {
    case .fullWidthDigits: return text.replacing(Self.wide)
    case .separators: return Self.grouped(text)
    case .units: return text == "0" ? text : text + "件"
    case .notes: return text == "0" ? text : text + "（已核对）"
    case .plain, .traditional, .misprints, .otherMarks, .spacedLabels: return text
    }
  }

  /// What should be read where `value` is printed.
  func expected(_ value: CellValue) -> CellValue {
    guard case .number(let figure) = value, figure != .zero else { return value }
    switch self {
    case .units: return .measured(figure, raw: figure.description + "件")
    case .notes: return .measured(figure, raw: figure.description + "(已核对)")
    case .plain, .fullWidthDigits, .separators, .traditional, .misprints, .otherMarks,
      .spacedLabels:
      return value
    }
  }

  func label(_ text: String) -> String {
    switch self {
    case .traditional: text.replacing(Self.traditionalForms)
    case .misprints:
      Self.misprinted.reduce(text) { $0.replacingOccurrence(of: $1.0, with: $1.1) }
    case .otherMarks: text.replacing(Self.marks)
    case .spacedLabels where (2...4).contains(text.count):
      text.map(String.init).joined(separator: " ")
    case .plain, .fullWidthDigits, .separators, .units, .notes, .spacedLabels: text
    }
  }

  func dressed(_ sheet: PrintedSheet) -> PrintedSheet {
    var sheet = sheet
    sheet.rows = sheet.rows.map { row in
      row.map { cell in
        var cell = cell
        cell.text = cell.cell == nil ? label(cell.text) : value(cell.text)
        return cell
      }
    }
    return sheet
  }

  private static let wide = Dictionary(
    uniqueKeysWithValues: zip("0123456789.-", "０１２３４５６７８９．－"))
  private static let marks: [Character: Character] = [
    "（": "(", "）": ")", "“": "\"", "”": "\"", "：": ":", "，": ",", ".": "、",
  ]
  private static let traditionalForms = Dictionary(
    uniqueKeysWithValues: zip(
      "条项内数发废许强业单万请总计机构组织务与会关系为处罚费开属于国权过执档询据无现补缴纳结转续诉审规范这获确认",
      "條項內數發廢許強業單萬請總計機構組織務與會關係為處罰費開屬於國權過執檔詢據無現補繳納結轉續訴審規範這獲確認"))
  private static let misprinted = [
    ("上年结转", "上年转结"), ("其他法律行政法规禁止公开", "其他法律行政止公开"),
    ("行政规范性文件", "规范性文件"), ("三类内部事务信息", "三类内部事务"),
    ("要求行政机关确认或重新出具已获取信息", "要求确认或重新出具已获取信息"),
  ]

  private static func grouped(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let sign = text.hasPrefix("-") ? "-" : ""
    var digits = Array(parts[0].drop { $0 == "-" })
    var at = digits.count - 3
    while at > 0 {
      digits.insert(",", at: at)
      at -= 3
    }
    return sign + String(digits) + (parts.count > 1 ? "." + parts[1] : "")
  }
}

extension String {
  func replacing(_ table: [Character: Character]) -> String {
    String(map { table[$0] ?? $0 })
  }

  /// With the first place of `old` replaced.
  func replacingOccurrence(of old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
