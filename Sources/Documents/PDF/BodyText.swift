/// Joins the lines of the body to paragraphs.
///
/// A line goes on in the next where it runs to the right margin and the next begins at the left
/// one: Chinese official writing moves the first line of a paragraph in by two characters.
struct BodyText: Sendable {
  private let left: Double
  private let right: Double
  /// The distance of two lines of running text.
  private let pitch: Double

  /// Measures the margins of all the lines of a document.
  init(_ lines: [PageLine]) {
    let right = lines.map(\.box.right).max() ?? 0
    self.right = right
    let full = lines.filter { right - $0.box.right <= 3 * $0.size }
    left = full.map(\.box.left).min() ?? lines.map(\.box.left).min() ?? 0
    var steps: [Double] = []
    for (upper, lower) in zip(lines, lines.dropFirst())
    where lower.box.top > upper.box.top && abs(lower.size - upper.size) < 0.15 * upper.size {
      steps.append(lower.box.middleY - upper.box.middleY)
    }
    steps.sort()
    // The lower quartile: larger steps are those between paragraphs and around tables.
    let widest = 3 * (lines.map(\.size).max() ?? 0)
    pitch = steps.isEmpty ? widest : min(steps[steps.count / 4], widest)
  }

  func text(of line: PageLine) -> String { line.text(tabs: true) }

  /// Whether `next` continues the paragraph that `line` is the last line of so far.
  func continues(_ line: PageLine, _ next: PageLine, samePage: Bool) -> Bool {
    let size = max(line.size, next.size)
    guard abs(line.size - next.size) <= 0.2 * size else { return false }
    // Rows of a table without borders.
    if text(of: line).utf8.contains(9) || text(of: next).utf8.contains(9) { return false }
    if samePage, next.box.middleY - line.box.middleY > 1.4 * max(pitch, size) { return false }
    if Self.endsSentence(line), Self.beginsItem(next) { return false }
    return reachesRight(line, before: next) && next.box.left - left <= 0.7 * size
  }

  private func reachesRight(_ line: PageLine, before next: PageLine) -> Bool {
    // A few characters are no full line, however wide the text is otherwise.
    guard line.box.width > 8 * line.size else { return false }
    // A mark that may not begin a line takes the character before it along.
    return right - line.box.right <= max(1.8, next.unbreakableWidth / line.size + 0.8) * line.size
  }

  private static func endsSentence(_ line: PageLine) -> Bool {
    switch line.words.last?.text.unicodeScalars.last {
    case "。", "；", "：", "！", "？": true
    default: false
    }
  }

  /// `一、`, `（一）`: a paragraph of its own, indented or not.
  private static func beginsItem(_ line: PageLine) -> Bool {
    var scalars = line.words.prefix(3).flatMap { Array($0.text.unicodeScalars) }[...]
    let bracket = scalars.first == "（" || scalars.first == "("
    if bracket { scalars = scalars.dropFirst() }
    let digits = scalars.prefix { "一二三四五六七八九十".unicodeScalars.contains($0) }
    guard !digits.isEmpty, let mark = scalars.dropFirst(digits.count).first else { return false }
    return bracket ? mark == "）" || mark == ")" : mark == "、"
  }
}
