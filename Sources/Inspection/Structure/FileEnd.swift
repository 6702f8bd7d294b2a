import Law

/// Whether a file breaks off instead of ending.
enum FileEnd {
  /// Its last line is no whole sentence, no signature and no date; or it ends inside table two or
  /// three.
  static func isTorn(_ items: [Item], _ regions: TableRegions) -> Bool {
    for (index, item) in items.enumerated().reversed() {
      let isTable = regions.items.contains(index)
      switch item {
      case .row(let row):
        if row.tokens.allSatisfy(\.isBlank) { continue }
        return isTable && regions.remedies.isEmpty
      case .line(let line):
        let text = line.glyphs.unspaced
        if text.isEmpty || PageNumber.isPageNumber(line.glyphs) { continue }
        if isTable { return regions.remedies.isEmpty }
        if SectionHeading.read(line.glyphs, item: index) != nil { return true }
        return !isWhole(text)
      }
    }
    return false
  }

  private static func isWhole(_ text: Glyphs) -> Bool {
    guard let last = text.last else { return true }
    if ends.contains(last) || Agency.isWhole(text) { return true }
    // 2021年2月5日, 附件, a link at the foot of a saved page.
    return last == .day || (text.count <= 30 && !text.contains(.comma))
  }

  private static let ends = marks("。!?;:\")）")
}
