/// The body that reports, and its year.
struct Reporter {
  let unit: Glyphs?
  let year: Int?
  /// An office's own counts are the whole of its report.
  private let isOffice: Bool

  init(unit: String? = nil, year: Int? = nil) {
    self.unit = unit.map { Fold.glyphs($0) }
    self.year = year
    isOffice = unit?.contains("办公") ?? false
  }

  /// 区政府办代表区政府受理: one office, while the tables count the whole region.
  func isNarrowed(by lead: ArraySlice<Glyph>) -> Bool {
    if isOffice { return false }
    return lead.hasAny(Self.narrowWords) || isOfGovernmentItself(lead)
  }

  /// 县政府共收到15件, in the report of the whole county: perhaps its own, without the departments'.
  private func isOfGovernmentItself(_ lead: ArraySlice<Glyph>) -> Bool {
    guard let unit, unit.suffix(4) == Self.government[...] else { return false }
    return lead.hasAny(Self.governments) && !lead.hasAny(Self.wholeWords)
  }

  /// 市公安局收到62件: an agency that is not the one that reports.
  func isAnother(_ clause: ArraySlice<Glyph>, _ measure: TableClaim.Measure) -> Bool {
    switch measure {
    case .received, .handled, .concluded:
      guard let name = agency(clause) else { return false }
      return unit.map { !$0.has(Array(name.suffix(3))) } ?? false
    case .documentsIssued, .documentsRepealed, .documentsInForce:
      return clause.hasAny(Self.issuers)
    case .naturalPersons, .carriedOver, .carriedForward, .outcome, .reconsideration, .litigation,
      .result, .litigationRow, .decisions:
      return false
    }
  }

  /// The agency in front of the verb; none where that is the whole region or the reporter: 我局.
  private func agency(_ clause: ArraySlice<Glyph>) -> ArraySlice<Glyph>? {
    guard let verb = Self.verbs.compactMap({ clause.first($0) }).min(),
      verb > clause.startIndex + 2
    else { return nil }
    var name = clause[..<verb]
    while let last = name.last, Self.adverbs.contains(last) { name = name.dropLast() }
    guard let last = name.last, Self.agencyEnds.contains(last),
      !name.suffix(4).hasAny(Self.ownWords)
    else { return nil }
    return name
  }

  private static let verbs = words("收到|受理|接收|接到|办理|答复|办结")
  private static let adverbs = marks("共均已累计合新")
  private static let agencyEnds = marks("局委厅镇乡处院道部")
  private static let ownWords = words("我|本|该|全")
  private static let issuers = words("市政府|县政府|区政府|本级|名义|办公室")
  private static let government = word("人民政府")
  private static let governments = words("县政府|区政府|市政府|旗政府|州政府|镇政府|乡政府")
  private static let wholeWords = words("全县|全市|全区|全旗|全州|全镇|全乡|各级|各部门|系统|行政机关")
  private static let narrowWords = words(
    "代表|政府办公室|政府办受理|政府办收到|区政府办|县政府办|市政府办|本级|机关本级")
}
