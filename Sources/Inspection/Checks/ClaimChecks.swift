import Documents
import Law

/// Findings from what the narrative claims about its own numbers.
struct ClaimChecks {
  let passage: Passage
  let quoteOf: (Range<Int>) -> String

  func findings(_ sums: [SumClaim], _ rates: [RateClaim]) -> [Finding] {
    sums.compactMap(finding) + rates.compactMap(finding)
  }

  private func finding(_ claim: SumClaim) -> Finding? {
    let severity: Severity
    switch claim.verdict {
    case .holds, .open: return nil
    case .exceeds, .falls: severity = .error
    case .fallsSlightly: severity = .warning
    }
    return Finding(
      rule: ProseRule.parts.rawValue, kind: .narrativeSum, severity: severity,
      quote: quoteOf(claim.quote), expected: .figure(claim.sum), found: .figure(claim.total.figure),
      message: ClaimWords.sum(claim), places: passage.places(claim.quote))
  }

  private func finding(_ claim: RateClaim) -> Finding? {
    switch claim.verdict {
    case .holds, .open: return nil
    case .truncated(let expected):
      return finding(claim, expected, .note, ClaimWords.truncated(claim, expected))
    case .fails(let expected):
      let due = claim.isOfDue && claim.percent.figure == Figure(100)
      return finding(
        claim, expected, due ? .note : .error, ClaimWords.percentage(claim, expected))
    }
  }

  private func finding(
    _ claim: RateClaim, _ expected: Double, _ severity: Severity, _ message: String
  )
    -> Finding
  {
    let rule: ProseRule =
      switch claim.kind {
      case .rate: .rate
      case .share: .share
      case .growth: .growth
      }
    return Finding(
      rule: rule.rawValue, kind: claim.kind == .growth ? .growth : .percentage, severity: severity,
      quote: quoteOf(claim.quote), expected: .figure(ClaimWords.hundredths(expected)),
      found: .figure(claim.percent.figure), message: message, places: passage.places(claim.quote))
  }
}
