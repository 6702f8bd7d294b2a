import Documents
import Law

/// Title, unit and year of a report, from its title, its first lines and its signature.
struct ReportIdentity {
  var title: String?
  var unit: String?
  var year: Int?
  /// The year the title names; nil where the year comes from elsewhere.
  var titleYear: Int?

  init(_ items: [Item], _ outline: Outline, _ regions: TableRegions, document: Document) {
    let first = outline.headings.first?.item ?? items.count
    var lines: [Glyphs] = []
    for (index, item) in items.enumerated() where index < max(first, 1) && lines.count < 120 {
      switch item {
      case .line(let line): lines.append(line.glyphs.unspaced)
      case .row(let row): for token in row.tokens { lines.append(token.glyphs.unspaced) }
      }
    }
    lines.removeAll { $0.isEmpty }
    readTitle(lines)
    if title == nil, let own = document.title { readTitle([Fold.glyphs(own).unspaced]) }
    if unit == nil || unit.map({ !Agency.isWhole(Fold.glyphs($0)) }) == true {
      readUnit(lines, items, regions)
    }
    if year == nil { year = Self.year(in: items, regions) }
  }

  private mutating func readTitle(_ lines: [Glyphs]) {
    var best: (score: Int, index: Int)?
    for (index, line) in lines.enumerated() {
      let score = Self.titleScore(line)
      if score > (best?.score ?? 0) { best = (score, index) }
    }
    guard let best else { return }
    let line = lines[best.index]
    var text = line.split(separator: .colon).last.map(Array.init) ?? line
    // A title set in two lines is torn behind its year.
    if ReportYear.first(text) == nil, best.index > 0 {
      let before = lines[best.index - 1]
      if ReportYear.all(before).last?.range.upperBound == before.count { text = before + text }
    }
    let at = ReportYear.first(text)
    if text.first == .yearBracketOpen, let close = text.firstIndex(of: .yearBracketClose), close < 6
    {
      text = Array(text[(close + 1)...])
    }
    title = text.string
    titleYear = at?.year
    year = year ?? at?.year
    var head = Agency.trimmed(at.map { Array(text[..<$0.range.lowerBound]) } ?? [])
    if head.isEmpty { head = Agency.prefix(of: Array(text[(at?.range.upperBound ?? 0)...])) }
    if head.isEmpty || !Agency.isWhole(head), best.index > 0 {
      let before = Agency.trimmed(lines[best.index - 1])
      if Agency.isWhole(before), before.count <= 30 {
        unit = before.string
        if head.isEmpty { title = (before + text).string }
        return
      }
    }
    if !head.isEmpty, head.count <= 40 { unit = head.string }
  }

  /// How much a line looks like the report's title.
  static func titleScore(_ line: Glyphs) -> Int {
    guard line.count >= 6, line.count <= 64, !line.contains(.fullStop), !line.contains(.semicolon)
    else {
      return 0
    }
    guard line.hasAny(titleSubjects), line.hasAny(Self.reports) else { return 0 }
    var score = 10
    if ReportYear.first(line) != nil { score += 20 }
    if line.hasAny(Self.fullNames) { score += 5 }
    if line.count <= 40 { score += 3 }
    if line.hasAny(Self.quotedMarks) { score -= 12 }
    if line.has(Self.hyphen) { score -= 2 }
    if line.hasAny(Self.aboutReports) { score -= 30 }
    return score
  }

  private static let titleSubjects = words("政府信息公开|政务公开|信息公开")

  private mutating func readUnit(_ lines: [Glyphs], _ items: [Item], _ regions: TableRegions) {
    let known = unit.map { Fold.glyphs($0) }
    func fits(_ name: Glyphs) -> Bool {
      guard let known, known.count >= 2 else { return true }
      return name.has(known) || name.first(Array(known.prefix(2))) != nil
    }
    // The signature: an agency's name on a line of its own near the end.
    for (index, item) in items.enumerated().reversed().prefix(40) {
      guard case .line(let line) = item, !regions.items.contains(index) else { continue }
      let text = line.glyphs.unspaced
      if text.count <= 30, Agency.isWhole(text), fits(text) {
        unit = text.string
        return
      }
    }
    for line in lines.prefix(30) {
      let text = Agency.trimmed(line)
      if text.count <= 30, Agency.isWhole(text), fits(text) {
        unit = text.string
        return
      }
    }
    if unit == nil, let name = lines.lazy.compactMap(Agency.named).first { unit = name.string }
  }

  /// The year the text says it reports on, else that of the period, else the one told most.
  private static func year(in items: [Item], _ regions: TableRegions) -> Int? {
    var votes: [Int: Int] = [:]
    for (index, item) in items.enumerated() {
      guard case .line(let line) = item, !regions.items.contains(index) else { continue }
      let text = line.glyphs.unspaced
      for mention in ReportYear.all(text) {
        votes[mention.year, default: 0] += weight(text, mention.range)
      }
    }
    return votes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func weight(_ text: Glyphs, _ range: Range<Int>) -> Int {
    let after = text[range.upperBound..<min(text.count, range.upperBound + 24)]
    if after.prefix(14).hasAny(titleSubjects), after.hasAny(Self.reports) { return 40 }
    if Self.periodEnds.contains(where: { after.starts(with: $0) }) { return 15 }
    return range.lowerBound == 0 || after.first == .annual || after.first == .comma ? 4 : 1
  }

  private static let reports = words("报告|年报")
  private static let fullNames = words("年度报告|工作报告|年报")
  /// A path through a website's pages, or a name in book marks.
  private static let quotedMarks = words(">|首页|《")
  private static let hyphen = word("-")
  private static let aboutReports = words("索引|关于印发|要求|根据|通知|现将|如下|>")
  private static let periodEnds = words("1月1日|12月31日")
}
