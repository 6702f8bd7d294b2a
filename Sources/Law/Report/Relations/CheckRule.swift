/// A rule a report is checked against (勾稽关系 and what follows from the notices).
public struct CheckRule: Sendable, Hashable {
  /// Its short name in findings: `G1`.
  public let id: String
  /// The rule as the form prints it, or as an officer would say it.
  public let wording: String
  /// The form, article or notice it comes from.
  public let basis: String
  /// How heavily a breach weighs.
  public let severity: Severity

  init(_ id: String, _ severity: Severity, _ wording: String, basis: String) {
    self.id = id
    self.wording = wording
    self.basis = basis
    self.severity = severity
  }

  /// All rules, in the order of their ids.
  public static let all: [CheckRule] = [
    .columnBalance, .outcomeSum, .requesterSum, .carryOver, .remedySum, .inForceContinuity,
    .filledCells, .cellKind, .proseAgainstTable, .feeStatement, .problemsStated, .regionSum,
    .ruleMakingPower, .caseRegister, .structure, .publishedInAll, .itemsContinuity,
  ]
}

/// How heavily a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Arithmetic or the law leaves no doubt.
  case error
  /// A careful reader would ask.
  case warning
  /// Worth knowing.
  case note

  /// Orders the heaviest first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
