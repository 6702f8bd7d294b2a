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
}
