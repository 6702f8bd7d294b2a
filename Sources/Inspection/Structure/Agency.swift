/// Names of agencies.
enum Agency {
  /// Whether a text is the whole name of an agency: it ends like one and holds no sentence.
  static func isWhole(_ text: Glyphs) -> Bool {
    guard text.count >= 3, text.count <= 40,
      text.allSatisfy({ $0.isHan || $0 == .bracketOpen || $0 == .bracketClose })
    else { return false }
    return endings.contains { text.count > $0.count && text.suffix($0.count) == $0[...] }
  }

  /// Without 关于, brackets and the marks around a name.
  static func trimmed(_ text: Glyphs) -> Glyphs {
    var text = text[...]
    if text.starts(with: about, at: text.startIndex) { text = text.dropFirst(2) }
    while let last = text.last, !last.isHan, last != .bracketClose { text = text.dropLast() }
    while let first = text.first, !first.isHan { text = text.dropFirst() }
    if let last = text.last, last == possessive { text = text.dropLast() }
    return Array(text)
  }

  /// The name a title begins with, year left out: ××局政府信息公开工作年度报告; in
  /// ××县人民政府信息公开年度报告 the 政府 belongs to the name.
  static func prefix(of title: Glyphs) -> Glyphs {
    for end in subjects {
      guard let at = title.first(end) else { continue }
      let name = trimmed(Array(title[..<at].drop { $0 == .annual }))
      if isWhole(name) || name.last.map({ places.contains($0) }) == true { return name }
    }
    return []
  }

  private static let places = marks("省市县区州旗盟镇乡")

  /// A name inside a sentence: 由××县人民政府办公室编制.
  static func named(_ text: Glyphs) -> Glyphs? {
    if let author = author(text) { return author }
    // A body that is only cited, or whose website is named, is not the one that reports.
    guard text.hasAny(authorship) else { return nil }
    for ending in commonEndings {
      guard let at = text.first(ending), isReporting(text, at, at + ending.count) else { continue }
      var start = at
      while start > 0, text[start - 1].isHan, at - start < 12,
        !nameStops.contains(text[start - 1]) || (text[start - 1] == .and && ending.count == 1)
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
      guard after.hasAny(reportSubjects), after.hasAny(reports) else { continue }
      var start = mention.range.lowerBound
      while start > 0, text[start - 1].isHan, mention.range.lowerBound - start < 24 { start -= 1 }
      var name = Array(text[start..<mention.range.lowerBound])
      for opener in openers {
        if let at = name.first(opener) { name = Array(name[(at + opener.count)...]) }
      }
      if isWhole(name), name.count >= 4 { return name }
    }
    return nil
  }

  /// Whether the name stands where a report names its author: 由×编制, ×编制了, 现将×….
  private static func isReporting(_ text: Glyphs, _ start: Int, _ end: Int) -> Bool {
    let after = text[end..<min(text.count, end + 6)]
    if after.hasAny(writing) { return true }
    return text[max(0, start - 16)..<start].hasAny(announcing)
  }

  private static let nameStops = marks("由是为的了与和在对按照据,、将布年现定求指从向至、到集")
  private static let endings = words(
    "人民政府|政府|办公室|办公厅|局|委员会|厅|中心|街道办事处|办事处|镇|乡|街道|管委会|委|办|部|院|处|公司|总队|支队|大队|署|社|馆|会|学校|大学|协会"
  )

  private static let about = word("关于")
  private static let possessive = word("的").first
  private static let subjects = words("政府信息公开|政务公开|信息公开")
  private static let reportSubjects = words("政府信息公开|政务公开")
  private static let reports = words("报告|年报")
  private static let authorship = words("编制|现将|现公布|编写")
  private static let commonEndings = words("人民政府办公室|人民政府办公厅|人民政府|委员会|管理局|街道办事处|局")
  private static let writing = words("编制|编写")
  private static let announcing = words("现将|现公布|由")
  private static let openers = words("现将|现公布|特向社会公布|向社会公布|公布|编制了|编制|发布|公开|结合|由")
}
