/// Page numbers that were caught between the rows of a table.
enum PageMarks: String, CaseIterable, Sendable {
  case none
  /// `— 3 —`
  case dashed
  /// `第 3 页 共 9 页`
  case worded
  /// `3` among empty lines
  case bare

  func line(_ page: Int) -> [String] {
    switch self {
    case .none: []
    case .dashed: ["", "— \(page) —", ""]
    case .worded: ["第 \(page) 页 共 9 页"]
    case .bare: ["", "", "\(page)", ""]
    }
  }
}
