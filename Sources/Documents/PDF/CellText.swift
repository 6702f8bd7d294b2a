/// The text of a cell: lines that were broken only for want of room are put together again.
struct CellText: Equatable, Sendable {
  private(set) var text = ""
  /// What is left of the width beside the last line.
  private(set) var room = 0.0
  /// The width of the first piece that cannot be broken.
  private(set) var head = 0.0

  init(_ text: String, room: Double = 0, head: Double = 0) {
    self.text = text
    self.room = room
    self.head = head
  }

  init(of words: [PageWord], width: Double) {
    var last: PageLine?
    let lines = PageLine.lines(of: words)
    for line in lines {
      let next = line.text(tabs: false)
      if let last {
        let isWrapped = Self.isWrapped(
          head: line.unbreakableWidth, room: width - last.box.width)
        text = isWrapped ? JoinRule.joined(text, next) : text + "\n" + next
      } else {
        text = next
      }
      last = line
    }
    room = width - (last?.box.width ?? 0)
    head = lines.first?.unbreakableWidth ?? 0
  }

  /// Whether `next` is the rest of this text: its first piece would not have fitted behind it.
  func isContinued(by next: CellText) -> Bool {
    Self.isWrapped(head: next.head, room: room)
  }

  mutating func append(_ next: CellText) {
    if text.isEmpty { head = next.head }
    if !next.text.isEmpty { room = next.room }
    text = text.isEmpty || next.text.isEmpty ? text + next.text : JoinRule.joined(text, next.text)
  }

  private static func isWrapped(head: Double, room: Double) -> Bool {
    // The usual margin of Word inside a cell is 5.4 pt on each side.
    room < head + 12
  }
}
