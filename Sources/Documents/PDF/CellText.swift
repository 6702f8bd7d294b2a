/// The text of a cell: lines that were broken only for want of room are put together again.
enum CellText {
  static func text(of words: [PageWord], width: Double) -> String {
    guard words.count > 1 else { return words.first?.text ?? "" }
    var text = ""
    var last: PageLine?
    for line in PageLine.lines(of: words) {
      let next = line.text(tabs: false)
      if let last {
        text =
          isWrapped(last, line, width: width) ? JoinRule.joined(text, next) : text + "\n" + next
      } else {
        text = next
      }
      last = line
    }
    return text
  }

  /// Whether the first piece of `next` would not have fitted behind `line`.
  private static func isWrapped(_ line: PageLine, _ next: PageLine, width: Double) -> Bool {
    guard let word = next.words.first else { return false }
    // The usual margin of Word inside a cell is 5.4 pt on each side.
    let margins = 12.0
    return width - line.box.width < unbreakableWidth(of: word) + margins
  }

  /// A number or a Latin word moves to the next line whole, Chinese one character at a time.
  private static func unbreakableWidth(of word: PageWord) -> Double {
    let scalars = word.text.unicodeScalars
    let run = scalars.prefix { $0.value < 0x2E80 }.count
    guard run == 0 else { return word.box.width * Double(run) / Double(scalars.count) }
    // An opening character takes a closing mark behind it along.
    return word.box.width / Double(scalars.count)
  }
}
