import Law

/// Which section each item of a document belongs to.
struct Outline {
  /// The headings that count, in the order of the document.
  var headings: [SectionHeading] = []
  /// Headings of a section that had one already.
  var doubled: [SectionHeading] = []

  init(_ items: [Item]) {
    var found: [SectionHeading] = []
    for (index, item) in items.enumerated() {
      switch item {
      case .line(let line):
        if let heading = SectionHeading.read(line.glyphs, item: index) { found.append(heading) }
      case .row(let row):
        // A heading may stand in a row of its own inside the table it heads.
        let filled = row.tokens.filter { !$0.isBlank }
        if filled.count == 1, let heading = SectionHeading.read(filled[0].glyphs, item: index),
          heading.number != nil
        {
          found.append(heading)
        }
      }
    }
    choose(Self.withoutContents(found, items))
    fillGaps(items)
  }

  /// Drops a table of contents: headings that follow each other with nothing between.
  private static func withoutContents(_ found: [SectionHeading], _ items: [Item])
    -> [SectionHeading]
  {
    func isFollowedByHeading(_ index: Int) -> Bool {
      guard index + 1 < found.count else { return false }
      let between = items[(found[index].item + 1)..<found[index + 1].item]
      return between.allSatisfy { item in
        if case .line(let line) = item { line.glyphs.allSatisfy(\.isSpace) } else { false }
      }
    }
    var run = 0
    while run + 1 < found.count, isFollowedByHeading(run),
      found[run].section < found[run + 1].section
    {
      run += 1
    }
    let later = Set(found.dropFirst(run + 1).map(\.section))
    let isContents = run >= 3 && found[...run].allSatisfy { later.contains($0.section) }
    return isContents ? Array(found.dropFirst(run + 1)) : found
  }

  /// The longest run of headings in the form's order; the others are doubled or stray.
  private mutating func choose(_ found: [SectionHeading]) {
    guard !found.isEmpty else { return }
    var best = [Int](repeating: 1, count: found.count)
    var before = [Int?](repeating: nil, count: found.count)
    for i in found.indices {
      best[i] = found[i].isOfficial ? 11 : 10
      for j in found.indices where j < i && found[j].section < found[i].section {
        let score = best[j] + (found[i].isOfficial ? 11 : 10)
        if score > best[i] {
          best[i] = score
          before[i] = j
        }
      }
    }
    var at = best.indices.max { best[$0] < best[$1] }
    var chosen: Set<Int> = []
    while let index = at {
      chosen.insert(index)
      at = before[index]
    }
    for (index, heading) in found.enumerated() {
      if chosen.contains(index) { headings.append(heading) } else { doubled.append(heading) }
    }
  }

  /// 五、工作中存在的困难和下步打算: a heading of unknown wording that carries the missing number
  /// and stands where that section should.
  private mutating func fillGaps(_ items: [Item]) {
    for section in ReportSection.allCases where self[section] == nil {
      guard let before = headings.last(where: { $0.section < section }) else { continue }
      let end = headings.first { $0.section > section }?.item ?? items.count
      let number = Fold.glyphs(section.ordinal + "、")
      for index in (before.item + 1)..<max(before.item + 1, end) {
        guard case .line(let line) = items[index] else { continue }
        let text = line.glyphs.unspaced
        guard text.count <= 30, text.starts(with: number, at: 0), !text.contains(.fullStop),
          RowLabels.row(text, in: .requests) == nil, !text.has(Self.outcomes)
        else { continue }
        headings.append(
          SectionHeading(
            section: section, item: index, length: line.glyphs.count, isOfficial: false,
            number: section.rawValue))
        headings.sort { $0.item < $1.item }
        break
      }
    }
  }

  subscript(section: ReportSection) -> SectionHeading? {
    headings.first { $0.section == section }
  }

  /// The section an item stands in; nil before the first heading.
  func section(of item: Int) -> ReportSection? {
    headings.last { $0.item <= item }?.section
  }

  private static let outcomes = word("办理结果")
}
