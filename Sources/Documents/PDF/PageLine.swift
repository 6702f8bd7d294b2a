/// The words that stand on one line, from left to right.
struct PageLine: Equatable, Sendable {
  var words: [PageWord]
  var box: Box

  /// The height of its letters.
  var size: Double { words.map(\.box.height).max() ?? 0 }

  /// The width of what cannot be broken at its head: a number, a Latin word or an address, of
  /// Chinese one character, with the marks that stay with it before and behind.
  var unbreakableWidth: Double {
    var width = 0.0
    var state = Head.before
    var last: PageWord?
    for word in words {
      if let last, word.box.left - last.box.right > 0.15 * size { return width }
      let scalars = word.text.unicodeScalars
      // Chinese is about twice as wide as the rest.
      let weight = scalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
      let unit = word.box.width / Double(max(1, weight))
      for scalar in scalars {
        guard let next = state.after(scalar) else { return width }
        state = next
        width += scalar.value < 0x2E80 ? unit : 2 * unit
      }
      last = word
    }
    return width
  }

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

/// Where a reader from left to right stands in what cannot be broken.
private enum Head {
  case before
  case inWord
  case behind

  /// nil where the line may be broken before the character.
  func after(_ scalar: Unicode.Scalar) -> Head? {
    switch self {
    case .before:
      if scalar.value < 0x2E80 { return .inWord }
      return Self.opening.contains(scalar) ? .before : .behind
    case .inWord:
      if scalar.value < 0x2E80 { return .inWord }
      return Self.closing.contains(scalar) ? .behind : nil
    case .behind:
      return Self.closing.contains(scalar) ? .behind : nil
    }
  }

  private static let opening: Set<Unicode.Scalar> = ["（", "《", "〈", "「", "【", "〔"]
  private static let closing: Set<Unicode.Scalar> = [
    "）", "》", "〉", "」", "】", "〕", "，", "。", "、", "；", "：", "！", "？",
  ]
}
