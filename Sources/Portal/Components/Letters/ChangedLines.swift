internal import HTML

/// Two texts compared line by line: what is the same, what was taken out, what was put in. Said by
/// word and sign, not by colour alone.
struct ChangedLines: Component {
  enum Kind: String, Sendable { case kept, removed, added }

  struct Line: Sendable {
    let kind: Kind
    let text: String

    init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  let lines: [Line]

  init(_ lines: [Line]) { self.lines = lines }

  func write(to html: inout HTMLBuffer) {
    html(.ul, .class("changed-lines")) { html in
      for line in lines {
        html(.li, .class("line-\(line.kind.rawValue)")) { html in
          if let word = Words.name(of: line.kind) { html(.span, .class("line-kind"), text: word) }
          html(.span, .class("line-text"), text: line.text)
        }
      }
    }
  }
}
