import Law

/// The groups of outcomes: 予以公开12件, 因涉及第三方权益不予公开6件.
///
/// Only the form's own words, right before the number: other words draw other lines.
enum OutcomeMeasures {
  static func measure(_ clause: Glyphs) -> TableClaim.Measure? {
    let tail = Array(clause.suffix(14))
    for (words, rows) in outcomes {
      guard let at = tail.first(words) else { continue }
      let (before, after) = (tail[..<at], tail[(at + words.count)...])
      guard after.count <= 5, !isNegated(words, before) else { continue }
      if before.hasAny(outcomeWords) || after.hasAny(outcomeWords) { return combined(tail) }
      return reasoned(clause, rows)
    }
    return nil
  }

  /// 不予以公开 is not 予以公开.
  private static func isNegated(_ words: Glyphs, _ before: ArraySlice<Glyph>) -> Bool {
    words == disclosed && before.last == not
  }

  /// 予以公开或部分公开59件
  private static func combined(_ tail: Glyphs) -> TableClaim.Measure? {
    guard tail.hasAny(joints) else { return nil }
    var rows: [ReportRow] = []
    for (words, list) in outcomes where tail.has(words) {
      rows += list.filter { !rows.contains($0) }
    }
    return .outcome(rows.sorted { $0.rawValue < $1.rawValue })
  }

  /// 因涉及第三方权益不予公开6件: a reason narrows the group to one of its rows.
  private static func reasoned(_ clause: Glyphs, _ rows: [ReportRow]) -> TableClaim.Measure? {
    guard clause.hasAny(reasonWords) else { return .outcome(rows) }
    guard let row = RowLabels.row(clause, in: .requests), rows.contains(row) else { return nil }
    return .outcome([row])
  }

  private static let disclosed = word("予以公开")
  private static let outcomes: [(Glyphs, [ReportRow])] = [
    (disclosed, [.disclosed]), (word("部分公开"), [.partlyDisclosed]),
    (
      word("不予公开"),
      [
        .stateSecret, .prohibitedByLaw, .endangersSecurity, .thirdPartyRights, .internalAffairs,
        .deliberative, .enforcementFile, .administrativeQuery,
      ]
    ), (word("无法提供"), [.notHeld, .needsCreation, .stillUnclear]),
    (word("不予处理"), [.petition, .repeated, .printedMatter, .excessive, .reissue]),
    (word("其他处理"), [.otherHandling, .notCorrected, .notPaid, .otherOutcome]),
  ]
  private static let outcomeWords = outcomes.map(\.0)
  private static let not = word("不").first
  private static let joints = words("或|和|及|与")
  private static let reasonWords = words(
    "因|属于|涉及|不掌握|没有现成|第三方|过程性|秘密|内部事务|另行制作|执法案卷")
}
