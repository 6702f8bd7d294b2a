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
    pitch = steps.isEmpty ? .infinity : steps[steps.count / 4]
  }

  func text(of line: PageLine) -> String { line.text(tabs: true) }

  /// Whether `next` continues the paragraph that `line` is the last line of so far.
  func continues(_ line: PageLine, _ next: PageLine, samePage: Bool) -> Bool {
    let size = max(line.size, next.size)
    guard abs(line.size - next.size) <= 0.2 * size else { return false }
    // Rows of a table without borders.
    if text(of: line).utf8.contains(9) || text(of: next).utf8.contains(9) { return false }
    if samePage, next.box.middleY - line.box.middleY > 1.4 * max(pitch, size) { return false }
    return reachesRight(line, before: next) && next.box.left - left <= 0.7 * size
  }

  private func reachesRight(_ line: PageLine, before next: PageLine) -> Bool {
    guard let word = next.words.first else { return false }
    // A mark that may not begin a line takes the character before it along; a number goes whole.
    let scalars = word.text.unicodeScalars
    let run = scalars.prefix { $0.value < 0x2E80 }.count
    let whole = scalars.isEmpty ? 0 : word.box.width * Double(run) / Double(scalars.count)
    return right - line.box.right <= max(1.8 * line.size, whole + 0.8 * line.size)
  }
}
