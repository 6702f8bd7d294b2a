import Documents
import Law

/// 新收, 上年结转, 办结 and 结转下年 told in the text alone, where no table holds them (P7).
struct BalanceChecks {
  let passage: Passage
  let quoteOf: (Range<Int>) -> String

  func findings(_ claims: [TableClaim]) -> [Finding] {
    func claim(_ measure: TableClaim.Measure) -> TableClaim? {
      claims.first { $0.measure == measure && !$0.isNegation }
    }
    if let outcomes = outcomes(claims) { return [outcomes] }
    guard let received = claim(.received), let concluded = claim(.concluded),
      let forward = claim(.carriedForward)
    else { return [] }
    let carried = claim(.carriedOver)?.stated ?? .zero
    let out = concluded.stated + forward.stated
    guard received.stated != out, received.stated + carried != out else { return [] }
    let expected = received.stated + carried
    return [
      Finding(
        rule: ProseRule.balance.rawValue, kind: .narrativeSum,
        severity: claim(.carriedOver) == nil ? .warning : .error,
        quote: quoteOf(forward.quote), expected: .figure(expected), found: .figure(out),
        message: "正文称收到\(received.stated)件\(carried > .zero ? "、上年结转\(carried)件" : "")，"
          + "办结\(concluded.stated)件、结转下年\(forward.stated)件，收办不平衡（\(expected)与\(out)）。",
        places: passage.places(forward.quote))
    ]
  }

  /// 予以公开, 不予公开, 无法提供, 不予处理 and 其他处理 all told: they come to what was concluded.
  private func outcomes(_ claims: [TableClaim]) -> Finding? {
    var rows: Set<ReportRow> = []
    var sum = Figure.zero
    var last: TableClaim?
    for claim in claims {
      guard case .outcome(let own) = claim.measure, rows.isDisjoint(with: own) else { continue }
      rows.formUnion(own)
      sum = sum + claim.stated
      last = claim
    }
    let needed: [ReportRow] = [.disclosed, .stateSecret, .notHeld, .petition, .otherHandling]
    guard let last, rows.isSuperset(of: needed) else { return nil }
    let totals = claims.filter {
      [.concluded, .handled, .received, .carriedOver].contains($0.measure)
    }.map(\.stated)
    let pairs = totals + totals.flatMap { a in totals.map { a + $0 } }
    guard let total = claims.first(where: { [.concluded, .handled].contains($0.measure) }),
      !pairs.contains(sum)
    else { return nil }
    return Finding(
      rule: ProseRule.balance.rawValue, kind: .narrativeSum, severity: .error,
      quote: quoteOf(total.quote), expected: .figure(sum), found: .figure(total.stated),
      message: "正文称办结\(total.stated)件，各类答复结果合计\(sum)件，两数不符。",
      places: passage.places(total.quote) + passage.places(last.quote))
  }
}
