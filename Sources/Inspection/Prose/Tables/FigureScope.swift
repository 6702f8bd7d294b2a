/// The words before a number and around it, which may make it another figure than the table's.
struct FigureScope {
  /// The sentence up to the number.
  let lead: ArraySlice<Glyph>
  let sentence: ArraySlice<Glyph>

  /// Whether they leave it a figure of this report's year and whole.
  func fits(_ measure: TableClaim.Measure, year: Int?) -> Bool {
    if lead.hasAny(Self.spanWords) { return false }
    switch measure {
    case .carriedOver:
      // 新增行政诉讼15件，上年结转9件，共24件: neither number is what a table holds.
      return !sentence.hasAny(Self.remedies)
    case .carriedForward:
      return true
    case .reconsideration, .litigation:
      return !sentence.has(Self.carry) && !isOfAllKinds && isOf(year)
    case .received, .handled:
      return isOf(year) && !lead.hasAny(Self.partWords)
    case .naturalPersons, .concluded, .outcome, .result, .litigationRow, .decisions,
      .documentsIssued, .documentsRepealed, .documentsInForce:
      return isOf(year)
    }
  }

  /// 行政诉讼15件，其中涉及政府信息公开2件: the first number counts all there were.
  private var isOfAllKinds: Bool {
    sentence.hasAny(Self.disclosureParts) && !lead.has(Self.amongThem)
  }

  private func isOf(_ year: Int?) -> Bool {
    guard let year, let said = ReportYear.all(Array(lead)).last?.year else { return true }
    return said == year
  }

  private static let spanWords = words("以来|历年|多年|五年|三年|任期")
  private static let partWords = words("其中|较多的|排名|居前|主要集中")
  private static let remedies = words("复议|诉讼")
  private static let disclosureParts = words("其中涉及|其中因|其中政府信息公开")
  private static let amongThem = word("其中")
  private static let carry = word("结转")
}
