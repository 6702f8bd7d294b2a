import Law

/// A section heading as it stands in the file.
struct SectionHeading {
  var section: ReportSection
  /// The item it was found at.
  var item: Int
  /// How many glyphs of the line belong to it; the rest of the line is prose.
  var length: Int
  /// Whether number and wording are those of the form.
  var isOfficial: Bool
  /// The number that is printed before it, if any.
  var number: Int?

  /// Reads a line as a section heading.
  ///
  /// Accepts other wordings and numbers (存在问题及改进措施, `5、`), but a sub-heading in brackets
  /// or a sentence that only mentions a section is none.
  static func read(_ line: Glyphs, item: Int) -> SectionHeading? {
    let lead = line.prefix { $0.isSpace }.count
    guard line.count > lead, line.count - lead <= 4000 else { return nil }
    var index = lead
    let number = ordinal(line, &index)
    let (text, offsets) = solid(line, from: index)
    guard text.count >= 4 else { return nil }
    for section in ReportSection.allCases {
      guard let end = match(text, section, number) else { continue }
      let whole = end == text.count
      let used = end > 0 ? offsets[end - 1] + 1 : index
      return SectionHeading(
        section: section, item: item, length: whole ? line.count : used,
        isOfficial: number == section.rawValue && text[..<end].bare == wordings[section]?.bare,
        number: number)
    }
    return nil
  }

  private static func solid(_ line: Glyphs, from start: Int) -> (Glyphs, [Int]) {
    var text = Glyphs()
    var offsets: [Int] = []
    for index in start..<line.count where !line[index].isSpace {
      text.append(line[index])
      offsets.append(index)
      if text.count > 60 { break }
    }
    return (text, offsets)
  }

  /// `一、` `5、` `第三部分` `三.`: the number before a heading.
  private static func ordinal(_ line: Glyphs, _ index: inout Int) -> Int? {
    var at = index
    if line[at] == .ordinal { at += 1 }
    guard at < line.count else { return nil }
    var number: Int?
    if let chinese = ordinals[line[at]] {
      number = chinese
    } else if line[at].isDigit, at + 1 < line.count, !line[at + 1].isDigit {
      number = Int(line[at] - 0x30)
    }
    guard number != nil else { return nil }
    at += 1
    while at < line.count, line[at].isSpace { at += 1 }
    if at + 1 < line.count, line.starts(with: part, at: at) { at += 2 }
    var marks = 0
    while at < line.count, line[at].isSpace || separators.contains(line[at]) {
      marks += 1
      at += 1
    }
    guard marks > 0 || line[index] == .ordinal else { return nil }
    index = at
    return number
  }

  private static let ordinals: [UInt32: Int] = [
    0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8,
  ]
  private static let separators = marks("、.,:．")

  /// How much of `text` is the heading of `section`; nil where it is none.
  private static func match(_ text: Glyphs, _ section: ReportSection, _ number: Int?) -> Int? {
    if let official = wordings[section], text.starts(with: official, at: 0) {
      // Without its number only the bare heading counts, not a sentence that begins like it.
      guard number != nil || text.count <= official.count + 1 else { return nil }
      return text.count <= official.count + 12 && !text.contains(.fullStop)
        ? text.count : official.count
    }
    guard number != nil, text.count <= 34, !text.contains(.fullStop), !text.contains(.semicolon)
    else {
      return nil
    }
    // With an Arabic number only a wording close to the form's counts: `2.依申请公开。…` is none.
    let isNamed = keys[section, default: []].contains { key in key.allSatisfy { text.has($0) } }
    // 一、工作基本情况: the first section has the most names.
    let isFirst = section == .overview && number == 1 && text.hasAny(firstWords)
    return isNamed || isFirst ? text.count : nil
  }

  /// The form's headings without their numbers: 总体情况.
  private static let wordings = Dictionary(
    uniqueKeysWithValues: ReportSection.allCases.map { ($0, Array(word($0.heading).dropFirst(2))) })
  private static let part = word("部分")
  private static let firstWords = words("情况|概况")

  /// All words of one list must stand in the heading.
  private static let keys: [ReportSection: [[Glyphs]]] = [
    .overview: [[word("总体情况")], [word("基本情况"), word("总体")], [word("概述")], [word("总体概况")]],
    .publication: [
      [word("主动公开"), word("政府信息")], [word("主动公开"), word("情况")],
    ],
    .requests: [
      [word("收到"), word("申请")], [word("依申请公开"), word("情况")],
      [word("处理"), word("公开申请")],
    ],
    .remedies: [[word("复议"), word("诉讼")], [word("复议"), word("情况")]],
    .problems: [
      [word("存在"), word("问题")], [word("问题"), word("改进")], [word("不足"), word("改进")],
      [word("问题"), word("措施")],
    ],
    .otherMatters: [
      [word("其他需要报告")], [word("其他"), word("报告"), word("事项")], [word("其他事项")],
      [word("需要报告"), word("事项")], [word("需要说明"), word("事项")],
    ],
  ]
}
