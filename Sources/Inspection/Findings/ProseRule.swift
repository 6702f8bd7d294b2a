/// The rules for what the narrative claims, by the id findings carry.
package enum ProseRule: String, Sendable, CaseIterable {
  /// The parts of a list come to its total.
  case parts = "P1"
  /// A rate follows from the counts beside it.
  case rate = "P2"
  /// A share follows from its part and the whole.
  case share = "P3"
  /// Growth follows from the two years' figures.
  case growth = "P4"
  /// What is announced is what follows: six parts, three accounts.
  case announced = "P5"
  /// Notices and articles are cited with their own numbers.
  case citation = "P6"
  /// What came in is what was concluded and what is left.
  case balance = "P7"

  /// The rule as an officer would say it.
  package var wording: String {
    switch self {
    case .parts: "正文各分项之和等于总数"
    case .rate: "比率与所述件数相符"
    case .share: "占比与所述件数相符"
    case .growth: "增减幅度与两年数据相符"
    case .announced: "前文所称项数与实际相符"
    case .citation: "文号、条款引用正确"
    case .balance: "正文所述收件与办结、结转相平衡"
    }
  }
}
