import Documents
import Law

/// 第二十一条 for 第二十条 in the captions of table two (P6).
struct ArticleChecks {
  let reading: ReportReading

  /// One finding for all captions.
  func findings() -> [Finding] {
    let captions = reading.regions.publication.flatMap(Self.texts)
    return captions.lazy.compactMap(finding).prefix(1).map { $0 }
  }

  private static func texts(_ item: Item) -> [(Glyphs, Place)] {
    switch item {
    case .row(let row): row.tokens.map { ($0.glyphs, $0.place) }
    case .line(let line): [(line.glyphs, line.place(0..<line.glyphs.count))]
    }
  }

  private func finding(_ glyphs: Glyphs, _ place: Place) -> Finding? {
    let text = glyphs.unspaced.filter { $0 != .bar }
    guard text.count <= 24, text.starts(with: Self.twenties, at: 0), text.has(Self.item),
      !text.starts(with: Self.twentieth, at: 0)
    else { return nil }
    let article = text[..<(text.first(Self.article) ?? 0)].string
    return Finding(
      rule: ProseRule.citation.rawValue, kind: .other, severity: .error,
      quote: text.string, expected: .text("第二十条"), found: .text(article + "条"),
      message: "表二标题误写为《条例》“\(article)条”，应为“第二十条”。", places: [place])
  }

  private static let twenties = word("第二十")
  private static let twentieth = word("第二十条")
  private static let item = word("条第")
  private static let article = word("条")
}
