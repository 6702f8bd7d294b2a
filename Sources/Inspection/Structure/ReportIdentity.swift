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
    var text = line.split(separator: 0x3A).last.map(Array.init) ?? line
    // A title set in two lines is torn behind its year.
    if ReportYear.first(text) == nil, best.index > 0 {
      let before = lines[best.index - 1]
      if ReportYear.all(before).last?.range.upperBound == before.count { text = before + text }
    }
    let at = ReportYear.first(text)
    if text.first == 0x3014, let close = text.firstIndex(of: 0x3015), close < 6 {
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
    guard line.count >= 6, line.count <= 64, !line.contains(0x3002), !line.contains(0x3B) else {
      return 0
    }
    guard line.hasAny(titleSubjects), line.hasAny(words("报告|年报")) else { return 0 }
    var score = 10
    if ReportYear.first(line) != nil { score += 20 }
    if line.hasAny(words("年度报告|工作报告|年报")) { score += 5 }
    if line.count <= 40 { score += 3 }
    if line.has(word(">")) || line.has(word("首页")) || line.has(word("《")) { score -= 12 }
    if line.has(word("-")) { score -= 2 }
    if line.hasAny(words("索引|关于印发|要求|根据|通知|现将|如下|>")) { score -= 30 }
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
    if after.prefix(14).hasAny(titleSubjects), after.hasAny(words("报告|年报")) { return 40 }
    if after.starts(with: word("1月1日"), at: range.upperBound) { return 15 }
    if after.starts(with: word("12月31日"), at: range.upperBound) { return 15 }
    return range.lowerBound == 0 || after.first == 0x5EA6 || after.first == 0x2C ? 4 : 1
  }
}

/// Years as reports write them: 2023年, 二〇二三年.
enum ReportYear {
  static func all(_ text: Glyphs) -> [(year: Int, range: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    var index = 0
    while index + 4 < text.count {
      if text[index + 4] == 0x5E74, let year = digits(text, index) {
        if index == 0 || !text[index - 1].isDigit, (1990...2100).contains(year) {
          found.append((year, index..<index + 5))
        }
        index += 5
      } else {
        index += 1
      }
    }
    return found
  }

  static func first(_ text: Glyphs) -> (year: Int, range: Range<Int>)? { all(text).first }

  private static func digits(_ text: Glyphs, _ start: Int) -> Int? {
    var year = 0
    for offset in 0..<4 {
      let glyph = text[start + offset]
      if glyph.isDigit {
        year = year * 10 + Int(glyph - 0x30)
      } else if let digit = chinese[glyph] {
        year = year * 10 + digit
      } else {
        return nil
      }
    }
    return year
  }

  private static let chinese: [UInt32: Int] = [
    0x3007: 0, 0x96F6: 0, 0x25CB: 0, 0x4F: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4,
    0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8, 0x4E5D: 9,
  ]
}

/// Names of agencies.
enum Agency {
  /// Whether a text is the whole name of an agency: it ends like one and holds no sentence.
  static func isWhole(_ text: Glyphs) -> Bool {
    guard text.count >= 3, text.count <= 40,
      text.allSatisfy({ $0.isHan || $0 == 0x28 || $0 == 0x29 })
    else { return false }
    return endings.contains { text.count > $0.count && text.suffix($0.count) == $0[...] }
  }

  /// Without 关于, brackets and the marks around a name.
  static func trimmed(_ text: Glyphs) -> Glyphs {
    var text = text[...]
    if text.starts(with: word("关于"), at: text.startIndex) { text = text.dropFirst(2) }
    while let last = text.last, !last.isHan, last != 0x29 { text = text.dropLast() }
    while let first = text.first, !first.isHan { text = text.dropFirst() }
    if let last = text.last, last == 0x7684 { text = text.dropLast() }
    return Array(text)
  }

  /// The name a title begins with, year left out: ××局政府信息公开工作年度报告; in
  /// ××县人民政府信息公开年度报告 the 政府 belongs to the name.
  static func prefix(of title: Glyphs) -> Glyphs {
    for end in words("政府信息公开|政务公开|信息公开") {
      guard let at = title.first(end) else { continue }
      let name = trimmed(Array(title[..<at].drop { $0 == 0x5EA6 }))
      if isWhole(name) || name.last.map({ places.contains($0) }) == true { return name }
    }
    return []
  }

  private static let places = Set("省市县区州旗盟镇乡".unicodeScalars.map(\.value))

  /// A name inside a sentence: 由××县人民政府办公室编制.
  static func named(_ text: Glyphs) -> Glyphs? {
    if let author = author(text) { return author }
    // A body that is only cited, or whose website is named, is not the one that reports.
    guard text.hasAny(words("编制|现将|现公布|编写")) else { return nil }
    for ending in words("人民政府办公室|人民政府办公厅|人民政府|委员会|管理局|街道办事处|局") {
      guard let at = text.first(ending), isReporting(text, at, at + ending.count) else { continue }
      var start = at
      while start > 0, text[start - 1].isHan, at - start < 12,
        !nameStops.contains(text[start - 1]) || (text[start - 1] == 0x548C && ending.count == 1)
      {
        start -= 1
      }
      if at - start >= 2 { return Array(text[start..<at + ending.count]) }
    }
    return nil
  }

  /// The name in front of `2023年政府信息公开…报告` in a sentence.
  private static func author(_ text: Glyphs) -> Glyphs? {
    for mention in ReportYear.all(text) {
      let after = text[mention.range.upperBound..<min(text.count, mention.range.upperBound + 20)]
      guard after.hasAny(words("政府信息公开|政务公开")), after.hasAny(words("报告|年报")) else { continue }
      var start = mention.range.lowerBound
      while start > 0, text[start - 1].isHan, mention.range.lowerBound - start < 24 { start -= 1 }
      var name = Array(text[start..<mention.range.lowerBound])
      for opener in words("现将|现公布|特向社会公布|向社会公布|公布|编制了|编制|发布|公开|结合|由") {
        if let at = name.first(opener) { name = Array(name[(at + opener.count)...]) }
      }
      if isWhole(name), name.count >= 4 { return name }
    }
    return nil
  }

  /// Whether the name stands where a report names its author: 由×编制, ×编制了, 现将×….
  private static func isReporting(_ text: Glyphs, _ start: Int, _ end: Int) -> Bool {
    let after = text[end..<min(text.count, end + 6)]
    if after.hasAny(words("编制|编写")) { return true }
    return text[max(0, start - 16)..<start].hasAny(words("现将|现公布|由"))
  }

  private static let nameStops = Set("由是为的了与和在对按照据,、将布年现定求指从向至、到集".unicodeScalars.map(\.value))
  private static let endings = words(
    "人民政府|政府|办公室|办公厅|局|委员会|厅|中心|街道办事处|办事处|镇|乡|街道|管委会|委|办|部|院|处|公司|总队|支队|大队|署|社|馆|会|学校|大学|协会"
  )
}
