/// Requests carried over: 上年结转3件, 结转下年度继续办理2件.
enum CarryOverMeasures {
  static func measure(_ clause: Glyphs) -> TableClaim.Measure? {
    guard clause.hasAny(carryWords) else { return nil }
    if clause.hasAny(forwardWords) { return .carriedForward }
    return clause.hasAny(overWords) ? .carriedOver : nil
  }

  private static let carryWords = words("结转|转结|转入")
  private static let forwardWords = words("下年|下一年|次年|转至20|转到下|转入下|结转到20")
  private static let overWords = words("上年|上一年|去年|年结转|年度结转")
}
