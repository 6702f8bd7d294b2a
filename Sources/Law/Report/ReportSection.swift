/// The six sections of the annual report, the same in both forms.
public enum ReportSection: Int, Sendable, CaseIterable, Comparable {
  case overview = 1, publication, requests, remedies, problems, otherMatters

  /// The heading as the form prints it.
  public var heading: String {
    switch self {
    case .overview: "一、总体情况"
    case .publication: "二、主动公开政府信息情况"
    case .requests: "三、收到和处理政府信息公开申请情况"
    case .remedies: "四、政府信息公开行政复议、行政诉讼情况"
    case .problems: "五、存在的主要问题及改进情况"
    case .otherMatters: "六、其他需要报告的事项"
    }
  }

  /// The Chinese ordinal before the heading.
  public var ordinal: String {
    switch self {
    case .overview: "一"
    case .publication: "二"
    case .requests: "三"
    case .remedies: "四"
    case .problems: "五"
    case .otherMatters: "六"
    }
  }

  /// The table that stands in the section.
  public var table: ReportTable? {
    switch self {
    case .publication: .publication
    case .requests: .requests
    case .remedies: .remedies
    case .overview, .problems, .otherMatters: nil
    }
  }

  /// Orders by number.
  public static func < (a: ReportSection, b: ReportSection) -> Bool { a.rawValue < b.rawValue }
}
