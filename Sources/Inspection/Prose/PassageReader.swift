import Documents
import Law

/// Puts the narrative together: the lines that are no table, no heading and no page number,
/// torn lines joined again.
struct PassageReader {
  let items: [Item]
  let outline: Outline
  let regions: TableRegions
  let signature: Signature

  func passages() -> [Passage] {
    var passages: [Passage] = []
    var open: Passage?
    var gap = 0
    let headings = Dictionary(
      (outline.headings + outline.doubled).map { ($0.item, $0) }
    ) { first, _ in first }
    func close() {
      if let passage = open, !passage.glyphs.isEmpty { passages.append(passage) }
      open = nil
    }
    for (index, item) in items.enumerated() {
      guard case .line(let line) = item, !regions.items.contains(index),
        !signature.items.contains(index), !isTitle(line, index)
      else {
        close()
        continue
      }
      if let heading = headings[index] {
        close()
        if heading.length < line.glyphs.count {
          open = Passage(section: heading.section)
          open?.append(line, from: heading.length)
        }
        continue
      }
      if line.glyphs.allSatisfy(\.isSpace) {
        gap += 1
        continue
      }
      if PageNumber.isPageNumber(line.glyphs) { continue }
      if let last = open?.lastLine, Self.continues(last.glyphs, line.glyphs, gap: gap) {
        open?.append(line)
      } else {
        close()
        open = Passage(section: outline.section(of: index))
        open?.append(line)
      }
      gap = 0
    }
    close()
    return passages
  }

  /// The title and the name above it, in front of the first section.
  private func isTitle(_ line: Line, _ index: Int) -> Bool {
    guard index < outline.headings.first?.item ?? 0 else { return false }
    let text = line.glyphs.unspaced
    return ReportIdentity.titleScore(text) >= 30 || (text.count <= 30 && Agency.isWhole(text))
  }

  /// Whether `next` goes on with the sentence that `line` was torn in.
  private static func continues(_ line: Glyphs, _ next: Glyphs, gap: Int) -> Bool {
    let text = line.trimmed
    guard let last = text.last, text.count >= 18, gap <= 3 else { return false }
    if ends.contains(last) { return false }
    // A semicolon ends a line of a list, but also any line that is torn behind it.
    if last == .semicolon || last == .colon, text.count < 26 { return false }
    let head = next.trimmed
    if begins(head) { return false }
    // A line that is indented deeper than the one before begins a paragraph.
    let indent = next.prefix { $0.isSpace }.count
    let before = line.prefix { $0.isSpace }.count
    return indent <= before + 1 || last.isDash || last == .comma || last == .enumerationComma
  }

  private static let ends = marks("。!?")

  private static func begins(_ text: Glyphs) -> Bool {
    guard let first = text.first else { return true }
    if first == .bracketOpen, text.count > 2,
      text[2] == .bracketClose || (text.count > 3 && text[3] == .bracketClose)
    {
      return true
    }
    if starts.contains(where: { text.starts(with: $0, at: 0) }) { return true }
    return first.isDigit && text.count > 2 && (text[1] == .point || text[1] == .enumerationComma)
      && !text[2].isDigit
  }

  private static let starts = words("一是|二是|三是|四是|五是|六是|一、|二、|三、|四、|五、|六、")
}
