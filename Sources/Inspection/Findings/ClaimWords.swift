import Law

/// The sentences of findings about the narrative.
enum ClaimWords {
  static func sum(_ claim: SumClaim) -> String {
    let unit = claim.total.unit.string
    let stated = "\(claim.total.figure)\(unit)"
    let parts = claim.parts.map(\.figure.description).joined(separator: "＋")
    var text = "正文称总数\(stated)，所列各项"
    text += claim.parts.count > 1 ? "\(parts)＝\(claim.sum)\(unit)" : "已有\(claim.sum)\(unit)"
    text += "，" + (claim.sum > claim.total.figure ? "分项之和大于总数" : "分项之和小于总数")
    text +=
      "（相差\(claim.sum > claim.total.figure ? claim.sum - claim.total.figure : claim.total.figure - claim.sum)）。"
    if Digits.areSwapped(claim.sum, claim.total.figure) {
      text += "疑为“\(claim.sum)”误作“\(claim.total.figure)”，两位数字颠倒。"
    }
    return text
  }

  static func percentage(_ claim: RateClaim, _ expected: Double) -> String {
    let stated = "\(claim.percent.figure)%"
    guard let part = claim.part, let base = claim.bases.first else { return "" }
    switch claim.kind {
    case .rate, .share:
      return "正文称\(stated)，而\(part.figure)÷\(base)＝\(hundredths(expected))%。"
    case .growth:
      return
        "正文称\(claim.isFall ? "下降" : "增长")\(stated)，而由\(base)到\(part.figure)为\(hundredths(expected))%。"
    }
  }

  static func truncated(_ claim: RateClaim, _ expected: Double) -> String {
    let how = claim.percent.figure < hundredths(expected) ? "系截尾而非四舍五入" : "末位偏大"
    return "正文称\(claim.percent.figure)%，准确值为\(hundredths(expected))%，\(how)。"
  }

  /// Two decimals, rounded.
  static func hundredths(_ value: Double) -> Figure {
    guard value.isFinite, abs(value) < 1e12 else { return .zero }
    return Figure(Int64((value * 100).rounded()), scale: 2)
  }
}
