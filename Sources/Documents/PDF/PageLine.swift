/// The words that stand on one line, from left to right.
struct PageLine: Equatable, Sendable {
  var words: [PageWord]
  var box: Box

  /// The height of its letters.
  var size: Double { words.map(\.box.height).max() ?? 0 }

  /// Groups words into lines: those whose boxes overlap by half their height.
  static func lines(of words: [PageWord]) -> [PageLine] {
    var lines: [PageLine] = []
    for word in words.sorted(by: { ($0.box.middleY, $0.box.left) < ($1.box.middleY, $1.box.left) })
    {
      if let last = lines.last, overlap(last, word) {
        lines[lines.count - 1].words.append(word)
        lines[lines.count - 1].box = last.box.union(word.box)
      } else {
        lines.append(PageLine(words: [word], box: word.box))
      }
    }
    for index in lines.indices { lines[index].words.sort { $0.box.left < $1.box.left } }
    return lines
  }

  private static func overlap(_ line: PageLine, _ word: PageWord) -> Bool {
    // Against the last word, not the whole line: a large bracket would swallow the next line.
    guard let last = line.words.last?.box else { return false }
    let shared = min(last.bottom, word.box.bottom) - max(last.top, word.box.top)
    return shared > 0.5 * min(last.height, word.box.height)
      && word.box.middleY - line.words[0].box.middleY < max(line.size, word.box.height)
  }

  /// The text, with a space for a gap that parts words, and a tab for one that parts columns.
  func text(tabs: Bool) -> String {
    let column = tabs ? columnGap : .infinity
    var text = ""
    var last: PageWord?
    for word in words {
      if let last { text += separator(last, word, column: column) }
      text += word.text
      last = word
    }
    return text
  }

  /// From how wide a gap on, in letter heights, the words stand in different columns. Figures side
  /// by side stand in columns wherever they are parted at all.
  private var columnGap: Double {
    var figures = 0
    for (left, right) in zip(words, words.dropFirst())
    where right.box.left - left.box.right > 0.4 * size && JoinRule.isNumber(right.text) {
      figures += 1
    }
    return figures >= 2 ? 0.4 : 1.8
  }

  private func separator(_ left: PageWord, _ right: PageWord, column: Double) -> String {
    let gap = (right.box.left - left.box.right) / max(left.box.height, right.box.height, 1)
    if gap > column { return "\t" }
    if JoinRule.needsSpace(left.text, right.text) { return gap > 0.08 ? " " : "" }
    return gap > 0.8 ? " " : ""
  }
}
