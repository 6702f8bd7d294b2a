/// Where a requester who disagrees may turn, by the law in force on the day of the reply.
public struct Remedy: Sendable, Hashable {
  /// Whether the requester may choose.
  public enum Path: String, Sendable, Hashable {
    /// Reconsideration first, court after it (复议前置).
    case reconsiderationFirst
    /// Reconsideration or court, as the requester likes.
    case choice
  }

  /// The path.
  public let path: Path
  /// Calendar days to apply for reconsideration, from learning of the reply.
  public let reconsiderationDays: Int
  /// Months to go to court without reconsideration; nil where it must come first.
  public let litigationMonths: Int?
  /// Calendar days to go to court after the decision on reconsideration.
  public let litigationDaysAfterReconsideration: Int
  /// Whether reconsideration is decided by a local government only, not by a superior department.
  public let isConcentrated: Bool
  /// Whether an online reply must name the online way to reconsideration (art 22(2) of the Act).
  public let onlineWayIsOwed: Bool
  /// The articles, the path's own in front.
  public let basis: [Citation]

  /// The remedy against a reply made on a day.
  ///
  /// - Throws: `NoAnswer.beforeRequestTerms` before the Regulation of 2019.
  public static func against(_ reply: Reply, on day: Day) throws(NoAnswer) -> Remedy {
    let rules = try RemedyRules.on(day)
    let isFirst = rules.refusalsGoToReconsideration && reply.refuses
    return Remedy(
      path: isFirst ? .reconsiderationFirst : .choice, reconsiderationDays: 60,
      litigationMonths: isFirst ? nil : 6, litigationDaysAfterReconsideration: 15,
      isConcentrated: rules.isConcentrated, onlineWayIsOwed: rules.onlineWayIsOwed,
      basis: isFirst ? rules.refusalBasis : rules.choiceBasis)
  }
}

// QUESTION for counsel: whether a partial disclosure and 行政查询事项 (36(七)) fall under 复议前置.
// 法释〔2025〕8号 points to arts 14 to 16 only: a part refused under these does, 36(七) does not.
/// What the remedies' law says from a day on.
struct RemedyRules {
  let firstDay: Day
  let refusalsGoToReconsideration: Bool
  let isConcentrated: Bool
  let onlineWayIsOwed: Bool
  let refusalBasis: [Citation]
  let choiceBasis: [Citation]

  /// Last checked on 2026-11-23: 行政复议法 of 2017 and of 2023 (from 2024-01-01), 行政诉讼法 of 2017.
  static let all = [
    RemedyRules(
      firstDay: Day(year: 2019, month: 5, day: 15) ?? .first, refusalsGoToReconsideration: false,
      isConcentrated: false, onlineWayIsOwed: false, refusalBasis: choice, choiceBasis: choice),
    RemedyRules(
      firstDay: Day(year: 2024, month: 1, day: 1) ?? .first, refusalsGoToReconsideration: true,
      isConcentrated: true, onlineWayIsOwed: true,
      refusalBasis: [
        .reconsiderationAct(23, paragraph: 1, item: 4), .reconsiderationAct(20),
        .litigationAct(45),
      ], choiceBasis: choice2024),
  ]

  private static let choice: [Citation] = [
    .regulation(51), Citation("中华人民共和国行政复议法", article: 9), .litigationAct(46),
  ]

  private static let choice2024: [Citation] = [
    .regulation(51), .reconsiderationAct(20), .litigationAct(46),
  ]

  static func on(_ day: Day) throws(NoAnswer) -> RemedyRules {
    guard let rules = all.last(where: { $0.firstDay <= day }) else {
      throw .beforeRequestTerms(day, firstDay: all[0].firstDay)
    }
    return rules
  }
}
